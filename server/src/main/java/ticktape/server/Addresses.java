package ticktape.server;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The addresses under which others reach this machine, and how they are written in a URL. */
public final class Addresses {

  /** Networks that end inside this machine: containers, virtual machines, tunnels. */
  private static final Pattern INNER =
      Pattern.compile(
          "^(docker|br-|veth|virbr|vmnet|vboxnet|cni|flannel|podman|lxc|lxd|tun|tap|utun|awdl|llw).*");

  private static final int UNIQUE_LOCAL_MASK = 0xFE;
  private static final int UNIQUE_LOCAL = 0xFC;

  private Addresses() {}

  /**
   * This machine's addresses in its local networks, the likeliest first: IPv4 before IPv6, private
   * ones before public ones. Empty when it has no network.
   */
  public static List<InetAddress> local() {
    var found = new ArrayList<InetAddress>();
    try {
      for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        if (outward(network)) {
          found.addAll(Collections.list(network.getInetAddresses()));
        }
      }
    } catch (SocketException e) {
      // No network to look at is no network to play in.
      return List.of();
    }
    return likeliestFirst(found);
  }

  /** Those addresses that others can reach, the likeliest first. */
  static List<InetAddress> likeliestFirst(List<InetAddress> all) {
    return all.stream()
        .filter(Addresses::reachable)
        .sorted(
            Comparator.comparing((InetAddress address) -> address instanceof Inet6Address)
                .thenComparing(address -> !privately(address)))
        .toList();
  }

  /** An address as the host of a URL: IPv6 in brackets, without its zone. */
  public static String inUrl(InetAddress address) {
    return address instanceof Inet6Address ? "[" + plain(address) + "]" : plain(address);
  }

  /** An address as people write it, without its zone. */
  static String plain(InetAddress address) {
    var text = address.getHostAddress();
    var zone = text.indexOf('%');
    text = zone < 0 ? text : text.substring(0, zone);
    return address instanceof Inet6Address ? shortened(text) : text;
  }

  private static boolean outward(NetworkInterface network) throws SocketException {
    return network.isUp()
        && !network.isLoopback()
        && !network.isVirtual()
        && !INNER.matcher(network.getName()).matches();
  }

  private static boolean reachable(InetAddress address) {
    return !address.isLoopbackAddress()
        && !address.isLinkLocalAddress()
        && !address.isAnyLocalAddress()
        && !address.isMulticastAddress();
  }

  private static boolean privately(InetAddress address) {
    return address instanceof Inet4Address
        ? address.isSiteLocalAddress()
        : (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
  }

  /** The longest run of zero groups as {@code ::}, as RFC 5952 asks. */
  private static String shortened(String full) {
    var best = "";
    var runs = Pattern.compile("(^|:)0(:0)+(:|$)").matcher(full);
    while (runs.find()) {
      if (runs.group().length() > best.length()) {
        best = runs.group();
      }
    }
    return best.isEmpty() ? full : full.replaceFirst(Pattern.quote(best), "::");
  }
}
