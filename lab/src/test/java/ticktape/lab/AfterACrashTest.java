package ticktape.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.games.SnakeLook;
import ticktape.games.SquaresLook;
import ticktape.games.SquaresState;
import ticktape.games.Stick;
import ticktape.games.Turn;
import ticktape.picture.Key;

/**
 * A server that crashed knows less than its players had seen: they go back to what was durable, and
 * what nobody had answered is on the tape once.
 */
class AfterACrashTest {

  @Test
  void thePlayerGoesBackToTheDurableTickAndTheTurnsAreOnTheTapeOnce() {
    var rig = new CrashRig<>(new SnakeLook());
    rig.diskStops();
    rig.ticks(5);
    rig.press(Key.UP);
    rig.ticks(15);
    rig.press(Key.LEFT);
    rig.ticks(4);
    var seen = rig.stage().confirmed().tick();

    rig.crash(19);

    assertTrue(rig.stage().confirmed().tick() < seen, "it went back");
    rig.ticks(60);
    rig.agrees();
    assertEquals(List.of(Turn.UP, Turn.LEFT), rig.inputs());
    assertEquals(List.of(1, 2), rig.answered());
    assertEquals(1, rig.stage().figures().wholes());
  }

  @Test
  void aTurnThatWasKeptAndNotAnsweredIsAnsweredAndNotDoneAgain() {
    var rig = new CrashRig<>(new SnakeLook());
    rig.diskStops();
    rig.press(Key.UP);
    rig.ticks(10);

    rig.crash(0);

    rig.ticks(60);
    rig.agrees();
    assertEquals(List.of(), rig.inputs(), "the tape had it before the crash");
    assertEquals(List.of(1), rig.answered());
  }

  /** A disk that took nothing for seconds: what was pressed last was for a tick far ahead. */
  @Test
  void howeverFarBackItGoesNothingIsTooEarly() {
    var rig = new CrashRig<>(new SnakeLook());
    rig.diskStops();
    rig.ticks(100);
    rig.press(Key.UP);
    rig.ticks(10);

    rig.crash(110);

    rig.ticks(80);
    rig.agrees();
    assertEquals(List.of(Turn.UP), rig.inputs());
    assertEquals(List.of(1), rig.answered());
    assertEquals(List.of(), rig.refused());
  }

  /** The hands did not let go, and a new match knew nothing of them. */
  @Test
  void whatIsHeldDownIsSaidAnewAndLettingGoCounts() {
    var rig = new CrashRig<>(new SquaresLook());
    rig.diskStops();
    rig.hold(Key.RIGHT);
    rig.ticks(10);

    rig.crash(10);
    rig.ticks(30);
    assertEquals(Stick.RIGHT, stick(rig));

    rig.release(Key.RIGHT);
    rig.ticks(30);
    assertEquals(Stick.STOP, stick(rig));
    rig.agrees();
  }

  /** The letting go was lost, too, and the square ran on until another key was pressed. */
  @Test
  void whatWasLetGoOfIsSaidAnewToo() {
    var rig = new CrashRig<>(new SquaresLook());
    rig.hold(Key.RIGHT);
    rig.ticks(10);
    rig.diskStops();
    rig.release(Key.RIGHT);
    rig.ticks(10);

    rig.crash(10);
    rig.ticks(30);
    assertEquals(Stick.STOP, stick(rig));
  }

  /** The same on a line that was dead before anyone noticed, without any crash. */
  @Test
  void whatWasLetGoOfOnADeadLineIsSaidAnew() {
    var rig = new CrashRig<>(new SquaresLook());
    rig.hold(Key.RIGHT);
    rig.ticks(10);
    rig.lineDies();
    rig.release(Key.RIGHT);
    rig.ticks(10);

    rig.lineIsLost();
    rig.lineIsBack();
    rig.ticks(30);
    assertEquals(Stick.STOP, stick(rig));
    rig.agrees();
  }

  private static Stick stick(CrashRig<SquaresState, Stick> rig) {
    return rig.state().runners().at(rig.seat()).stick();
  }
}
