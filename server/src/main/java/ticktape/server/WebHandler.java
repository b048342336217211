package ticktape.server;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.CodecException;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An HTTP connection: it gets the browser's page, and may become a WebSocket at {@code /play}. */
@SuppressWarnings("FutureReturnValueIgnored") // what fails to be sent or closed ends the channel
final class WebHandler extends SimpleChannelInboundHandler<FullHttpRequest> {

  /** How long a connection may fetch files before it has to come again. */
  private static final long LIFE_SECONDS = 60;

  /** The first code behind the printable ones of ASCII, which are all that an address may have. */
  private static final char DELETE = 0x7F;

  private static final Logger LOG = LoggerFactory.getLogger(WebHandler.class);

  private final Place place;

  /** Whether an answer takes its time. */
  private boolean waits;

  WebHandler(Place place) {
    this.place = place;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    context.executor().schedule(() -> endOfLife(context), LIFE_SECONDS, TimeUnit.SECONDS);
  }

  private static void endOfLife(ChannelHandlerContext context) {
    if (!context.isRemoved()) {
      context.close();
    }
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
    if (waits) {
      return; // the answer that is on its way is the last one of this connection
    }
    if (request.decoderResult().isFailure()) {
      var tooLong = tooLong(request.decoderResult().cause());
      answer(context, request, tooLong ? WebAnswers.tooLong() : WebAnswers.notUnderstood(), false);
      return;
    }
    if (!isHttp(request)) {
      answer(context, request, WebAnswers.notUnderstood(), false);
      return;
    }
    var keep = HttpUtil.isKeepAlive(request);
    var path = path(request.uri());
    if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
      answer(context, request, WebAnswers.onlyGet(), false);
    } else if (path.equals("/play")) {
      play(context, request);
    } else if (path.equals("/health")) {
      answer(context, request, WebAnswers.health(), keep);
    } else if (WebReplays.isAsked(path)) {
      waits = true;
      WebReplays.answer(place, path, context, request);
    } else {
      var file = place.files().at(path);
      var response =
          file.map(found -> WebAnswers.file(found, request)).orElseGet(WebAnswers::nothingHere);
      answer(context, request, response, keep);
    }
  }

  /** The decoder takes any version, and any bytes for an address. */
  private static boolean isHttp(FullHttpRequest request) {
    var version = request.protocolVersion();
    return (version.equals(HttpVersion.HTTP_1_1) || version.equals(HttpVersion.HTTP_1_0))
        && request.uri().chars().allMatch(c -> c > ' ' && c < DELETE);
  }

  private static boolean tooLong(Throwable cause) {
    return cause instanceof TooLongHttpLineException || cause instanceof TooLongHttpHeaderException;
  }

  private static String path(String uri) {
    var end = uri.indexOf('?');
    return end < 0 ? uri : uri.substring(0, end);
  }

  private void play(ChannelHandlerContext context, FullHttpRequest request) {
    var refusal = WebSocketUpgrade.refusal(request);
    if (refusal.isPresent()) {
      answer(context, request, refusal.get(), false);
    } else {
      // First, for what comes with the request is read while it is granted: it is not for here.
      context.pipeline().remove(this);
      WebSocketUpgrade.grant(place, context, request);
    }
  }

  /** Sends an answer; unless the connection is to be kept, it is the last one. */
  static void answer(
      ChannelHandlerContext context,
      FullHttpRequest request,
      FullHttpResponse response,
      boolean keep) {
    HttpUtil.setContentLength(response, response.content().readableBytes());
    WebAnswers.secure(response.headers(), request.headers().get(HttpHeaderNames.HOST, ""));
    if (request.method().equals(HttpMethod.HEAD)
        || response.status().equals(HttpResponseStatus.NOT_MODIFIED)) {
      response.content().clear();
    }
    if (keep) {
      response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.KEEP_ALIVE);
      context.writeAndFlush(response, context.voidPromise());
    } else {
      response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
      context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
    }
  }

  /** Who asks for more than it reads is not asked for more. */
  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    context.channel().config().setAutoRead(context.channel().isWritable());
    context.fireChannelWritabilityChanged();
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent) {
      // Answers are written at once, so what was asked for is on its way.
      context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
    } else {
      context.fireUserEventTriggered(event);
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    switch (cause) {
      case IOException _ -> {} // it was cut, which happens
      case CodecException _ ->
          LOG.debug("{} is shut out: it broke HTTP", Place.address(context.channel()));
      default -> LOG.error("A page for {} failed.", Place.address(context.channel()), cause);
    }
    context.close();
  }
}
