package ticktape.server;

import java.util.ArrayList;
import java.util.List;
import ticktape.room.Frame;

/**
 * What one loop has to send and close, in order. Put together by the house, then run once on the
 * loop: each line is flushed once.
 */
final class Delivery implements Runnable {

  private final List<Item> items = new ArrayList<>();

  private sealed interface Item {
    Connection line();
  }

  private record Send(Connection line, Frame frame) implements Item {}

  private record Close(Connection line, Frame lastWords, String reason) implements Item {}

  void send(Connection line, Frame frame) {
    items.add(new Send(line, frame));
  }

  void close(Connection line, Frame lastWords, String reason) {
    items.add(new Close(line, lastWords, reason));
  }

  @Override
  public void run() {
    for (var item : items) {
      switch (item) {
        case Send send -> send.line().write(send.frame());
        case Close close -> close.line().close(close.lastWords(), close.reason());
      }
    }
    for (var item : items) {
      item.line().flush();
    }
  }
}
