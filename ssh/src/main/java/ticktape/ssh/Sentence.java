package ticktape.ssh;

import org.apache.sshd.server.Environment;
import org.apache.sshd.server.channel.ChannelSession;

/** A program that says why it does not do what was asked for, and fails. */
final class Sentence extends Program {

  /** The code that a shell's commands fail with. */
  private static final int FAILED = 1;

  private final String text;

  Sentence(ChannelSession channel, Loop loop, String text) {
    super(channel, loop);
    this.text = text;
  }

  @Override
  public void start(ChannelSession channel, Environment env) {
    loop().execute(() -> finish(line(text), FAILED));
  }

  @Override
  public void destroy(ChannelSession channel) {}
}
