package ticktape.stage;

import java.util.ArrayDeque;
import java.util.List;
import ticktape.wire.ToServer;

/** What is to be sent: what was done, and the questions that are asked from time to time. */
final class Post {

  private static final int ROOMS_MILLIS = 2000;
  private static final int RESYNC_MILLIS = 1000;
  private static final int MESSAGES_MAX = 256;

  private final ArrayDeque<ToServer> messages = new ArrayDeque<>();
  private int roomsMillis;
  private int resyncMillis;
  private boolean open;
  private boolean resync;
  private int resyncTick;

  /** A new line begins with this hello; what was not sent on the old one is past. */
  void open(ToServer.Hello hello, int nowMillis) {
    close();
    open = true;
    messages.add(hello);
    roomsMillis = nowMillis;
    resyncMillis = nowMillis;
  }

  void close() {
    messages.clear();
    open = false;
    resync = false;
  }

  /** One more message; dropped without a line, and where nobody has taken any for very long. */
  void add(ToServer message) {
    if (open && messages.size() < MESSAGES_MAX) {
      messages.add(message);
    }
  }

  /** A keyframe is wished for; asked for once a second at most, should it not help. */
  void resync(int tick) {
    resync = true;
    resyncTick = tick;
  }

  List<ToServer> take(Link link, boolean inLobby, int nowMillis) {
    var ping = link.duePing(nowMillis);
    if (ping > 0) {
      messages.add(new ToServer.Ping(ping));
    }
    if (inLobby && nowMillis - roomsMillis >= 0) {
      roomsMillis = nowMillis + ROOMS_MILLIS;
      messages.add(new ToServer.Rooms());
    }
    if (resync && nowMillis - resyncMillis >= 0) {
      resyncMillis = nowMillis + RESYNC_MILLIS;
      resync = false;
      messages.add(new ToServer.Resync(resyncTick));
    }
    var all = List.copyOf(messages);
    messages.clear();
    return all;
  }
}
