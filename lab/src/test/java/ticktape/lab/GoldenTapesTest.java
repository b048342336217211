package ticktape.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ticktape.games.Games;
import ticktape.picture.Look;
import ticktape.rules.Tape;

/**
 * The rules of each game are the same today as when the hashes were written down.
 *
 * <p>If you changed them on purpose: {@code tools/mvn test -pl lab -am -Dtest=GoldenTapesTest
 * -Dticktape.golden=write}.
 */
class GoldenTapesTest {

  private static final Path FILE =
      Path.of(
          System.getProperty("ticktape.root", ".."),
          "lab/src/main/resources/ticktape/lab/golden-hashes.txt");

  @Test
  void foldsEachTapeTwiceToTheHashesThatAreWrittenDown() throws IOException {
    var write = "write".equals(System.getProperty("ticktape.golden", ""));
    var lines = new ArrayList<String>();
    for (var look : Games.ALL) {
      var game = look.game();
      for (var number = 1; number <= GoldenTapes.TAPES; number++) {
        var tape = GoldenTapes.tape(look, number);
        var hashes = GoldenTapes.fold(game, tape);
        assertEquals(hashes, GoldenTapes.fold(game, tape), game.name() + ", tape " + number);
        if (!write) {
          assertEquals(
              GoldenTapes.known(game.name(), number),
              hashes,
              "The rules of " + game.name() + " are not what they were, says tape " + number);
        }
        lines.add(GoldenTapes.line(game.name(), number, hashes));
      }
    }
    if (write) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, String.join("\n", lines) + "\n");
    }
  }

  @Test
  void holdEveryKindOfEvent() {
    var all = new TreeSet<String>();
    for (var look : Games.ALL) {
      var kinds = kinds(look);
      assertTrue(
          kinds.containsAll(List.of("Input", "Joined", "Left", "Returned")),
          look.game().name() + " has only " + kinds);
      all.addAll(kinds);
    }
    assertTrue(all.contains("Salt"), "No game asked for dice.");
  }

  private static <S, I> TreeSet<String> kinds(Look<S, I> look) {
    var kinds = new TreeSet<String>();
    var tape = Tape.format(look.game().inputFormat()).fromBytes(GoldenTapes.tape(look, 1));
    for (var tick : tape.busy()) {
      tick.events().forEach(event -> kinds.add(event.getClass().getSimpleName()));
    }
    assertTrue(tape.length() == GoldenTapes.TICKS);
    return kinds;
  }
}
