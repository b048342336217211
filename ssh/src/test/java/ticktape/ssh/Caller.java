package ticktape.ssh;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.jspecify.annotations.Nullable;

/** Someone who calls by ssh, with a terminal that shows everything at once. */
final class Caller implements AutoCloseable {

  private static final Duration MOST = Duration.ofSeconds(30);
  private static final String ASK = "\u001b[5n";

  private final SshClient client = SshClient.setUpDefaultClient();
  private final ClientSession session;
  private final StringBuilder seen = new StringBuilder();
  private @Nullable ClientChannel channel;
  private int answered;

  Caller(int port, String name) throws IOException {
    client.setServerKeyVerifier((_, _, _) -> true);
    client.start();
    try {
      session = client.connect(name, "127.0.0.1", port).verify(MOST).getSession();
      session.auth().verify(MOST);
    } catch (IOException | RuntimeException e) {
      client.stop();
      throw e;
    }
  }

  /** The reason with which somebody is turned away who calls now. */
  static String refused(int port, String name) throws Exception {
    var reason = new CompletableFuture<String>();
    var client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier((_, _, _) -> true);
    client.addSessionListener(
        new SessionListener() {
          @Override
          public void sessionDisconnect(
              Session session, int code, String text, String language, boolean own) {
            reason.complete(text);
          }
        });
    client.start();
    try {
      var _ = client.connect(name, "127.0.0.1", port);
      return reason.get(MOST.toSeconds(), TimeUnit.SECONDS);
    } finally {
      client.stop();
    }
  }

  /** Somebody who calls until they are let in. */
  static Caller patient(int port, String name) throws IOException {
    var end = System.nanoTime() + MOST.toNanos();
    while (true) {
      try {
        return new Caller(port, name);
      } catch (IOException | IllegalStateException e) {
        // Turned away at one moment or another, as long as there are too many.
        if (System.nanoTime() - end > 0) {
          throw e;
        }
      }
    }
  }

  ClientSession session() {
    return session;
  }

  /** Asks for a terminal, and what is behind it. */
  void calls(Map<String, String> environment) throws IOException {
    var shell = session.createShellChannel();
    terminal(shell);
    environment.forEach(shell::setEnv);
    opens(shell);
  }

  private static void terminal(ChannelShell shell) {
    shell.setUsePty(true);
    shell.setPtyType("xterm-256color");
    shell.setPtyColumns(100);
    shell.setPtyLines(30);
  }

  void opens(ClientChannel opening) throws IOException {
    opening.setOut(new Screen());
    opening.setErr(OutputStream.nullOutputStream());
    channel = opening;
    opening.open().verify(MOST);
  }

  void types(String keys) throws IOException {
    var in = channel().getInvertedIn();
    in.write(keys.getBytes(StandardCharsets.UTF_8));
    in.flush();
  }

  private ClientChannel channel() {
    return Objects.requireNonNull(channel, "Nothing was called.");
  }

  String seen() {
    synchronized (seen) {
      return seen.toString();
    }
  }

  /** Waits until it was sent this. */
  void shows(String text) throws InterruptedException {
    var end = System.nanoTime() + MOST.toNanos();
    synchronized (seen) {
      while (seen.indexOf(text) < 0) {
        var left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          throw new AssertionError("It was not shown " + text + ": " + seen);
        }
        seen.wait(left);
      }
    }
  }

  /** What the call ended with. */
  int code() {
    channel().waitFor(EnumSet.of(ClientChannelEvent.EXIT_STATUS, ClientChannelEvent.CLOSED), MOST);
    return channel().getExitStatus();
  }

  @Override
  public void close() throws IOException {
    session.close(true);
    client.stop();
  }

  /** Keeps what comes, and says that it shows it. */
  private final class Screen extends OutputStream {
    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      synchronized (seen) {
        seen.append(new String(bytes, start, length, StandardCharsets.UTF_8));
        seen.notifyAll();
      }
    }

    @Override
    public void flush() {
      int asked;
      synchronized (seen) {
        asked = seen.lastIndexOf(ASK);
      }
      if (asked >= answered) {
        answered = asked + 1;
        try {
          types("\u001b[0n");
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
    }
  }
}
