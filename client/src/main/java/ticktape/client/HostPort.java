package ticktape.client;

/**
 * Where a server is: a host and a port.
 *
 * @param host a name or an address, an IPv6 one without brackets
 * @param port from 1 to 65535
 */
public record HostPort(String host, int port) {

  /** The port of a server that chose none. */
  public static final int STANDARD_PORT = 5050;

  /**
   * Reads {@code host}, {@code host:port}, {@code [::1]:port} or a bare IPv6 address; without a
   * port it is {@link #STANDARD_PORT}.
   *
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  public static HostPort parse(String typed) {
    var text = typed.strip();
    if (text.startsWith("[")) {
      var end = text.indexOf(']');
      if (end < 0) {
        throw wrong(typed, "the ] is missing, as in [::1]:5050");
      }
      var rest = text.substring(end + 1);
      if (!rest.isEmpty() && !rest.startsWith(":")) {
        throw wrong(typed, "after the ] comes a port, as in [::1]:5050");
      }
      return of(typed, text.substring(1, end), rest.isEmpty() ? "" : rest.substring(1), rest);
    }
    var colon = text.indexOf(':');
    if (colon < 0 || colon != text.lastIndexOf(':')) {
      return of(typed, text, "", "");
    }
    return of(typed, text.substring(0, colon), text.substring(colon + 1), ":");
  }

  private static HostPort of(String typed, String host, String port, String sign) {
    if (host.isEmpty() || !host.chars().allMatch(HostPort::isHostSign)) {
      throw wrong(typed, "write a host and a port, as in example.org:5050");
    }
    return new HostPort(host, sign.isEmpty() ? STANDARD_PORT : port(typed, port));
  }

  private static boolean isHostSign(int sign) {
    return sign > ' ' && sign != '/' && sign != '[' && sign != ']' && sign != '@' && sign != 0x7F;
  }

  private static int port(String typed, String digits) {
    var plain = !digits.isEmpty() && digits.length() <= 5;
    if (!plain || !digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
      throw wrong(typed, "the port is a number from 1 to 65535");
    }
    var port = Integer.parseInt(digits);
    if (port < 1 || port > 65_535) {
      throw wrong(typed, "the port is a number from 1 to 65535");
    }
    return port;
  }

  private static IllegalArgumentException wrong(String typed, String what) {
    var shown = new StringBuilder();
    typed
        .codePoints()
        .limit(80)
        .filter(sign -> !Character.isISOControl(sign))
        .forEach(shown::appendCodePoint);
    return new IllegalArgumentException("\"" + shown + "\" is no server: " + what + ".");
  }

  /** As it is typed: an IPv6 address in brackets. */
  @Override
  public String toString() {
    return host.indexOf(':') < 0 ? host + ":" + port : "[" + host + "]:" + port;
  }
}
