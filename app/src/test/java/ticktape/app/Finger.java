package ticktape.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import ticktape.games.Turn;

/** A finger on a touch screen. */
final class Finger {

  private static final int X = 195;
  private static final int Y = 420;
  private static final int PIXELS = 60;
  private static final int STEPS = 3;

  private final CDPSession devices;

  Finger(Page page) {
    devices = page.context().newCDPSession(page);
  }

  /** A swipe over the middle of the screen. */
  void swipe(Turn way) {
    touch("touchStart", X, Y);
    for (var step = 1; step <= STEPS; step++) {
      var far = PIXELS * step / STEPS;
      switch (way) {
        case UP -> touch("touchMove", X, Y - far);
        case LEFT -> touch("touchMove", X - far, Y);
        case DOWN -> touch("touchMove", X, Y + far);
        case RIGHT -> touch("touchMove", X + far, Y);
      }
    }
    send("touchEnd", new JsonArray());
  }

  private void touch(String kind, int x, int y) {
    var point = new JsonObject();
    point.addProperty("x", x);
    point.addProperty("y", y);
    var points = new JsonArray();
    points.add(point);
    send(kind, points);
  }

  private void send(String kind, JsonArray points) {
    var event = new JsonObject();
    event.addProperty("type", kind);
    event.add("touchPoints", points);
    devices.send("Input.dispatchTouchEvent", event);
  }
}
