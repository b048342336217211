package ticktape.wire;

import java.util.List;
import ticktape.rules.Format;
import ticktape.rules.Opening;

/**
 * What a {@code .tape} file says of its match before the ticks; the game need not be known to read
 * it.
 *
 * @param id what the match is called where it was played, as {@code K7QF-3}
 * @param beganMillis when it was opened, in milliseconds since 1970 (UTC)
 * @param opening how it opened
 * @param ticksPerSecond how fast it was played
 * @param length the number of its last tick
 * @param ended whether it was over; if not, it was still played, or nobody was left
 * @param results what each player had at the end, the most points first; empty if it was still
 *     played
 */
public record TapeHead(
    String id,
    long beganMillis,
    Opening opening,
    int ticksPerSecond,
    int length,
    boolean ended,
    List<Result> results) {

  private static final int TICKS_PER_SECOND_MAX = 60;
  private static final int DAY_MILLIS = 86_400_000;

  /**
   * What one player had at the end.
   *
   * @param seat the player's seat
   * @param name the player's name
   * @param bot whether a bot played
   * @param points the score; higher is better
   */
  public record Result(int seat, String name, boolean bot, int points) {
    private static final Format<Result> FORMAT =
        Format.record(f -> {
          var seat = f.field("seat", Result::seat, Format.COUNT);
          var name = f.field("name", Result::name, Format.TEXT);
          var bot = f.field("bot", Result::bot, Format.FLAG);
          var points = f.field("points", Result::points, Format.INT);
          return v -> new Result(v.get(seat), v.get(name), v.get(bot), v.get(points));
        });
  }

  /** The bytes and JSON of a head. */
  public static final Format<TapeHead> FORMAT =
      Format.record(f -> {
        var id = f.field("id", TapeHead::id, Format.TEXT);
        var day = f.field("day", head -> (int) (head.beganMillis() / DAY_MILLIS), Format.COUNT);
        var millis =
            f.field("millis", head -> (int) (head.beganMillis() % DAY_MILLIS), Format.COUNT);
        var opening = f.field("opening", TapeHead::opening, Opening.FORMAT);
        var rate = f.field("rate", TapeHead::ticksPerSecond, Format.COUNT);
        var length = f.field("length", TapeHead::length, Format.COUNT);
        var ended = f.field("ended", TapeHead::ended, Format.FLAG);
        var results = f.field("results", TapeHead::results, Format.list(Result.FORMAT));
        return v ->
            new TapeHead(
                v.get(id),
                (long) v.get(day) * DAY_MILLIS + v.get(millis),
                v.get(opening),
                v.get(rate),
                v.get(length),
                v.get(ended),
                v.get(results));
      });

  /**
   * A head.
   *
   * @throws IllegalArgumentException if no match can have such numbers
   */
  public TapeHead {
    if (beganMillis < 0 || ticksPerSecond < 1 || ticksPerSecond > TICKS_PER_SECOND_MAX) {
      throw new IllegalArgumentException(
          "No match begins at " + beganMillis + " with " + ticksPerSecond + " ticks a second.");
    }
    if (length < 0 || length > TapeFile.TICKS_MAX) {
      throw new IllegalArgumentException(
          "A match of " + length + " ticks is not kept: " + TapeFile.TICKS_MAX + " at most.");
    }
  }

  /** How long it was played, in whole seconds. */
  public int seconds() {
    return length / ticksPerSecond;
  }
}
