package ticktape.stage;

import java.util.List;

/**
 * The net graph: how good the line and the guesses were in the last seconds, as any screen paints
 * it.
 *
 * @param title what time it tells of
 * @param top the way to the server and back that a bar of full height stands for
 * @param bars that way in each of those seconds, the oldest first
 * @param rows the numbers
 */
public record NetGraph(String title, String top, List<Bar> bars, List<Row> rows) {

  /** What stands for a number that is not known. */
  static final String UNKNOWN = "–";

  /** How high a bar can be. */
  public static final int WHOLE = 1000;

  /** How many bars there are. */
  public static final int BARS = Seconds.KEPT;

  /**
   * A second.
   *
   * @param permille its height, up to {@link #WHOLE}; 0 where nothing is known
   * @param grade how good that was
   */
  public record Bar(int permille, Grade grade) {}

  /**
   * A number with its name.
   *
   * @param label what it is, in a word or two
   * @param value the number with its unit
   * @param grade how good that is
   */
  public record Row(String label, String value, Grade grade) {}
}
