package ticktape.terminal;

import java.io.IOError;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The last line of this process's terminal, where a person types: what they are told meanwhile
 * appears above it, and leaves whole what is half typed.
 *
 * <p>Any thread may tell; one at a time may ask. Nothing that is said is cleaned here.
 */
public final class LineEditor implements AutoCloseable {

  private static final long END_MILLIS_MAX = 1_000;

  private final Terminal terminal;
  private final LineReader reader;
  private @Nullable Thread asking;
  private boolean closed;

  private LineEditor(Terminal terminal) {
    this.terminal = terminal;
    reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            // An exclamation mark is one, and lines that are pasted are lines.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.BRACKETED_PASTE, false)
            .build();
  }

  /**
   * The line editor of this process's terminal; empty if it has none that can do it.
   *
   * @param charset what the terminal speaks
   */
  public static Optional<LineEditor> open(Charset charset) {
    if (!TerminalClient.possible()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new LineEditor(
              TerminalBuilder.builder().system(true).dumb(false).encoding(charset).build()));
    } catch (IOException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  /** Tells a line, above the one that is typed. */
  public void say(String line) {
    reader.printAbove(line);
  }

  /**
   * Asks, and gives the line that is typed; empty when nothing more is: at Control and D, Control
   * and C, the terminal's end, and once this is closed.
   */
  public Optional<String> ask(String question) {
    synchronized (this) {
      if (closed) {
        return Optional.empty();
      }
      asking = Thread.currentThread();
    }
    try {
      // A per cent sign begins a pattern there.
      return Optional.of(reader.readLine(question.replace("%", "%%")));
    } catch (UserInterruptException | EndOfFileException | IOError e) {
      return Optional.empty();
    } finally {
      synchronized (this) {
        asking = null;
        notifyAll();
      }
    }
  }

  /** Gives up a question that is open, and the terminal is as it was. */
  @Override
  public void close() {
    try {
      awaitAnswer();
      terminal.close();
    } catch (IOException e) {
      // It is gone, which is what was wanted.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** JLine's close waits for ever for a thread that still reads. */
  private synchronized void awaitAnswer() throws InterruptedException {
    closed = true;
    var endNanos = System.nanoTime() + END_MILLIS_MAX * 1_000_000;
    for (var left = END_MILLIS_MAX;
        asking != null && left > 0;
        left = (endNanos - System.nanoTime()) / 1_000_000) {
      asking.interrupt();
      wait(left);
    }
  }
}
