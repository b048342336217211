package ticktape.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import ticktape.wire.Visible;

/**
 * One line of the log, as people read it on a console: the time, the level, the text.
 *
 * <p>Whatever others put into the text, no control character gets out, so that nobody can paint on
 * the console of whoever runs the server.
 */
final class LogLine extends LayoutBase<ILoggingEvent> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

  private final boolean colour;

  /** Lines, with colour for the level if wished. */
  LogLine(boolean colour) {
    this.colour = colour;
  }

  @Override
  public String doLayout(ILoggingEvent event) {
    var line = new StringBuilder(96);
    TIME.formatTo(Instant.ofEpochMilli(event.getTimeStamp()), line);
    line.append(' ').append(level(event.getLevel())).append(' ');
    line.append(clean(event.getFormattedMessage())).append('\n');
    if (event.getThrowableProxy() != null) {
      ThrowableProxyUtil.asString(event.getThrowableProxy())
          .lines()
          .forEach(
              row -> line.append("         ").append(clean(row.replace("\t", "  "))).append('\n'));
    }
    return line.toString();
  }

  private String level(Level level) {
    var word = (level + " ").substring(0, 5);
    if (!colour || level.toInt() <= Level.INFO_INT) {
      return word;
    }
    return (level.toInt() >= Level.ERROR_INT ? "\u001b[31m" : "\u001b[33m") + word + "\u001b[0m";
  }

  /** A text in which each character that is not to be seen is a question mark. */
  static String clean(String text) {
    var cleaned = new StringBuilder(text.length());
    text.codePoints().forEach(c -> cleaned.appendCodePoint(Visible.is(c) ? c : '?'));
    return cleaned.toString();
  }
}
