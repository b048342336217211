package ticktape.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/** Serves the page's files, as strictly as a server should, but plays no game. */
final class Shelf implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "js", "text/javascript",
          "svg", "image/svg+xml");

  private final HttpServer server;

  Shelf() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", Shelf::answer);
    server.start();
  }

  String address() {
    return "http://"
        + server.getAddress().getAddress().getHostAddress()
        + ":"
        + server.getAddress().getPort()
        + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var name = path.equals("/") ? "index.html" : path.substring(1);
    var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    try (exchange;
        var file = Shelf.class.getResourceAsStream("/web/" + name)) {
      if (file == null || type.isEmpty()) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      var bytes = file.readAllBytes();
      exchange.getResponseHeaders().add("Content-Type", type);
      exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'self'");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
