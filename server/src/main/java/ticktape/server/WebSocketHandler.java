package ticktape.server;

import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.CodecException;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.concurrent.ScheduledFuture;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ticktape.lobby.Door;
import ticktape.room.Frame;

/**
 * A WebSocket: binary messages carry binary frames, text messages one JSON object each. Its first
 * message chooses.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what fails to be sent or closed ends the channel
final class WebSocketHandler extends SimpleChannelInboundHandler<WebSocketFrame> {

  /** The longest message: that of the wire, and a frame's own length. */
  static final int MESSAGE_BYTES_MAX = 64 * 1024 + 16;

  /** How the frames of a client are read: whole, masked, in UTF-8 and not too long. */
  static final WebSocketDecoderConfig DECODING =
      WebSocketDecoderConfig.newBuilder()
          .maxFramePayloadLength(MESSAGE_BYTES_MAX)
          .expectMaskedFrames(true)
          .closeOnProtocolViolation(false) // it would close before the upgrade is granted
          .withUTF8Validator(true)
          .build();

  private static final Logger LOG = LoggerFactory.getLogger(WebSocketHandler.class);

  /** A line without a word or a pong for so long is lost. */
  private static final long SILENT_NANOS_MAX = 60_000_000_000L;

  private static final long PING_SECONDS = 20;

  private final Place place;
  private final Line line;
  private @Nullable Doorway doorway;
  private boolean binary;
  private @Nullable ScheduledFuture<?> pinging;
  private long heardNanos;

  WebSocketHandler(Place place, Line line) {
    this.place = place;
    this.line = line;
    this.heardNanos = place.clockNanos().getAsLong();
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    var loop = context.executor();
    pinging =
        loop.scheduleWithFixedDelay(
            () -> ping(context), PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
    loop.schedule(
        this::lookForFirstMessage, place.limits().patience().helloSeconds(), TimeUnit.SECONDS);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    if (pinging != null) {
      pinging.cancel(false);
    }
  }

  private void lookForFirstMessage() {
    if (doorway == null) {
      gone("You did not say hello in " + place.limits().patience().helloSeconds() + " seconds.");
    }
  }

  private void ping(ChannelHandlerContext context) {
    if (place.clockNanos().getAsLong() - heardNanos > SILENT_NANOS_MAX) {
      gone("its line fell silent");
    } else if (!line.closing()) {
      context.writeAndFlush(new PingWebSocketFrame(), context.voidPromise());
    }
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
    heardNanos = place.clockNanos().getAsLong();
    switch (frame) {
      case TextWebSocketFrame text -> message(text, false);
      case BinaryWebSocketFrame bytes -> message(bytes, true);
      case PingWebSocketFrame ping -> {
        if (context.channel().isWritable() && !line.closing()) {
          context.write(new PongWebSocketFrame(ping.content().retain()), context.voidPromise());
          context.flush();
        }
      }
      case CloseWebSocketFrame _ -> {
        line.inputEnded();
        gone("it left");
      }
      default -> {}
    }
  }

  private void message(WebSocketFrame frame, boolean isBinary) {
    var to = doorway;
    if (to == null) {
      binary = isBinary;
      var now = place.clockNanos().getAsLong();
      var door = isBinary ? Door.binary(place.limits(), now) : Door.json(place.limits(), now);
      to = new Doorway(line, door, place.house(), place.clockNanos());
      doorway = to;
      to.watch();
    }
    if (binary == isBinary) {
      to.arrived(ByteBufUtil.getBytes(frame.content()));
    } else {
      line.close(Frame.EMPTY, "Keep to text or to binary messages, as you began.");
      gone("it mixed text and binary messages");
    }
  }

  private void gone(String reason) {
    if (doorway != null) {
      doorway.gone(reason);
    } else {
      line.close(Frame.EMPTY, reason);
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    line.flush();
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    if (doorway != null) {
      doorway.writable(context.channel().isWritable());
    }
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent) {
      line.inputEnded();
      gone("it hung up");
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    gone("its line was lost");
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    switch (cause) {
      case CorruptedWebSocketFrameException broken -> {
        line.fault(broken.closeStatus());
        gone("it broke the WebSocket protocol");
      }
      case TooLongFrameException _ -> {
        line.fault(WebSocketCloseStatus.MESSAGE_TOO_BIG);
        line.close(Frame.EMPTY, "A message has at most 64 KiB.");
        gone("it sent too long a message");
      }
      // A message that was never finished, and whatever else is not WebSocket.
      case CodecException _ -> {
        gone("it broke the WebSocket protocol");
        context.close();
      }
      case IOException _ -> {
        gone("its line was cut");
        context.close();
      }
      default -> {
        LOG.error("Something went wrong with {}, which is closed.", line.address(), cause);
        gone("something went wrong with its line");
        context.close();
      }
    }
  }
}
