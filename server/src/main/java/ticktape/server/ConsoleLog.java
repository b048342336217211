package ticktape.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The log's set-up, which logback finds by itself: readable lines on standard error.
 *
 * <p>The system property {@code ticktape.log}, read once at the first line, chooses a level: {@code
 * debug}, {@code info} (standard), {@code warn}, {@code error} or {@code off}, as for a screen that
 * must stay clean. It is code and not XML because reading XML takes longer than the rest of a
 * server's start.
 */
public final class ConsoleLog extends ContextAwareBase implements Configurator {

  /** The name of the system property that chooses the level. */
  public static final String LEVEL_PROPERTY = "ticktape.log";

  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  /** For logback, which makes one through the service file. */
  public ConsoleLog() {}

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    if (System.getProperty("logback.configurationFile") != null) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    var lines = new LogLine(onTerminal());
    lines.setContext(context);
    lines.start();
    var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(lines);
    var console = new ConsoleAppender<ILoggingEvent>();
    console.setContext(context);
    console.setTarget("System.err");
    console.setEncoder(encoder);
    console.start();
    var level = Level.toLevel(System.getProperty(LEVEL_PROPERTY), Level.INFO);
    var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    // Libraries speak only when something is wrong.
    root.setLevel(level.isGreaterOrEqual(Level.WARN) ? level : Level.WARN);
    root.addAppender(console);
    // Whoever breaks ssh's rules is no news to this one, and whoever opens a port tells why it
    // fails.
    context.getLogger("org.apache.sshd").setLevel(Level.OFF);
    context.getLogger("ticktape").setLevel(level);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  // The compiler's two checks disagree on whether there is always a console.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean onTerminal() {
    var console = System.console();
    return console != null
        && console.isTerminal()
        && System.getenv("NO_COLOR") == null
        && !elsewhere();
  }

  /** Java tells only of standard output whether it is a terminal; Linux tells more. */
  private static boolean elsewhere() {
    try {
      return !Files.readSymbolicLink(STANDARD_ERROR).startsWith("/dev");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
