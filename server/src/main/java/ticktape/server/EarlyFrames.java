package ticktape.server;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the frames that came together with the request for a WebSocket until that is granted: an
 * answer to them must not go out before the answer to the request. Then it is removed.
 */
final class EarlyFrames extends ChannelInboundHandlerAdapter {

  /** No more than one read can hold: the connection is not read from meanwhile. */
  private final List<Object> frames = new ArrayList<>();

  private Optional<Throwable> trouble = Optional.empty();

  @Override
  public void channelRead(ChannelHandlerContext context, Object frame) {
    frames.add(frame);
  }

  /** What is no frame is told behind those that were. */
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    trouble = trouble.or(() -> Optional.of(cause));
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    if (context.channel().isActive()) {
      frames.forEach(context::fireChannelRead);
      trouble.ifPresent(context::fireExceptionCaught);
      context.fireChannelReadComplete();
    } else {
      frames.forEach(ReferenceCountUtil::release);
    }
  }
}
