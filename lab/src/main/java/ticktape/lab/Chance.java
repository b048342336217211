package ticktape.lab;

import java.util.List;
import ticktape.rules.Dice;

/** Dice with the questions that a simulation asks. */
record Chance(Dice dice) {

  static Chance of(int seed, int stream) {
    return new Chance(Dice.of(seed, stream));
  }

  /** Whether one of so many times has come. */
  boolean once(int times) {
    return dice.roll(times) == 0;
  }

  /** A number between these two, both possible. */
  int between(int least, int most) {
    return least + dice.roll(most - least + 1);
  }

  /** A time between so many milliseconds, in nanoseconds. */
  long millis(int least, int most) {
    return between(least * 1000, most * 1000) * 1000L;
  }

  <T> T one(List<T> list) {
    return list.get(dice.roll(list.size()));
  }

  byte[] bytes(int size) {
    var bytes = new byte[size];
    for (var i = 0; i < size; i++) {
      bytes[i] = (byte) dice.next();
    }
    return bytes;
  }
}
