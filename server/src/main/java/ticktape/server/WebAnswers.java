package ticktape.server;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What HTTP requests are answered with. Nothing that was asked is repeated in an answer. */
final class WebAnswers {

  private static final Pattern PLAIN_HOST =
      Pattern.compile("[A-Za-z0-9.\\-]+(:[0-9]+)?|\\[[0-9A-Fa-f:.]+](:[0-9]+)?");

  /** Names gzip, and not with a weight of 0. */
  private static final Pattern GZIP =
      Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

  private static final String NOTHING_HERE =
      """
      <!doctype html>
      <html lang="en"><meta charset="utf-8"><title>Nothing here</title>
      <h1>There is nothing at this address</h1>
      <p>The game is <a href="/">here</a>.</p>
      </html>
      """;

  private WebAnswers() {}

  /** A file, or word that the browser's copy is still good. */
  static FullHttpResponse file(WebFile file, FullHttpRequest request) {
    var headers = request.headers();
    var known = headers.get(HttpHeaderNames.IF_NONE_MATCH, "");
    var same = known.contains(file.tag());
    var zipped = file.zipped().filter(_ -> takesZipped(headers));
    var body = same ? new byte[0] : zipped.orElse(file.plain());
    var response = response(same ? HttpResponseStatus.NOT_MODIFIED : HttpResponseStatus.OK, body);
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, file.type());
    response.headers().set(HttpHeaderNames.ETAG, (zipped.isPresent() ? "W/" : "") + file.tag());
    response.headers().set(HttpHeaderNames.CACHE_CONTROL, "no-cache");
    response.headers().set(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_ENCODING);
    if (zipped.isPresent() && !same) {
      response.headers().set(HttpHeaderNames.CONTENT_ENCODING, "gzip");
    }
    return response;
  }

  private static boolean takesZipped(HttpHeaders headers) {
    return GZIP.matcher(headers.get(HttpHeaderNames.ACCEPT_ENCODING, "")).find();
  }

  /** For whoever watches over the server. */
  static FullHttpResponse health() {
    return text(HttpResponseStatus.OK, "ok\n");
  }

  static FullHttpResponse nothingHere() {
    var body = NOTHING_HERE.getBytes(StandardCharsets.UTF_8);
    var response = response(HttpResponseStatus.NOT_FOUND, body);
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
    return response;
  }

  /** A page that says by itself that what it is for is missing. */
  static FullHttpResponse missing(WebFile page) {
    var response = response(HttpResponseStatus.NOT_FOUND, page.plain());
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, page.type());
    response.headers().set(HttpHeaderNames.CACHE_CONTROL, "no-store");
    return response;
  }

  static FullHttpResponse noReplay() {
    return text(
        HttpResponseStatus.NOT_FOUND,
        "There is no such match here: it was never played, is not kept any more, or is not shown"
            + " before its end.\n");
  }

  static FullHttpResponse busy() {
    return text(
        HttpResponseStatus.SERVICE_UNAVAILABLE, "Too many ask at once: try again in a moment.\n");
  }

  /** A list of matches. */
  static FullHttpResponse json(byte[] bytes) {
    var response = response(HttpResponseStatus.OK, bytes);
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/json");
    response.headers().set(HttpHeaderNames.CACHE_CONTROL, "no-store");
    return response;
  }

  /**
   * A kept match, to be saved under a name.
   *
   * @param name letters, digits, a minus and a full stop: the name of a match that was found
   */
  static FullHttpResponse tape(String name, byte[] bytes) {
    var response = response(HttpResponseStatus.OK, bytes);
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/octet-stream");
    response
        .headers()
        .set(HttpHeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    response.headers().set(HttpHeaderNames.CACHE_CONTROL, "no-cache");
    return response;
  }

  static FullHttpResponse onlyGet() {
    var response = text(HttpResponseStatus.METHOD_NOT_ALLOWED, "Only GET and HEAD work here.\n");
    response.headers().set(HttpHeaderNames.ALLOW, "GET, HEAD");
    return response;
  }

  static FullHttpResponse onlyWebSocket() {
    var response =
        text(
            HttpResponseStatus.UPGRADE_REQUIRED,
            "This address is for WebSockets; the game is at /.\n");
    response.headers().set(HttpHeaderNames.UPGRADE, "websocket");
    return response;
  }

  static FullHttpResponse otherWebSocket() {
    var response =
        text(
            HttpResponseStatus.UPGRADE_REQUIRED,
            "WebSockets are spoken here in version 13, that of RFC 6455.\n");
    response.headers().set(HttpHeaderNames.UPGRADE, "websocket");
    response.headers().set(HttpHeaderNames.SEC_WEBSOCKET_VERSION, "13");
    return response;
  }

  static FullHttpResponse halfWebSocket() {
    return text(
        HttpResponseStatus.BAD_REQUEST,
        "A WebSocket begins with GET, HTTP/1.1, Connection: Upgrade and a Sec-WebSocket-Key of 16"
            + " bytes in base64.\n");
  }

  static FullHttpResponse otherOrigin() {
    return text(
        HttpResponseStatus.FORBIDDEN, "Only pages from this server may play: open its address.\n");
  }

  static FullHttpResponse tooLong() {
    return text(HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "That request is too long.\n");
  }

  static FullHttpResponse notUnderstood() {
    return text(HttpResponseStatus.BAD_REQUEST, "That is not HTTP as this server knows it.\n");
  }

  /** What a browser is to be told with every answer: nothing comes from or goes to elsewhere. */
  static void secure(HttpHeaders headers, String host) {
    // Some browsers do not count a WebSocket to the same host as 'self'.
    var sockets = PLAIN_HOST.matcher(host).matches() ? " ws://" + host + " wss://" + host : "";
    headers.set(
        HttpHeaderNames.CONTENT_SECURITY_POLICY,
        "default-src 'self'; connect-src 'self'"
            + sockets
            + "; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
    headers.set("x-content-type-options", "nosniff");
    headers.set("referrer-policy", "no-referrer");
    headers.set("cross-origin-opener-policy", "same-origin");
  }

  private static FullHttpResponse text(HttpResponseStatus status, String sentence) {
    var response = response(status, sentence.getBytes(StandardCharsets.UTF_8));
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.headers().set(HttpHeaderNames.CACHE_CONTROL, "no-store");
    return response;
  }

  private static FullHttpResponse response(HttpResponseStatus status, byte[] body) {
    return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(body));
  }
}
