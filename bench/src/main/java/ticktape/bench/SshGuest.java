package ticktape.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelShell;

/** Someone with an ssh client and a terminal, which shows at once what it is sent. */
final class SshGuest {

  private static final Duration MOST = Duration.ofSeconds(30);
  private static final int COLUMNS = 120;
  private static final int LINES = 40;
  private static final byte[] ASK = "\u001b[5n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SHOWN = "\u001b[0n".getBytes(StandardCharsets.US_ASCII);

  private final ChannelShell shell;
  private final AtomicLong received = new AtomicLong();

  private SshGuest(ChannelShell shell) {
    this.shell = shell;
  }

  /** Calls, and is in the lobby. */
  static SshGuest calls(SshClient client, int port, String name) throws IOException {
    var session = client.connect(name, "127.0.0.1", port).verify(MOST).getSession();
    session.auth().verify(MOST);
    var shell = session.createShellChannel();
    shell.setUsePty(true);
    shell.setPtyType("xterm-256color");
    shell.setPtyColumns(COLUMNS);
    shell.setPtyLines(LINES);
    var guest = new SshGuest(shell);
    shell.setOut(guest.new Screen());
    shell.open().verify(MOST);
    return guest;
  }

  /** Takes what the lobby has first: Snake, in any room with a free seat. */
  void plays() throws IOException {
    types(new byte[] {'\r'});
  }

  private void types(byte[] keys) throws IOException {
    var in = shell.getInvertedIn();
    synchronized (in) {
      in.write(keys);
      in.flush();
    }
  }

  /** The bytes of text that have come. */
  long received() {
    return received.get();
  }

  /** Whether the server has hung up. */
  boolean gone() {
    return shell.isClosing();
  }

  /** Looks for the question among what comes, which may be cut anywhere. */
  private final class Screen extends OutputStream {

    private int matched;

    @Override
    public void write(int b) throws IOException {
      matched = b == ASK[matched] ? matched + 1 : b == ASK[0] ? 1 : 0;
      if (matched == ASK.length) {
        matched = 0;
        types(SHOWN);
      }
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      received.addAndGet(length);
      for (var i = start; i < start + length; i++) {
        write(bytes[i]);
      }
    }
  }
}
