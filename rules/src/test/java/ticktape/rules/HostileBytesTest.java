package ticktape.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Bytes from anyone give a value or a FormatException: no other exception, no hanging, no heap full
 * of nothing.
 */
class HostileBytesTest {

  private static final Counting GAME = new Counting();
  private static final Format<Tape<Counting.Move>> TAPE = Tape.format(GAME.inputFormat());

  @Test
  void anyChangeOfATapesBytesIsReadOrRefused() {
    var good = TAPE.toBytes(tape());
    for (var seed = 1; seed <= 40_000; seed++) {
      readOrRefuse(TAPE, mutated(good, Dice.of(seed)), seed);
    }
  }

  @Test
  void anyBytesAtAllAreReadOrRefused() {
    for (var seed = 1; seed <= 10_000; seed++) {
      var dice = Dice.of(seed);
      var bytes = new byte[dice.roll(40)];
      for (var i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (dice.roll(4) == 0 ? dice.next() : dice.roll(6));
      }
      readOrRefuse(TAPE, bytes, seed);
      readOrRefuse(GAME.stateFormat(), bytes, seed);
    }
  }

  @Test
  void everyBeginningOfATapeIsRefused() {
    var good = TAPE.toBytes(tape());
    for (var size = 0; size < good.length; size++) {
      var bytes = Arrays.copyOf(good, size);
      assertEquals("refused", read(TAPE, bytes), "the first " + size + " bytes");
    }
  }

  private static <T> void readOrRefuse(Format<T> format, byte[] bytes, int seed) {
    try {
      var value = format.fromBytes(bytes);
      // What was read can be written, and is the same when it is read again.
      var again = format.toBytes(value);
      assertEquals(value, format.fromBytes(again), "seed " + seed);
      assertArrayEquals(again, format.toBytes(format.fromBytes(again)), "seed " + seed);
    } catch (FormatException e) {
      assertEquals(e.sentence(), e.getMessage(), "seed " + seed);
    }
  }

  private static String read(Format<?> format, byte[] bytes) {
    try {
      return format.fromBytes(bytes).toString();
    } catch (FormatException e) {
      return "refused";
    }
  }

  private static byte[] mutated(byte[] good, Dice dice) {
    var bytes =
        Arrays.copyOf(
            good, good.length - (dice.roll(4) == 0 ? dice.roll(good.length) : 0) + dice.roll(3));
    for (var i = dice.roll(4); i >= 0 && bytes.length > 0; i--) {
      bytes[dice.roll(bytes.length)] = (byte) (dice.roll(2) == 0 ? dice.next() : dice.roll(8));
    }
    return bytes;
  }

  private static Tape<Counting.Move> tape() {
    var recorder =
        new Tape.Recorder<Counting.Move>(Opening.of(GAME, Options.STANDARD.with("start", 5), 7));
    recorder.add(
        new Tick<>(
            1, List.of(new Event.Joined<>(1, "bo", false), new Event.Joined<>(2, "ünï", true))));
    recorder.add(
        new Tick<>(
            2, List.of(new Event.Input<>(1, Counting.Move.UP), new Event.Salt<>(-123456789))));
    recorder.add(new Tick<>(300, List.of(new Event.Left<>(2), new Event.Returned<>(2))));
    recorder.add(Tick.idle(1000));
    return recorder.tape();
  }
}
