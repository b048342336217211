package ticktape.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import race.Race;
import race.Race.Press;
import race.RaceLook;
import ticktape.check.Dialect;
import ticktape.check.Formats;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.rules.Tick;

/** The first lesson's game is the one that is printed there, and it can be played. */
class LessonTest {

  private static final Path ROOT = Path.of("..");

  @Test
  void theLessonPrintsTheFilesAsTheyAre() throws IOException {
    var lesson = Files.readString(ROOT.resolve("docs/lessons/first-game.md"));
    for (var file : List.of("Race.java", "RaceLook.java")) {
      var code = Files.readString(ROOT.resolve("examples/race").resolve(file));
      assertTrue(lesson.contains("```java\n" + code + "```\n"), file + " differs in the lesson");
    }
  }

  @Test
  void itsRulesKeepToTheDialect() {
    Dialect.require(Race.class);
  }

  @Test
  void eachPressIsAStepAndTheLastOneWins() {
    var game = new Race();
    var fold = Fold.open(game, Opening.of(game, Options.STANDARD, 1));
    fold.advance(new Tick<>(1, List.of(new Event.Joined<>(1, "ada", false))));
    var press = new Event.Input<>(1, Press.RUN);
    for (var tick = 2; tick < 41; tick++) {
      fold.advance(new Tick<>(tick, List.of(press)));
    }
    assertEquals(39, game.scores(fold.state()).at(1));
    assertTrue(!game.over(fold.state()));

    fold.advance(new Tick<>(41, List.of(press)));
    assertEquals(1, fold.state().winner());
    assertTrue(!game.over(fold.state()), "the winner is to be seen");
    for (var tick = 42; tick < 121; tick++) {
      fold.advance(new Tick<>(tick, List.of(press)));
    }
    assertEquals(40, game.scores(fold.state()).at(1));
    assertTrue(game.over(fold.state()));
  }

  @Test
  void aRunnerIsDrawnWhereItRan() {
    var names = Seats.<String>none().with(1, "ada");
    var runners = Seats.<Integer>none().with(1, 7);
    var scene = new Scene(1, 1, names);
    var picture = new RaceLook().draw(new Race.Track(runners, 0, 0), scene);
    assertEquals(800, ((Shape.Disc) picture.shapes().getFirst()).x());
    assertEquals("ada wins!", new RaceLook().status(new Race.Track(runners, 1, 5), scene));
  }

  @Test
  void noPartOfItsStateIsMissingInItsFormat() {
    new Formats().require(Race.Track.class, new Race().stateFormat());
  }

  @Test
  void itIsPlayedOverBadLinesAndThroughCrashesLikeAnyGame() {
    for (var seed = 1; seed <= 3; seed++) {
      var report = Lab.run(new RaceLook(), seed, Tamper.NONE);
      assertEquals(Optional.empty(), report.failure());
      assertTrue(report.inputs() > 0, report.toString());
    }
  }
}
