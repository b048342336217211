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

  private static final String WEB = "http://";
  private static final String SECURE_WEB = "https://";
  private static final int WEB_PORT = 80;

  /**
   * Reads {@code host}, {@code host:port}, {@code [::1]:port} or a bare IPv6 address; without a
   * port it is {@link #STANDARD_PORT}. The address of a server's page, {@code http://host:port/},
   * is one of its port, too; what follows the slash is passed over.
   *
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  public static HostPort parse(String typed) {
    return parse(typed, STANDARD_PORT);
  }

  /**
   * Reads the same; without a port it is the one given here, as it is.
   *
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  public static HostPort parse(String typed, int portIfNone) {
    var text = typed.strip();
    if (text.regionMatches(true, 0, SECURE_WEB, 0, SECURE_WEB.length())) {
      throw wrong(typed, "https is for browsers; write the server's own host and port");
    }
    if (text.regionMatches(true, 0, WEB, 0, WEB.length())) {
      var address = text.substring(WEB.length());
      var slash = address.indexOf('/');
      return bare(typed, slash < 0 ? address : address.substring(0, slash), WEB_PORT);
    }
    return bare(typed, text, portIfNone);
  }

  private static HostPort bare(String typed, String text, int portIfNone) {
    if (text.startsWith("[")) {
      var end = text.indexOf(']');
      if (end < 0) {
        throw wrong(typed, "the ] is missing, as in [::1]:5050");
      }
      var rest = text.substring(end + 1);
      if (!rest.isEmpty() && !rest.startsWith(":")) {
        throw wrong(typed, "after the ] comes a port, as in [::1]:5050");
      }
      var given = rest.isEmpty() ? portIfNone : port(typed, rest.substring(1));
      return of(typed, text.substring(1, end), given);
    }
    var colon = text.indexOf(':');
    if (colon < 0 || colon != text.lastIndexOf(':')) {
      return of(typed, text, portIfNone);
    }
    return of(typed, text.substring(0, colon), port(typed, text.substring(colon + 1)));
  }

  /**
   * Reads a port alone.
   *
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  public static int parsePort(String typed) {
    var text = typed.strip();
    if (!isPort(text)) {
      throw new IllegalArgumentException(
          "\"" + shown(typed) + "\" is no port: write a number from 1 to 65535.");
    }
    return Integer.parseInt(text);
  }

  private static HostPort of(String typed, String host, int port) {
    if (host.isEmpty() || !host.chars().allMatch(HostPort::isHostSign)) {
      throw wrong(typed, "write a host and a port, as in example.org:5050");
    }
    return new HostPort(host, port);
  }

  private static boolean isHostSign(int sign) {
    return sign > ' ' && sign != '/' && sign != '[' && sign != ']' && sign != '@' && sign != 0x7F;
  }

  private static int port(String typed, String digits) {
    if (!isPort(digits)) {
      throw wrong(typed, "the port is a number from 1 to 65535");
    }
    return Integer.parseInt(digits);
  }

  private static boolean isPort(String digits) {
    return !digits.isEmpty()
        && digits.length() <= 5
        && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')
        && Integer.parseInt(digits) >= 1
        && Integer.parseInt(digits) <= 65_535;
  }

  private static IllegalArgumentException wrong(String typed, String what) {
    return new IllegalArgumentException("\"" + shown(typed) + "\" is no server: " + what + ".");
  }

  private static String shown(String typed) {
    var shown = new StringBuilder();
    typed
        .codePoints()
        .limit(80)
        .filter(sign -> !Character.isISOControl(sign))
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /** As it is typed: an IPv6 address in brackets. */
  @Override
  public String toString() {
    return host.indexOf(':') < 0 ? host + ":" + port : "[" + host + "]:" + port;
  }
}
