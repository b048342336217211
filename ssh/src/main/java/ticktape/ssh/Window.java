package ticktape.ssh;

import java.util.Map;
import org.apache.sshd.server.Environment;
import org.jspecify.annotations.Nullable;

/**
 * How large a visitor's terminal is. What it says of itself may be anything.
 *
 * @param columns 1 to {@link #COLUMNS_MAX}
 * @param rows 1 to {@link #ROWS_MAX}
 */
record Window(int columns, int rows) {

  /** Wider than any screen that people sit at; it bounds what one visitor's frames cost. */
  static final int COLUMNS_MAX = 320;

  /** Higher than any of them. */
  static final int ROWS_MAX = 100;

  /** The size that every terminal had once. */
  static final Window UNKNOWN = new Window(80, 24);

  Window {
    columns = Math.clamp(columns, 1, COLUMNS_MAX);
    rows = Math.clamp(rows, 1, ROWS_MAX);
  }

  /** As a terminal's COLUMNS and LINES have it; {@link #UNKNOWN} where they say nothing. */
  static Window of(Map<String, String> environment) {
    return new Window(
        number(environment.get(Environment.ENV_COLUMNS), UNKNOWN.columns),
        number(environment.get(Environment.ENV_LINES), UNKNOWN.rows));
  }

  private static int number(@Nullable String text, int unknown) {
    try {
      var number = text == null ? 0 : Integer.parseInt(text);
      return number <= 0 ? unknown : number;
    } catch (NumberFormatException e) {
      return unknown;
    }
  }
}
