package ticktape.server;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import ticktape.room.Frame;
import ticktape.room.Speech;

/** What carries a line's frames. */
enum Carrier {
  /** The frames' bytes, one after the other. */
  TCP {
    @Override
    Object message(Frame frame, Speech speech) {
      return Unpooled.wrappedBuffer(frame.bytes());
    }
  },
  /** A WebSocket message for each frame. */
  WEB_SOCKET {
    @Override
    Object message(Frame frame, Speech speech) {
      return switch (speech) {
        case BINARY -> new BinaryWebSocketFrame(Unpooled.wrappedBuffer(frame.bytes()));
        case JSON -> {
          // A message needs no line's end.
          var bytes = frame.bytes();
          var size = bytes.length;
          var text = size > 0 && bytes[size - 1] == '\n' ? size - 1 : size;
          yield new TextWebSocketFrame(Unpooled.wrappedBuffer(bytes, 0, text));
        }
        case MUTE -> Unpooled.EMPTY_BUFFER;
      };
    }
  };

  /** A frame as a message to Netty; its bytes are shared, not copied. */
  abstract Object message(Frame frame, Speech speech);
}
