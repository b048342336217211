package ticktape.ssh;

import java.net.InetSocketAddress;
import java.util.List;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.channel.ChannelSession;
import ticktape.picture.Look;
import ticktape.server.Addresses;
import ticktape.server.Server;
import ticktape.stage.Stage;
import ticktape.stage.Wish;

/**
 * Who takes the calls, and what callers find.
 *
 * @param server where they play
 * @param looks the games that can be shown, the standard one first
 * @param loops the threads that paint; a call stays with one
 */
record Reception(Server server, List<Look<?, ?>> looks, List<Loop> loops) {

  private static final String DUMB = "dumb";

  /** The game, for whoever has a terminal to see it on. */
  Program answer(ChannelSession channel) {
    var terminal = channel.getEnvironment().getEnv().getOrDefault(Environment.ENV_TERM, DUMB);
    if (terminal.equals(DUMB)) {
      return new Sentence(
          channel, loop(channel), "A game needs a terminal, and you have none here: try ssh -t.");
    }
    var stage = new Stage(looks, Wish.lobby(channel.getSession().getUsername()));
    var call = new Call(channel, loop(channel), server, address(channel), stage);
    channel.setDataReceiver(call);
    return call;
  }

  /** A sentence for whoever asks for a command. */
  Program refusal(ChannelSession channel) {
    return new Sentence(
        channel,
        loop(channel),
        "There are no commands here, only games: call without a command to play.");
  }

  private Loop loop(ChannelSession channel) {
    return loops.get(Math.floorMod(channel.getSession().getIoSession().getId(), loops.size()));
  }

  private static String address(ChannelSession channel) {
    return channel.getSession().getIoSession().getRemoteAddress() instanceof InetSocketAddress from
        ? Addresses.inUrl(from.getAddress()) + ":" + from.getPort()
        : "?";
  }
}
