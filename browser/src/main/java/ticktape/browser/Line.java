package ticktape.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.websocket.WebSocket;
import ticktape.netcode.Talker;
import ticktape.rules.FormatException;
import ticktape.wire.Binary;
import ticktape.wire.Frames;

/** The WebSocket to the server: the same stream of binary frames as over TCP. */
final class Line {

  private static final int OPEN = 1;

  /** A browser waits for minutes, and has not noticed when the network is there again. */
  private static final int OPENING_MILLIS_MAX = 5000;

  private final String address;
  private final Talker talker;
  private @Nullable Call call;

  /**
   * A line that is down.
   *
   * @param address as {@code ws://host:5050/play}
   */
  Line(String address, Talker talker) {
    this.address = address;
    this.talker = talker;
  }

  /** Opens or closes the line as the talker wishes, and sends what it has to say. */
  void tend() {
    var wanted = talker.wantsLine(Browser.now());
    if (call == null || call.over) {
      call = wanted ? open() : null;
      return;
    }
    call.send();
    if (call.hangs()) {
      call.end("The server does not answer.");
    } else if (!wanted) {
      call.end("");
    }
  }

  private @Nullable Call open() {
    try {
      return new Call(new WebSocket(address));
    } catch (RuntimeException e) {
      talker.disconnected("The browser refuses to open a line.", Browser.now());
      return null;
    }
  }

  /** One opening of the line; what comes after its end is not heard. */
  private final class Call {

    private final WebSocket socket;
    private final Frames frames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
    private final int sinceMillis = Browser.now();
    private boolean over;
    private boolean begun;

    Call(WebSocket socket) {
      this.socket = socket;
      socket.setBinaryType("arraybuffer");
      socket.onOpen(event -> begin());
      socket.onMessage(event -> receive(event.getDataAsArray()));
      socket.onClose(event -> end(""));
    }

    private void begin() {
      if (!over) {
        begun = true;
        socket.send(Int8Array.copyFromJavaArray(Binary.mark()));
        talker.connected(Browser.now());
        send();
      }
    }

    boolean hangs() {
      return !begun && Browser.now() - sinceMillis >= OPENING_MILLIS_MAX;
    }

    private void receive(ArrayBuffer data) {
      if (over) {
        return;
      }
      try {
        var bytes = new Int8Array(data).copyToJavaArray();
        talker.carried(bytes.length, 0, Browser.now());
        frames.add(bytes);
        for (var body = frames.next(); body.isPresent(); body = frames.next()) {
          talker.receive(Binary.toClient(body.get()), Browser.now());
        }
        send();
      } catch (FormatException e) {
        end("The server said something that this page does not understand: reload it.");
      }
    }

    void send() {
      if (socket.getReadyState() == OPEN) {
        for (var message : talker.take(Browser.now())) {
          var frame = Binary.frame(message);
          talker.carried(0, frame.length, Browser.now());
          socket.send(Int8Array.copyFromJavaArray(frame));
        }
      }
    }

    void end(String reason) {
      if (!over) {
        over = true;
        socket.close();
        talker.disconnected(reason, Browser.now());
      }
    }
  }
}
