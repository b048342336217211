package ticktape.server;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker13;
import java.util.Base64;
import java.util.Optional;

/** How an HTTP connection becomes a WebSocket, as RFC 6455 has it in section 4.2. */
@SuppressWarnings("FutureReturnValueIgnored") // what fails to be sent or closed ends the channel
final class WebSocketUpgrade {

  private static final String VERSION = "13";
  private static final int KEY_BYTES = 16;

  private WebSocketUpgrade() {}

  /** What is to be answered to a request that can't be granted. */
  static Optional<FullHttpResponse> refusal(FullHttpRequest request) {
    var headers = request.headers();
    if (!headers.containsValue(HttpHeaderNames.UPGRADE, "websocket", true)) {
      return Optional.of(WebAnswers.onlyWebSocket());
    }
    if (!Origins.allows(headers)) {
      return Optional.of(WebAnswers.otherOrigin());
    }
    if (!headers.get(HttpHeaderNames.SEC_WEBSOCKET_VERSION, "").strip().equals(VERSION)) {
      return Optional.of(WebAnswers.otherWebSocket());
    }
    var whole =
        request.method().equals(HttpMethod.GET)
            && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
            && headers.containsValue(HttpHeaderNames.CONNECTION, "upgrade", true)
            && isKey(headers.get(HttpHeaderNames.SEC_WEBSOCKET_KEY, "").strip());
    return whole ? Optional.empty() : Optional.of(WebAnswers.halfWebSocket());
  }

  private static boolean isKey(String text) {
    try {
      return Base64.getDecoder().decode(text).length == KEY_BYTES;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Grants a request that is not to be refused. */
  static void grant(Place place, ChannelHandlerContext context, FullHttpRequest request) {
    var channel = context.channel();
    var early = new EarlyFrames();
    // Before the handshake, so that no early frame is missed.
    context
        .pipeline()
        .addLast(early)
        .addLast(new WebSocketFrameAggregator(WebSocketHandler.MESSAGE_BYTES_MAX))
        .addLast(new WebSocketHandler(place, place.line(channel, Carrier.WEB_SOCKET)));
    // Nothing more than what came with the request is to be kept.
    channel.config().setAutoRead(false);
    var shaker = new WebSocketServerHandshaker13("/play", null, WebSocketHandler.DECODING);
    shaker
        .handshake(channel, request)
        .addListener(shaken -> {
          if (shaken.isSuccess()) {
            channel.config().setAutoRead(true);
            channel.pipeline().remove(early);
          } else {
            channel.close();
          }
        });
  }
}
