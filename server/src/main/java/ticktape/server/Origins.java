package ticktape.server;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;

/** Whether a page may open a WebSocket here: a browser says in Origin whose page it is. */
final class Origins {

  private Origins() {}

  /** True for a page from the same host and port, and for what is no browser. */
  static boolean allows(HttpHeaders headers) {
    var origin = headers.get(HttpHeaderNames.ORIGIN);
    var host = headers.get(HttpHeaderNames.HOST, "");
    if (origin == null) {
      return true;
    }
    var scheme = origin.indexOf("://");
    return scheme > 0
        && !host.isEmpty()
        && withoutPort(origin.substring(0, scheme), origin.substring(scheme + 3))
            .equalsIgnoreCase(withoutPort(origin.substring(0, scheme), host));
  }

  /** Without the port that the scheme has anyway. */
  private static String withoutPort(String scheme, String host) {
    var standard = scheme.equalsIgnoreCase("https") ? ":443" : ":80";
    return host.endsWith(standard) ? host.substring(0, host.length() - standard.length()) : host;
  }
}
