package ticktape.netcode;

/**
 * How bad a line is made on purpose, to feel how a game plays from far away.
 *
 * <p>As a text, with any of its words: {@code delay=80ms jitter=30ms loss=2% stall=1/min}. The line
 * is a TCP one, so nothing is ever lost for good: what is "lost" comes when TCP would have sent it
 * again, and all that was sent after it waits behind it.
 *
 * @param delayMillis how long everything takes, each way
 * @param jitterMillis how much longer it takes at most, each time another piece of it
 * @param lossPermille how many of a thousand messages are lost once; {@code loss=0.5%} is 5
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
   * Reads one from a text; the empty text is {@link #NONE}.
   *
   * @throws IllegalArgumentException with a sentence for people, if it is none
   */
  public static BadLine parse(String text) {
    var line = NONE;
    for (var word : text.split("[\\s,]+", -1)) {
      if (!word.isEmpty()) {
        line = line.with(word);
      }
    }
    return line;
  }

  private BadLine with(String word) {
    var at = word.indexOf('=');
    var value = word.substring(at + 1);
    return switch (at < 0 ? "" : word.substring(0, at)) {
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
      var times = number(word, before, STALLS_A_MINUTE_MAX);
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
    if (value.endsWith("ms")) {
      return number(word, value.substring(0, value.length() - 2), MILLIS_MAX);
    }
    return value.endsWith("s")
        ? 1000 * number(word, value.substring(0, value.length() - 1), MILLIS_MAX / 1000)
        : number(word, value, MILLIS_MAX);
  }

  /** {@code 2%} or {@code 0.5%}. */
  private static int loss(String word, String value) {
    if (!value.endsWith("%")) {
      throw wrong(word);
    }
    var digits = value.substring(0, value.length() - 1);
    var point = digits.indexOf('.');
    var most = LOSS_PERMILLE_MAX / 10;
    if (point < 0) {
      return 10 * number(word, digits, most);
    }
    var whole = number(word, digits.substring(0, point), most - 1);
    return 10 * whole + number(word, digits.substring(point + 1), 9);
  }

  private static int number(String word, String digits, int most) {
    try {
      var number = Integer.parseInt(digits);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw wrong(word);
    }
    throw new IllegalArgumentException(word + " is out of range: choose up to " + most + ".");
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
