package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** What {@code --help} prints, in a terminal of eighty columns. */
class HelpTest {

  private static final int COLUMNS = 80;

  @TestFactory
  Stream<DynamicTest> noLineOfItIsBrokenInTwo() {
    var main = Main.line();
    return Stream.concat(Stream.of(main), main.getSubcommands().values().stream())
        .map(command -> DynamicTest.dynamicTest(command.getCommandName(), () -> whole(command)));
  }

  private static void whole(CommandLine command) {
    command.setUsageHelpWidth(COLUMNS);
    for (var line : command.getUsageMessage().lines().toList()) {
      assertTrue(line.length() <= COLUMNS, line);
    }
    for (var line : synopsis(command)) {
      assertEquals(count(line, '['), count(line, ']'), line);
    }
    for (var line : command.getCommandSpec().usageMessage().footer()) {
      assertTrue(line.length() < COLUMNS, line);
    }
  }

  private static List<String> synopsis(CommandLine command) {
    var help = command.getHelp();
    return help.synopsis(help.synopsisHeadingLength()).lines().toList();
  }

  private static long count(String line, char mark) {
    return line.chars().filter(c -> c == mark).count();
  }
}
