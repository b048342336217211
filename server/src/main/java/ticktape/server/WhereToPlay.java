package ticktape.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to tell people who want to join a server: the browser's URLs, the lines for a terminal and
 * for a bare socket, and a QR code for phones.
 *
 * @param here the URL on this machine
 * @param others the URLs for other machines in the local network, the likeliest first; empty when
 *     only this machine reaches the server
 * @param terminal the command that joins from a terminal
 * @param socket the command that joins from a bare socket
 * @param ssh the command that joins by ssh; empty where there is no ssh
 */
public record WhereToPlay(
    String here, List<String> others, String terminal, String socket, String ssh) {

  private static final String LOCALHOST = "localhost";

  /** What {@code localhost} is everywhere. */
  private static final String USUAL = "127.0.0.1";

  /** How to reach a server that listens on these addresses, on a machine with those. */
  static WhereToPlay of(List<InetSocketAddress> listening, List<InetAddress> local) {
    var port = listening.getFirst().getPort();
    var everywhere = listening.stream().anyMatch(a -> a.getAddress().isAnyLocalAddress());
    var reachable =
        everywhere
            ? local
            : listening.stream()
                .map(InetSocketAddress::getAddress)
                .filter(a -> !a.isLoopbackAddress())
                .toList();
    var onlyOthers =
        !everywhere && listening.stream().noneMatch(a -> a.getAddress().isLoopbackAddress());
    var others = reachable.stream().map(a -> url(Addresses.inUrl(a), port)).toList();
    var own = everywhere ? Optional.<InetAddress>empty() : unnamed(listening);
    var mine = own.map(Addresses::inUrl).orElse(LOCALHOST);
    var here = onlyOthers ? others.getFirst() : url(mine, port);
    var first = reachable.isEmpty() ? own : Optional.of(reachable.getFirst());
    return new WhereToPlay(
        here,
        others,
        "./ticktape play --at " + first.map(Addresses::inUrl).orElse(LOCALHOST) + ":" + port,
        "nc " + first.map(Addresses::plain).orElse(LOCALHOST) + " " + port,
        "");
  }

  /** This machine's own address, if it is one that {@code localhost} does not lead to first. */
  private static Optional<InetAddress> unnamed(List<InetSocketAddress> listening) {
    var own =
        listening.stream()
            .map(InetSocketAddress::getAddress)
            .filter(InetAddress::isLoopbackAddress)
            .toList();
    return own.stream().anyMatch(a -> a.getHostAddress().equals(USUAL))
        ? Optional.empty()
        : own.stream().findFirst();
  }

  /** The same, with ssh on this port of the same host. */
  public WhereToPlay withSsh(int port) {
    var host = socket.substring(socket.indexOf(' ') + 1, socket.lastIndexOf(' '));
    return new WhereToPlay(here, others, terminal, socket, "ssh -p " + port + " " + host);
  }

  /** All of it as lines for a terminal; the QR code only where a phone could get through. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("Play in a browser:  " + here);
    for (var other : others) {
      if (!other.equals(here)) {
        lines.add("  from elsewhere:   " + other);
      }
    }
    lines.add("In a terminal:      " + terminal);
    lines.add("By bare socket:     " + socket + "   then type {\"type\":\"hello\"}");
    if (!ssh.isEmpty()) {
      lines.add("By ssh:             " + ssh);
    }
    if (!others.isEmpty()) {
      lines.add("By phone (" + others.getFirst() + "):");
      lines.addAll(QrCode.lines(others.getFirst()));
    }
    return List.copyOf(lines);
  }

  private static String url(String host, int port) {
    return "http://" + host + ":" + port + "/";
  }
}
