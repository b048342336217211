package ticktape.app;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A person at pipes, or at a terminal that only goes on from line to line. */
final class PlainConsole implements Console {

  private final BufferedReader in;
  private final PrintWriter out;
  private final boolean echoes;
  private String asking = "";

  /**
   * A person who types here and reads there.
   *
   * @param echoes whether they see what they type, as in a terminal; if not, it is printed
   */
  PlainConsole(Reader in, PrintWriter out, boolean echoes) {
    this.in = new BufferedReader(in);
    this.out = out;
    this.echoes = echoes;
  }

  /** Standard input and output, which may be a terminal or pipes. */
  static PlainConsole standard() {
    var console = Optional.ofNullable(System.console());
    return new PlainConsole(
        new InputStreamReader(System.in, charset("stdin.encoding")),
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset("stdout.encoding")),
        console.map(java.io.Console::isTerminal).orElse(false));
  }

  /**
   * A stream's encoding. A system that speaks of ASCII only did not choose anything: UTF-8 holds
   * that, too.
   */
  static Charset charset(String property) {
    var charset = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }

  /** A question that is open is asked again below the line. */
  @Override
  public synchronized void say(String line) {
    if (!asking.isEmpty()) {
      out.println();
    }
    out.println(line);
    out.print(asking);
    out.flush();
  }

  @Override
  public Optional<String> ask(String question) throws IOException {
    open(question);
    var line = in.readLine();
    close(line == null || !echoes, line == null ? "" : line);
    return Optional.ofNullable(line);
  }

  private synchronized void open(String question) {
    asking = question;
    out.print(question);
    out.flush();
  }

  private synchronized void close(boolean silent, String typed) {
    asking = "";
    if (silent) {
      out.println(typed);
    }
  }
}
