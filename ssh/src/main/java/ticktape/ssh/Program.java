package ticktape.ssh;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.sshd.common.io.IoInputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.AsyncCommand;
import org.jspecify.annotations.Nullable;

/**
 * What somebody finds at the other end of a channel, instead of a shell.
 *
 * <p>The library's threads only hand over what came; everything is done on a loop.
 */
abstract class Program implements AsyncCommand {

  /** How long the other side has to take the last words, and then to hang up by itself. */
  private static final int FAREWELL_MILLIS = 3_000;

  private final Loop loop;
  private final ChannelSession channel;
  private @Nullable Outbox out;
  private @Nullable ExitCallback exit;

  Program(ChannelSession channel, Loop loop) {
    this.channel = channel;
    this.loop = loop;
  }

  final Loop loop() {
    return loop;
  }

  final ChannelSession channel() {
    return channel;
  }

  /** The way to the terminal; from {@link #start} on. */
  final Outbox out() {
    return there(out);
  }

  /**
   * Writes the last bytes, then hangs up.
   *
   * @param code what the caller's ssh command ends with
   */
  final void finish(byte[] lastWords, int code) {
    out()
        .whenIdle(() -> {
          out().write(lastWords);
          out().whenIdle(() -> there(exit).onExit(code));
        });
    // Whoever takes nothing gets no last words, and whoever does not hang up is cut off.
    loop.later(FAREWELL_MILLIS, () -> channel.getSession().close(true));
  }

  /** Done once the channel is closed. */
  final CompletableFuture<Void> hungUp() {
    var done = new CompletableFuture<Void>();
    channel.addCloseFutureListener(_ -> done.complete(null));
    return done;
  }

  /** A sentence as a line on a terminal. */
  static byte[] line(String sentence) {
    return (sentence + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static <T> T there(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("The program has not been started.");
    }
    return value;
  }

  @Override
  public void setIoOutputStream(IoOutputStream stream) {
    out = new Outbox(stream, loop);
  }

  @Override
  public void setExitCallback(ExitCallback callback) {
    exit = callback;
  }

  @Override
  public void setIoInputStream(IoInputStream in) {}

  @Override
  public void setIoErrorStream(IoOutputStream err) {}

  @Override
  public void setInputStream(InputStream in) {}

  @Override
  public void setOutputStream(OutputStream out) {}

  @Override
  public void setErrorStream(OutputStream err) {}
}
