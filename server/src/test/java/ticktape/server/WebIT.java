package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import ticktape.games.Snake;

/** What a browser gets from the server's one port. */
class WebIT {

  private static final Config CONFIG =
      Config.of(List.of(new Snake())).withHost("localhost").withPort(0).withWebRoot("web-test/");
  private static final HttpClient BROWSER = HttpClient.newHttpClient();
  private static Server server;

  @BeforeAll
  static void start() throws StartException {
    server = Server.start(CONFIG);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theAddressAloneGivesThePage() throws Exception {
    var page = get("/");

    assertEquals(200, page.statusCode());
    assertTrue(text(page).contains("A page for the tests"));
    assertEquals("text/html; charset=utf-8", header(page, "content-type"));
    assertEquals("nosniff", header(page, "x-content-type-options"));
    assertTrue(header(page, "content-security-policy").startsWith("default-src 'self'"));
    assertArrayEquals(page.body(), get("/index.html?room=K7QF").body());
  }

  @Test
  void aPageGoesOutZippedToWhomCanUnzipIt() throws Exception {
    var zipped = get("/", "accept-encoding", "br, gzip;q=0.8");

    assertEquals("gzip", header(zipped, "content-encoding"));
    var plain = new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes();
    assertArrayEquals(get("/").body(), plain);
    assertEquals("", header(get("/", "accept-encoding", "gzip;q=0"), "content-encoding"));
  }

  @Test
  void whatTheBrowserHasIsNotSentAgain() throws Exception {
    var tag = header(get("/"), "etag");

    var again = get("/", "if-none-match", tag);

    assertEquals(304, again.statusCode());
    assertEquals(0, again.body().length);
    assertEquals("no-cache", header(again, "cache-control"));
  }

  @Test
  void aServerWithoutADataFolderHasNoReplays() throws Exception {
    assertEquals(404, get("/replay/K7QF-1.tape").statusCode());
    assertTrue(text(get("/replays.json")).startsWith("There is no such match here"));
    assertEquals(404, get("/replay/K7QF-1").statusCode());
  }

  @Test
  void aMissingPageSaysSoAndRepeatsNothing() throws Exception {
    var missing = get("/%3Cscript%3E");

    assertEquals(404, missing.statusCode());
    assertTrue(text(missing).contains("There is nothing at this address"));
    assertTrue(!text(missing).contains("script"));
    assertEquals(404, get("/../pom.xml").statusCode());
  }

  @Test
  void theRestOfWhatMayBeAskedFor() throws Exception {
    assertEquals("ok\n", text(get("/health")));
    assertEquals("image/x-icon", header(get("/favicon.ico"), "content-type"));
    assertEquals(426, get("/play").statusCode());
    var head = send(request("/").method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals(String.valueOf(get("/").body().length), header(head, "content-length"));
  }

  @Test
  void aPageFromElsewhereMayNotPlayInTheNameOfItsVisitor() throws Exception {
    assertTrue(raw(upgrade("http://elsewhere.example")).startsWith("HTTP/1.1 403 "));
    assertTrue(raw(upgrade("null")).startsWith("HTTP/1.1 403 "));
    var here = "http://localhost:" + server.port();
    assertTrue(raw(upgrade(here)).startsWith("HTTP/1.1 101 "));
  }

  @Test
  void requestsThatAreNoneGetAWordAndAClose() throws Exception {
    assertTrue(raw("GET nonsense\r\n\r\n").startsWith("HTTP/1.1 40"), raw("GET nonsense\r\n\r\n"));
    assertTrue(raw("GET / HTTP/9.9\r\n\r\n").startsWith("HTTP/1.1 400 "));
    assertTrue(raw("GET /\u0001 HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 400 "));
    var longHeader = "GET / HTTP/1.1\r\nx: " + "y".repeat(20_000) + "\r\n\r\n";
    assertTrue(raw(longHeader).startsWith("HTTP/1.1 431 "), raw(longHeader));
    var body = "GET / HTTP/1.1\r\ncontent-length: 100000\r\n\r\n" + "z".repeat(100_000);
    assertTrue(raw(body).startsWith("HTTP/1.1 413 "));
  }

  /** The library's answers to these were none, and a stack trace in the log. */
  @Test
  void aWebSocketThatIsAskedForInAnotherWayIsRefusedWithAReason() throws Exception {
    var whole = upgrade("http://localhost:" + server.port());
    for (var other : List.of("", "sec-websocket-version: 8\r\n")) {
      var refused = answer(whole.replace("sec-websocket-version: 13\r\n", other));
      assertTrue(refused.startsWith("HTTP/1.1 426 "), refused);
      assertTrue(refused.contains("sec-websocket-version: 13\n"), refused);
    }
    var hixie =
        "GET /play HTTP/1.1\r\nconnection: upgrade\r\nupgrade: WebSocket\r\n"
            + "sec-websocket-key1: 3 4 5\r\nsec-websocket-key2: 1 2 3\r\n\r\n12345678";
    assertTrue(raw(hixie).startsWith("HTTP/1.1 426 "));
    var key = "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    for (var other : List.of("", "sec-websocket-key: dGhl\r\n", "sec-websocket-key: ?\r\n")) {
      assertTrue(raw(whole.replace(key, other)).startsWith("HTTP/1.1 400 "), other);
    }
    assertTrue(raw(whole.replace("connection: upgrade\r\n", "")).startsWith("HTTP/1.1 400 "));
    assertTrue(raw(whole.replace("HTTP/1.1", "HTTP/1.0")).startsWith("HTTP/1.1 400 "));
    assertTrue(raw(whole.replace("GET", "HEAD")).startsWith("HTTP/1.1 400 "));
  }

  @Test
  void whatIsSaidTogetherWithTheRequestForAWebSocketIsHeard() throws Exception {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(upgrade("http://localhost:" + server.port()).getBytes(StandardCharsets.UTF_8));
    for (var text : List.of("{\"type\":\"hello\",\"lobby\":true}", "{\"type\":\"bye\"}")) {
      var payload = text.getBytes(StandardCharsets.UTF_8);
      // A whole text frame; a mask of zeros changes nothing.
      bytes.writeBytes(new byte[] {(byte) 0x81, (byte) (0x80 | payload.length), 0, 0, 0, 0});
      bytes.writeBytes(payload);
    }
    try (var socket = new LinePlayer(server.port())) {
      socket.sends(bytes.toByteArray());
      var all = socket.rest();
      assertTrue(all.startsWith("HTTP/1.1 101 "), all);
      assertTrue(all.indexOf("\"welcome\"") < all.indexOf("\"goodbye\""), all);
      assertTrue(all.contains("\"welcome\""), all);
    }
  }

  /** Each of them wrote fifty lines of a stack trace, for it was the page that they met. */
  @Test
  void whoBreaksTheProtocolFillsNoLog() throws Exception {
    var log = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var heard = new ListAppender<ILoggingEvent>();
    heard.start();
    log.addAppender(heard);
    try {
      var request = upgrade("http://localhost:" + server.port());
      var unmasked = new byte[] {(byte) 0x81, 1, 'x'};
      var reserved = new byte[] {(byte) 0xF1, (byte) 0x81, 0, 0, 0, 0, 'x'};
      var continued = new byte[] {(byte) 0x80, (byte) 0x81, 0, 0, 0, 0, 'x'};
      var longPing = new byte[] {(byte) 0x89, (byte) 0xFE, 1, 0, 0, 0, 0, 0};
      var tooLong = new byte[] {(byte) 0x82, (byte) 0xFF, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 'x'};
      var sockets = new ArrayList<LinePlayer>();
      for (var bad : List.of(unmasked, reserved, continued, longPing, tooLong)) {
        var socket = new LinePlayer(server.port());
        sockets.add(socket);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(request.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(bad);
        socket.sends(bytes.toByteArray());
      }
      for (var socket : sockets) {
        var answer = socket.rest();
        assertTrue(answer.startsWith("HTTP/1.1 101 "), answer);
        assertTrue(answer.contains("it broke the WebSocket protocol"), answer);
        socket.close();
      }
      raw("\u0016\u0003\u0001 a hello of TLS\r\n");
      raw("POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nnonsense\r\n\r\n");
    } finally {
      log.detachAppender(heard);
    }
    assertEquals(List.of(), heard.list.stream().filter(WebIT::warns).toList());
  }

  private static boolean warns(ILoggingEvent event) {
    return event.getLevel().isGreaterOrEqual(Level.WARN);
  }

  @Test
  void aBuildWithoutAPageSaysSo() throws Exception {
    try (var bare = Server.start(CONFIG.withWebRoot("no-such-folder/"))) {
      var page =
          BROWSER.send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + bare.port() + "/")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("no browser client"));
    }
  }

  private static String upgrade(String origin) {
    return "GET /play HTTP/1.1\r\nhost: localhost:"
        + server.port()
        + "\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n"
        + "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\norigin: "
        + origin
        + "\r\n\r\n";
  }

  /** The first line of the answer to these bytes. */
  private static String raw(String request) throws IOException {
    try (var socket = new LinePlayer(server.port())) {
      socket.sends(request.getBytes(StandardCharsets.UTF_8));
      return String.valueOf(socket.line());
    }
  }

  /** All of the answer to these bytes. */
  private static String answer(String request) throws IOException {
    try (var socket = new LinePlayer(server.port())) {
      socket.sends(request.getBytes(StandardCharsets.UTF_8));
      return socket.rest();
    }
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    var request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
