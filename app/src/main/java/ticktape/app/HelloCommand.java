package ticktape.app;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import ticktape.client.Bytes;
import ticktape.client.Connection;
import ticktape.client.HostPort;
import ticktape.client.Utf8Pieces;
import ticktape.wire.Visible;

/** {@code ticktape hello}: is greeted, and answers. */
@Command(
    name = "hello",
    description = "Connects to a server that speaks first, prints its welcome and answers.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The exit code is 1 if nobody is there or nothing is said.",
      "",
      "Examples:",
      "  ./ticktape hello localhost 5555",
      "  ./ticktape hello 192.168.1.20 5555 \"Nice to be here!\""
    })
final class HelloCommand implements Callable<Integer> {

  private static final int NO_ANSWER = 1;
  private static final int WELCOME_MILLIS_MAX = 10_000;
  private static final int WELCOME_LENGTH_MAX = 64 * 1024;

  /** After how much silence what came so far is all of it: nothing frames a welcome. */
  private static final int QUIET_MILLIS = 200;

  @Parameters(index = "0", paramLabel = "HOST", description = "The server's name or address.")
  private String host = "";

  @Parameters(index = "1", paramLabel = "PORT", description = "Its port.")
  private String port = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "TEXT",
      description = "The answer (standard: ${DEFAULT-VALUE}).")
  private String text = "Hello!";

  @Override
  public Integer call() {
    var at = new HostPort(HostPort.parse(host).host(), HostPort.parsePort(port));
    var console = Console.standard();
    try (var connection = Bytes.connect(at.host(), at.port())) {
      var welcome = welcome(connection);
      if (welcome.isEmpty()) {
        System.err.println(at + " closed the connection without a welcome.");
        return NO_ANSWER;
      }
      welcome.lines().map(line -> Visible.part(line, WELCOME_LENGTH_MAX)).forEach(console::say);
      connection.write(text);
      connection.finish();
      return 0;
    } catch (SocketTimeoutException e) {
      System.err.println(at + " says nothing: is it a server that speaks first?");
      return NO_ANSWER;
    } catch (IOException e) {
      System.err.println(e.getMessage());
      return NO_ANSWER;
    }
  }

  private static String welcome(Connection connection) throws IOException {
    var pieces = new Utf8Pieces();
    var welcome = new StringBuilder();
    try {
      var patience = WELCOME_MILLIS_MAX;
      var some = connection.read(patience);
      while (some.length > 0 && welcome.length() < WELCOME_LENGTH_MAX) {
        welcome.append(pieces.add(some));
        patience = QUIET_MILLIS;
        some = connection.read(patience);
      }
    } catch (SocketTimeoutException e) {
      if (welcome.isEmpty()) {
        throw e;
      }
    }
    return welcome.append(pieces.end()).toString();
  }
}
