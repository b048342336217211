package ticktape.app;

import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A person at a command, for tests: types lines, and reads what is printed. */
final class Desk implements AutoCloseable {

  private final StringWriter printed = new StringWriter();
  private final PipedWriter typing = new PipedWriter();
  private final Console console;

  Desk() throws IOException {
    console = new PlainConsole(new PipedReader(typing), new PrintWriter(printed, true), false);
  }

  Console console() {
    return console;
  }

  void type(String line) throws IOException {
    typing.write(line + "\n");
    typing.flush();
  }

  /** Types no more. */
  @Override
  public void close() throws IOException {
    typing.close();
  }

  /** All that was printed. */
  String printed() {
    return printed.toString();
  }

  /** Waits until this is printed. */
  void reads(String text) throws Exception {
    Patience.LONG.until("printed: " + text, this::printed, () -> printed().contains(text));
  }

  /** Waits until something like this is printed. */
  MatchResult reads(Pattern pattern) throws Exception {
    return Patience.LONG.match(pattern, this::printed);
  }
}
