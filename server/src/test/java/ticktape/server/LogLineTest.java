package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogLineTest {

  @Test
  void aLineHasTheTimeTheLevelAndTheText() {
    var line = line(false, Level.INFO, "bo joined from 192.0.2.1:50123.");

    assertTrue(
        line.matches("\\d\\d:\\d\\d:\\d\\d INFO  bo joined from 192\\.0\\.2\\.1:50123\\.\n"), line);
  }

  @Test
  void controlCharactersOfOthersNeverGetOut() {
    var line = line(false, Level.INFO, "a\u001b[2Jb\nc\u0007d\u009be\u202ef\u2028g");

    assertEquals("a?[2Jb?c?d?e?f?g\n", line.substring("12:34:56 INFO  ".length()));
  }

  @Test
  void colourIsForTerminalsAndForWhatNeedsAnEye() {
    assertTrue(line(true, Level.WARN, "x").contains("\u001b[33mWARN \u001b[0m x"));
    assertFalse(line(true, Level.INFO, "x").contains("\u001b"));
    assertFalse(line(false, Level.ERROR, "x").contains("\u001b"));
  }

  @Test
  void aStackTraceIsIndentedBelowItsLine() {
    var event = event(Level.ERROR, "It broke.", new IllegalStateException("so\nthere"));

    var rows = new LogLine(false).doLayout(event).lines().toList();

    assertTrue(rows.get(0).endsWith("ERROR It broke."), rows.get(0));
    assertEquals("         java.lang.IllegalStateException: so", rows.get(1));
    assertTrue(rows.get(3).startsWith("           at "), rows.get(3));
  }

  @Test
  void theSetUpIsFoundByItselfAndKeepsLibrariesQuiet() {
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();

    assertTrue(context.getLogger("ticktape.server.Server").isInfoEnabled());
    assertFalse(context.getLogger("org.flywaydb.core").isInfoEnabled());
  }

  private static String line(boolean colour, Level level, String text) {
    return new LogLine(colour).doLayout(event(level, text, null));
  }

  private static LoggingEvent event(
      Level level, String text, @org.jspecify.annotations.Nullable Throwable cause) {
    var logger = new LoggerContext().getLogger("test");
    return new LoggingEvent("", logger, level, text, cause, new Object[0]);
  }
}
