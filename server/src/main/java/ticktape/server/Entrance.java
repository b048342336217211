package ticktape.server;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.socket.SocketChannel;
import ticktape.room.Speech;
import ticktape.wire.ToClient;

/** What a fresh connection meets: the gate, then the handler of its first bytes. */
@SuppressWarnings("FutureReturnValueIgnored") // what fails to be sent or closed ends the channel
final class Entrance extends ChannelInitializer<SocketChannel> {

  private static final byte[] FULL =
      Speech.JSON
          .frame(new ToClient.Goodbye("full", "This server is full: try again in a moment."))
          .bytes();

  private final Place place;
  private final Gate gate;
  private final ChannelGroup all;

  Entrance(Place place, Gate gate, ChannelGroup all) {
    this.place = place;
    this.gate = gate;
    this.all = all;
  }

  @Override
  protected void initChannel(SocketChannel channel) {
    var address = channel.remoteAddress();
    if (address == null) {
      // It was lost before it was looked at.
      channel.close();
      return;
    }
    var from = address.getAddress();
    if (!gate.enter(from)) {
      channel.writeAndFlush(Unpooled.wrappedBuffer(FULL)).addListener(ChannelFutureListener.CLOSE);
      return;
    }
    channel.closeFuture().addListener(_ -> gate.leave(from));
    all.add(channel);
    channel.pipeline().addLast(new SocketHandler(place, place.line(channel, Carrier.TCP)));
  }
}
