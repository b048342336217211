package ticktape.server;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import ticktape.room.Frame;
import ticktape.room.Speech;

/**
 * A connection through a socket. What sends and closes runs on the connection's own event loop;
 * what counts the messages that wait runs anywhere.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what fails to be sent or closed ends the channel
final class Line implements Connection {

  /** A line with more than this to be sent, and its largest frame on top, is too slow. */
  static final int PENDING_BYTES_MAX = 1 << 20;

  /** A line with more messages than this that the house has not taken is not read from. */
  private static final int WAITING_HIGH = 64;

  private static final int WAITING_LOW = 16;

  /** How long the other side may take to read the last words. */
  private static final long LINGER_MILLIS = 2_000;

  private static final int CLOSE_REASON_BYTES_MAX = 123;

  private final int number;
  private final String address;
  private final Channel channel;
  private final Carrier carrier;
  private final AtomicInteger waiting = new AtomicInteger();
  private Speech speech = Speech.JSON;
  private int largestFrame;
  private boolean unflushed;
  private boolean closing;
  private WebSocketCloseStatus status = WebSocketCloseStatus.NORMAL_CLOSURE;
  private boolean inputEnded;

  Line(int number, String address, Channel channel, Carrier carrier) {
    this.number = number;
    this.address = address;
    this.channel = channel;
    this.carrier = carrier;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public EventLoop loop() {
    return channel.eventLoop();
  }

  Carrier carrier() {
    return carrier;
  }

  void speaks(Speech speech) {
    this.speech = speech;
  }

  /** The other side broke the rules of its carrier: closing this will say how. */
  void fault(WebSocketCloseStatus how) {
    status = how;
  }

  boolean closing() {
    return closing;
  }

  /** One more message waits for the house. */
  void oneMoreWaits() {
    if (waiting.incrementAndGet() > WAITING_HIGH) {
      channel.config().setAutoRead(false);
      readAgain(waiting.get());
    }
  }

  @Override
  public void oneLessWaits() {
    readAgain(waiting.decrementAndGet());
  }

  private void readAgain(int left) {
    if (left <= WAITING_LOW && !channel.config().isAutoRead()) {
      channel.config().setAutoRead(true);
    }
  }

  @Override
  public void write(Frame frame) {
    if (closing || frame.size() == 0) {
      return;
    }
    largestFrame = Math.max(largestFrame, frame.size());
    if (pendingBytes() > PENDING_BYTES_MAX + (long) largestFrame) {
      drop();
    } else {
      channel.write(carrier.message(frame, speech), channel.voidPromise());
      unflushed = true;
    }
  }

  @Override
  public void flush() {
    if (unflushed) {
      unflushed = false;
      channel.flush();
    }
  }

  private long pendingBytes() {
    var buffer = channel.unsafe().outboundBuffer();
    return buffer == null ? 0 : buffer.totalPendingWriteBytes();
  }

  /** Closes without last words: what still waits is thrown away, by the system too. */
  private void drop() {
    closing = true;
    channel.config().setOption(ChannelOption.SO_LINGER, 0);
    channel.close();
  }

  /**
   * Closes once all that was sent, and these last words, have gone out; the other side then has a
   * moment to read them. A plain close would take them back as soon as more of its bytes arrive.
   */
  @Override
  public void close(Frame lastWords, String reason) {
    if (closing) {
      return;
    }
    write(lastWords);
    closing = true;
    channel.config().setAutoRead(true);
    var last =
        switch (carrier) {
          case TCP -> Unpooled.EMPTY_BUFFER;
          case WEB_SOCKET -> new CloseWebSocketFrame(status, cut(reason));
        };
    channel.writeAndFlush(last).addListener(_ -> lastWordsOut());
    channel.eventLoop().schedule((Runnable) channel::close, LINGER_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void lastWordsOut() {
    if (!inputEnded && carrier == Carrier.TCP && channel instanceof DuplexChannel duplex) {
      duplex.shutdownOutput();
    } else if (inputEnded) {
      channel.close();
    }
  }

  /** The other side sends nothing more. */
  void inputEnded() {
    inputEnded = true;
    if (closing) {
      channel.close();
    }
  }

  private static String cut(String reason) {
    var text = reason;
    while (text.getBytes(StandardCharsets.UTF_8).length > CLOSE_REASON_BYTES_MAX) {
      text = text.substring(0, text.length() - 1);
    }
    return text;
  }
}
