package ticktape.netcode;

import java.util.ArrayList;

/**
 * How bad a line is made on purpose, to feel how a game plays from far away.
 *
 * <p>As a text, with any of its words: {@code delay=80ms jitter=30ms loss=2% stall=1/min}. The line
 * is a TCP one, so nothing is ever lost for good: what is "lost" comes when TCP would have sent it
 * again, and all that was sent after it waits behind it.
 *
 * @param delayMillis how long everything takes, each way
 * @param jitterMillis how much longer it takes at most, each time another piece of it
 * @param lossPermille how many of a thousand messages are lost once; {@code loss=0.5%} is 5. As
 *     with times, the unit may be left out: {@code loss=2} is 2 %
 * @param stallMillis how long nothing gets through, either way, in a stall
 * @param stallEveryMillis the time from one stall to the next; 0 for none. {@code stall=2/min} is
 *     two a minute, of a second each; {@code stall=300ms/10s} tells the length and the time from
 *     one to the next
 */
public record BadLine(
    int delayMillis, int jitterMillis, int lossPermille, int stallMillis, int stallEveryMillis) {

  /** A line as it is. */
  public static final BadLine NONE = new BadLine(0, 0, 0, 0, 0);

  private static final int MILLIS_MAX = 60_000;
  private static final int LOSS_PERMILLE_MAX = 500;
  private static final int MINUTE_MILLIS = 60_000;
  private static final int STALLS_A_MINUTE_MAX = 30;
  private static final int STALL_MILLIS = 1_000;

  /** A fast retransmission needs later packets; without them TCP waits at least so long. */
  private static final int RETRANSMISSION_MILLIS_MIN = 200;

  /**
   * Reads one from a text.
   *
   * @throws IllegalArgumentException with a sentence for people, if it is none, or empty
   */
  public static BadLine parse(String text) {
    var line = NONE;
    var names = new ArrayList<String>();
    for (var word : text.split("[\\s,]+", -1)) {
      if (!word.isEmpty()) {
        var name = word.substring(0, Math.max(0, word.indexOf('=')));
        if (names.contains(name)) {
          throw new IllegalArgumentException(
              word + " is one too many: tell the " + name + " of a bad line once.");
        }
        names.add(name);
        line = line.with(name, word);
      }
    }
    if (names.isEmpty()) {
      throw wrong("nothing");
    }
    return line;
  }

  private BadLine with(String name, String word) {
    var value = word.substring(word.indexOf('=') + 1);
    return switch (name) {
      case "delay" ->
          new BadLine(
              millis(word, value), jitterMillis, lossPermille, stallMillis, stallEveryMillis);
      case "jitter" ->
          new BadLine(
              delayMillis, millis(word, value), lossPermille, stallMillis, stallEveryMillis);
      case "loss" ->
          new BadLine(delayMillis, jitterMillis, loss(word, value), stallMillis, stallEveryMillis);
      case "stall" -> stalling(word, value);
      default -> throw wrong(word);
    };
  }

  private BadLine stalling(String word, String value) {
    var slash = value.indexOf('/');
    if (slash < 0) {
      throw wrong(word);
    }
    var before = value.substring(0, slash);
    var after = value.substring(slash + 1);
    if (after.equals("min")) {
      var times = number(word, before, STALLS_A_MINUTE_MAX, "/min");
      var every = times == 0 ? 0 : MINUTE_MILLIS / times;
      return new BadLine(delayMillis, jitterMillis, lossPermille, STALL_MILLIS, every);
    }
    var length = millis(word, before);
    var every = millis(word, after);
    if (every < 2 * length) {
      throw new IllegalArgumentException(
          word + " leaves no time between: let stalls be at least twice their length apart.");
    }
    return new BadLine(delayMillis, jitterMillis, lossPermille, length, every);
  }

  /** {@code 80ms}, {@code 2s}, or milliseconds without a unit. */
  private static int millis(String word, String value) {
    if (value.endsWith("s") && !value.endsWith("ms")) {
      return 1000 * number(word, without("s", value), MILLIS_MAX / 1000, " s");
    }
    return number(word, without("ms", value), MILLIS_MAX, " ms");
  }

  /** {@code 2%}, {@code 0.5%}, or percent without the sign. */
  private static int loss(String word, String value) {
    var digits = without("%", value);
    var point = digits.indexOf('.');
    var most = LOSS_PERMILLE_MAX / 10;
    var permille = 0;
    if (point >= 0) {
      var tenths = digits.substring(point + 1);
      if (tenths.length() > 1) {
        throw new IllegalArgumentException(
            word + " is too exact: tell tenths of a percent, as loss=0.5%.");
      }
      permille = number(word, tenths, 9, " tenths");
      digits = digits.substring(0, point);
    }
    permille += 10 * number(word, digits, most, " %");
    if (permille > LOSS_PERMILLE_MAX) {
      throw outside(word, most, " %");
    }
    return permille;
  }

  private static String without(String unit, String value) {
    return value.endsWith(unit) ? value.substring(0, value.length() - unit.length()) : value;
  }

  private static int number(String word, String digits, int most, String unit) {
    if (!digits.matches("-?[0-9]+")) {
      throw wrong(word);
    }
    try {
      var number = Integer.parseInt(digits);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw outside(word, most, unit);
    }
    throw outside(word, most, unit);
  }

  private static IllegalArgumentException outside(String word, int most, String unit) {
    return new IllegalArgumentException(
        word + " is out of range: choose from 0 to " + most + unit + ".");
  }

  private static IllegalArgumentException wrong(String word) {
    return new IllegalArgumentException(
        "A bad line is told as \"delay=80ms jitter=30ms loss=2% stall=1/min\", not by "
            + word
            + ".");
  }

  /** Whether the line stays as it is. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** How much later something comes that was lost once. */
  int retransmissionMillis() {
    return Math.max(RETRANSMISSION_MILLIS_MIN, 2 * delayMillis + jitterMillis);
  }
}
