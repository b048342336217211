package ticktape.ssh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.Signal;
import org.apache.sshd.server.channel.ChannelDataReceiver;
import org.apache.sshd.server.channel.ChannelSession;
import org.jspecify.annotations.Nullable;
import ticktape.ansi.Depth;
import ticktape.ansi.Painter;
import ticktape.server.Joined;
import ticktape.server.Server;
import ticktape.stage.Stage;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** Someone who called by ssh: a visitor in a terminal, and a connection to the house. */
final class Call extends Program implements ChannelDataReceiver, Joined.Listener {

  /** How many bytes a terminal may send in one frame's time; the rest waits. */
  private static final int BYTES_PER_FRAME = 512;

  private final Server server;
  private final String address;
  private final Stage stage;
  private final Inbox inbox = new Inbox();
  private final AtomicBoolean hearing = new AtomicBoolean();
  private volatile Window window = Window.UNKNOWN;
  private @Nullable Visitor visitor;
  private @Nullable Joined joined;
  private int bytesLeft = BYTES_PER_FRAME;
  private boolean ended;

  /**
   * A call that has not begun.
   *
   * @param address where it comes from, with the port
   */
  Call(ChannelSession channel, Loop loop, Server server, String address, Stage stage) {
    super(channel, loop);
    this.server = server;
    this.address = address;
    this.stage = stage;
  }

  @Override
  public void start(ChannelSession channel, Environment env) {
    var depth = Depth.of(env.getEnv());
    window = Window.of(env.getEnv());
    // Only the last of many sizes counts, and it is looked at once a frame.
    env.addSignalListener((Channel _, Signal _) -> window = Window.of(env.getEnv()), Signal.WINCH);
    loop().execute(() -> begin(new Visitor(stage, depth)));
  }

  private void begin(Visitor here) {
    if (!ended) {
      visitor = here;
      loop().add(this);
      tick(loop().nowMillis());
    }
  }

  @Override
  public int data(ChannelSession from, byte[] bytes, int start, int length) {
    inbox.add(Arrays.copyOfRange(bytes, start, start + length));
    if (hearing.compareAndSet(false, true)) {
      loop()
          .execute(() -> {
            hearing.set(false);
            hear();
          });
    }
    // What is taken out of the inbox is given back to the window then.
    return 0;
  }

  private void hear() {
    var here = visitor;
    if (here == null || ended) {
      return;
    }
    for (var bytes = inbox.take(bytesLeft); bytes.length > 0; bytes = inbox.take(bytesLeft)) {
      bytesLeft -= bytes.length;
      giveBack(bytes.length);
      here.typed(bytes, loop().nowMillis());
    }
    tend(loop().nowMillis());
    if (here.done()) {
      end("Goodbye.");
    }
  }

  private void giveBack(int bytes) {
    try {
      channel().getLocalWindow().release(bytes);
    } catch (IOException e) {
      // The line is broken: the library notices, too.
    }
  }

  /** A frame's time has passed. */
  void tick(int nowMillis) {
    var here = visitor;
    if (here == null || ended) {
      return;
    }
    bytesLeft = BYTES_PER_FRAME;
    hear();
    if (ended) {
      return;
    }
    if (here.stalled(nowMillis) || out().stalled(nowMillis)) {
      end("Your terminal has shown nothing for a minute.");
    } else if (!out().busy()) {
      out().write(here.frame(window, nowMillis));
    }
  }

  /** Does what the stage wants of its line. */
  private void tend(int nowMillis) {
    var wanted = stage.wantsLine(nowMillis);
    if (joined == null && wanted) {
      joined = server.join(address, loop(), this);
      stage.connected(nowMillis);
    }
    var line = joined;
    if (line != null) {
      stage.take(nowMillis).forEach(line::say);
      if (!wanted) {
        part();
      }
    }
  }

  private void part() {
    var line = joined;
    if (line != null) {
      joined = null;
      // Nobody has the token to come back with: the seat is free at once.
      line.say(new ToServer.Bye());
      line.close("hung up");
    }
  }

  @Override
  public void received(ToClient message) {
    stage.receive(message, loop().nowMillis());
  }

  @Override
  public void closed(String reason) {
    joined = null;
    stage.disconnected(reason, loop().nowMillis());
  }

  /** Gives the terminal back with a sentence on it, and hangs up; in the loop's thread. */
  void end(String sentence) {
    if (!ended) {
      lost();
      var words = new ByteArrayOutputStream();
      words.writeBytes(Painter.leave());
      words.writeBytes(line(sentence));
      finish(words.toByteArray(), 0);
    }
  }

  @Override
  public void destroy(ChannelSession channel) {
    loop().execute(this::lost);
  }

  /** The other side sends nothing more. */
  @Override
  public void close() {
    loop().execute(() -> end("Goodbye."));
  }

  private void lost() {
    ended = true;
    loop().remove(this);
    part();
  }
}
