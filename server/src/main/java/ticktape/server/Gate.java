package ticktape.server;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts who is inside, so that there are not too many: in all, and from one address. An IPv6
 * address counts with its network of 64 bits, as one household has all of it. For all threads.
 */
public final class Gate {

  /** How many connections one address may have: a school class behind one router fits. */
  public static final int PER_ADDRESS_MAX = 256;

  private static final int NETWORK_BYTES = 8;

  private final int connectionsMax;
  private final int perAddressMax;
  private final Map<String, Integer> inside = new HashMap<>();
  private int all;

  /** A gate for so many in all, and so many from one address; loopback counts only in all. */
  public Gate(int connectionsMax, int perAddressMax) {
    this.connectionsMax = connectionsMax;
    this.perAddressMax = perAddressMax;
  }

  /** Lets one in, who must {@link #leave} later; false if there are too many. */
  public synchronized boolean enter(InetAddress from) {
    var house = house(from);
    var here = inside.getOrDefault(house, 0);
    if (all >= connectionsMax || (here >= perAddressMax && !from.isLoopbackAddress())) {
      return false;
    }
    all++;
    inside.put(house, here + 1);
    return true;
  }

  /** Lets one out who was let in. */
  public synchronized void leave(InetAddress from) {
    all--;
    inside.computeIfPresent(house(from), (_, here) -> here == 1 ? null : here - 1);
  }

  /** How many are inside. */
  synchronized int inside() {
    return all;
  }

  private static String house(InetAddress address) {
    var bytes = address.getAddress();
    return Arrays.toString(
        address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
  }
}
