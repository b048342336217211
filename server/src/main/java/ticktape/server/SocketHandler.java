package ticktape.server;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ticktape.lobby.Door;

/** A fresh connection: its first bytes tell whether it stays a bare one or becomes HTTP. */
@SuppressWarnings("FutureReturnValueIgnored") // what fails to be sent or closed ends the channel
final class SocketHandler extends ChannelInboundHandlerAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(SocketHandler.class);

  private final Place place;
  private final Line line;
  private final Doorway doorway;

  SocketHandler(Place place, Line line) {
    this.place = place;
    this.line = line;
    var door = Door.sniffing(place.limits(), place.clockNanos().getAsLong());
    this.doorway = new Doorway(line, door, place.house(), place.clockNanos());
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    doorway.watch();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    try {
      doorway
          .arrived(ByteBufUtil.getBytes((ByteBuf) message))
          .ifPresent(soFar -> place.becomeWeb(context, soFar));
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    line.flush();
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    doorway.writable(context.channel().isWritable());
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent) {
      line.inputEnded();
      doorway.gone("it hung up");
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    doorway.gone("its line was lost");
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    if (!(cause instanceof IOException)) {
      LOG.error("Something went wrong with {}, which is closed.", line.address(), cause);
    }
    doorway.gone("its line was cut");
    context.close();
  }
}
