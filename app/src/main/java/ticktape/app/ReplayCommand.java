package ticktape.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ticktape.games.Games;
import ticktape.rules.FormatException;
import ticktape.server.StartException;
import ticktape.terminal.TerminalClient;
import ticktape.terminal.TerminalReplay;
import ticktape.wire.TapeFile;

/** {@code ticktape replay}: a kept match, again. */
@Command(
    name = "replay",
    description = "Shows a kept match in this terminal, lists those that are kept, or saves one.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Space pauses, arrows go back and forth and change the speed, q quits.",
      "",
      "Examples:",
      "  ./ticktape replay --list                        what this machine has kept",
      "  ./ticktape replay K7QF-3                        the third match of room K7QF",
      "  ./ticktape replay K7QF-3 --at example.org:7000  kept or played there",
      "  ./ticktape replay K7QF-3 --save match.tape      into a file",
      "  ./ticktape replay match.tape"
    })
final class ReplayCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "ID|FILE",
      description = "A match by its room's code and its number there, or a file.")
  private @Nullable String what;

  @Option(names = "--list", description = "Lists the matches that are kept, the latest first.")
  private boolean list;

  @Option(names = "--json", description = "With --list: as JSON.")
  private boolean json;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Saves the match instead of showing it.")
  private @Nullable Path save;

  @Mixin private TapeOption tape = new TapeOption();

  @Override
  public Integer call() throws StartException, InterruptedException {
    if (list && (what != null || save != null)) {
      throw new IllegalArgumentException(
          "--list lists all matches: leave it out to show or save one.");
    }
    if (json && !list) {
      throw new IllegalArgumentException("--json is for --list only.");
    }
    if (list) {
      new ReplayList(tape, System.out).print(json);
      return 0;
    }
    if (what == null) {
      throw new IllegalArgumentException(
          "Which match? Name one, as K7QF-3, or a file; ./ticktape replay --list names those that are kept.");
    }
    var bytes = tape.read(what);
    try {
      if (save != null) {
        TapeFile.read(bytes);
        write(save, bytes);
        return 0;
      }
      var obstacle = TerminalClient.obstacle();
      if (obstacle.isPresent()) {
        System.err.println(
            "replay needs a terminal, and "
                + obstacle.get()
                + ". In a browser a server shows its matches at /replay/ID.");
        return Main.REFUSED;
      }
      TerminalReplay.run(Games.ALL, bytes);
      return 0;
    } catch (FormatException e) {
      throw new StartException(e.sentence(), e);
    }
  }

  private static void write(Path file, byte[] bytes) throws StartException {
    try {
      Files.write(file, bytes);
      var line = "Saved in " + file + ": " + bytes.length + " bytes.\n";
      System.out.write(line.getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    } catch (IOException e) {
      throw new StartException(
          "The file " + file + " can't be written: " + e.getMessage() + ".", e);
    }
  }
}
