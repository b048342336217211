package ticktape.server;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import ticktape.room.Limits;

/**
 * What all connections of a server share.
 *
 * @param clockNanos a clock that never goes back, the house's too
 * @param archive the matches that have ended, if they are kept
 */
record Place(
    House house,
    Limits limits,
    LongSupplier clockNanos,
    WebFiles files,
    Optional<Archive> archive,
    AtomicInteger lastNumber) {

  private static final int HTTP_LINE_BYTES_MAX = 4_096;
  private static final int HTTP_HEADER_BYTES_MAX = 16_384;
  private static final int HTTP_BODY_BYTES_MAX = 1_024;

  /** A connection as a line with a number of its own. */
  Line line(Channel channel, Carrier carrier) {
    return new Line(lastNumber.incrementAndGet(), address(channel), channel, carrier);
  }

  /** Where a connection comes from, with the port. */
  static String address(Channel channel) {
    return channel.remoteAddress() instanceof InetSocketAddress from
        ? Addresses.inUrl(from.getAddress()) + ":" + from.getPort()
        : "?";
  }

  /** Turns a bare connection into an HTTP one that begins with these bytes. */
  void becomeWeb(ChannelHandlerContext context, byte[] soFar) {
    var decoding =
        new HttpDecoderConfig()
            .setMaxInitialLineLength(HTTP_LINE_BYTES_MAX)
            .setMaxHeaderSize(HTTP_HEADER_BYTES_MAX);
    var pipeline = context.pipeline();
    // Two handlers, not one for both ways: that one would lose what comes with a WebSocket's
    // request.
    pipeline.addLast(new HttpRequestDecoder(decoding));
    pipeline.addLast(new HttpResponseEncoder());
    pipeline.addLast(new HttpObjectAggregator(HTTP_BODY_BYTES_MAX));
    pipeline.addLast(new WebHandler(this));
    pipeline.remove(context.handler());
    pipeline.fireChannelRead(Unpooled.wrappedBuffer(soFar));
    pipeline.fireChannelReadComplete();
  }
}
