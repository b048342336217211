package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.games.Snake;
import ticktape.games.SnakeLook;
import ticktape.games.Turn;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.FormatException;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tape;
import ticktape.rules.Tick;
import ticktape.wire.TapeFile;
import ticktape.wire.TapeHead;

/** A kept match on a screen. */
class ReplayStageTest {

  private static final Snake SNAKE = new Snake();
  private static final int TICKS = 1_200;

  private ReplayStage stage = ReplayStage.of(List.of(new SnakeLook()), file(1), 0);
  private int now;

  /** Ada and a bot for a minute, and how it folded then. */
  private static byte[] file(int version) {
    return file(version, Options.STANDARD, 9);
  }

  private static byte[] file(int version, Options options, int fernsPoints) {
    var opening = new Opening("snake", version * SNAKE.version(), options, 7);
    var tape = new Tape.Recorder<Turn>(opening);
    var fold = Fold.open(SNAKE, Opening.of(SNAKE, options, 7));
    var hashes = new ArrayList<Integer>();
    var asks = false;
    for (var number = 1; number <= TICKS; number++) {
      var events = new ArrayList<Event<Turn>>();
      if (number == 1) {
        events.add(new Event.Joined<>(1, "ada\u001b[31m", false));
        events.add(new Event.Joined<>(2, "Fern", true));
      }
      if (asks) {
        events.add(new Event.Salt<>(number * 77));
      }
      if (number == 600) {
        events.add(new Event.Left<>(1));
      }
      var tick = new Tick<>(number, List.copyOf(events));
      asks = fold.advance(tick).asks();
      tape.add(tick);
      if (number % 20 == 0) {
        hashes.add(fold.hash());
      }
    }
    var results =
        List.of(
            new TapeHead.Result(2, "Fern", true, fernsPoints),
            new TapeHead.Result(1, "ada", false, 3));
    var head = new TapeHead("K7QF-3", 0, opening, 20, TICKS, true, results);
    return new TapeFile<>(head, tape.tape(), 20, hashes).toBytes(SNAKE);
  }

  private Show after(int millis) {
    for (var i = 0; i < millis / 20; i++) {
      now += 20;
      stage.show(now);
    }
    return stage.show(now);
  }

  private Scrub scrub() {
    return stage.show(now).scrub().orElseThrow();
  }

  private static void assertNear(int wanted, int tick) {
    assertTrue(Math.abs(wanted - tick) <= 1, "tick " + tick + ", not " + wanted);
  }

  @Test
  void itPlaysAtTheSpeedOfTheMatch() {
    var show = after(3_000);

    assertNear(61, show.tick());
    assertEquals("K7QF-3", show.room());
    assertTrue(show.status().startsWith("Round 1"), show.status());
    assertEquals(2, show.rows().size());
    assertFalse(show.picture().shapes().isEmpty());
  }

  @Test
  void keysPauseSeekAndChangeTheSpeed() {
    stage.press(Key.SPACE);
    assertEquals(1, after(1_000).tick());
    stage.press(Key.RIGHT);
    assertEquals(101, after(100).tick());
    stage.press(Key.of('.'));
    assertEquals(102, after(100).tick());
    stage.press(Key.LEFT);
    assertEquals(2, after(100).tick());
    stage.press(Key.UP);
    stage.press(Key.SPACE);
    assertNear(42, after(1_000).tick());
    assertEquals("2x", scrub().speed());
  }

  @Test
  void whereverItIsTheStateIsTheOneThatWasPlayed() {
    var tape = TapeFile.read(file(1)).read(SNAKE).tape();
    stage.press(Key.SPACE);
    for (var tick : new int[] {900, 20, 1_200, 611, 0}) {
      stage.seek(tick);
      var part = new Tape<>(tape.opening(), tick, upTo(tape, tick));
      assertEquals(tick, after(20).tick());
      assertEquals(part.fold(SNAKE).hash(), stage.shownHash(), "tick " + tick);
    }
    assertEquals("", stage.show(now).error());
  }

  private static List<Tick<Turn>> upTo(Tape<Turn> tape, int last) {
    return tape.busy().stream().filter(tick -> tick.number() <= last).toList();
  }

  @Test
  void atTheEndItStandsAndTellsWhoWonAndBeginsAgainWhenAsked() {
    stage.seek(TICKS - 10);
    assertEquals("", scrub().result());
    after(2_000);
    assertTrue(scrub().paused());
    assertEquals("the match was left, Fern ahead", scrub().result());
    assertEquals("1:00", scrub().clock(scrub().last()));

    stage.press(Key.SPACE);
    assertNear(20, after(1_000).tick());
  }

  @Test
  void itTellsWhoWonOnlyOfAMatchThatCameToItsEnd() {
    assertEquals("the match was left", resultOf(file(1, Options.STANDARD, 3)));
    var brief = Options.STANDARD.with("rounds", 1).with("round", 5);
    assertEquals("Fern won", resultOf(file(1, brief, 9)));
    assertEquals("a draw", resultOf(file(1, brief, 3)));
  }

  private String resultOf(byte[] file) {
    stage = ReplayStage.of(List.of(new SnakeLook()), file, 0);
    stage.seek(TICKS);
    return scrub().result();
  }

  @Test
  void whoSatThereIsToldAsOfTheTickThatIsShown() {
    assertEquals("ada", after(20).rows().getFirst().name(), "no control character is left");
    assertTrue(row(1).here());
    stage.seek(650);
    after(20);
    assertFalse(row(1).here());
    stage.seek(100);
    after(20);
    assertTrue(row(1).here());
  }

  private Show.Row row(int seat) {
    return stage.show(now).rows().stream().filter(r -> r.seat() == seat).findFirst().orElseThrow();
  }

  @Test
  void itIsLeftByQ() {
    assertFalse(stage.show(now).done());
    stage.press(Key.of('q'));
    assertTrue(stage.show(now).done());
  }

  @Test
  void whatCantBeShownHereGetsASentence() {
    var other = assertThrows(FormatException.class, () -> ReplayStage.of(List.of(), file(1), 0));
    assertEquals("This is a match of snake, which is not known here.", other.sentence());
    var looks = List.<Look<?, ?>>of(new SnakeLook());
    var old = assertThrows(FormatException.class, () -> ReplayStage.of(looks, file(9), 0));
    assertNotEquals(-1, old.sentence().indexOf("only a Ticktape with those rules"));
  }
}
