package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressesTest {

  @Test
  void theLikeliestAddressForOthersComesFirst() {
    var all = of("2001:db8::7", "203.0.113.5", "127.0.0.1", "fe80::1", "fd00::9", "192.168.1.23");

    var sorted = Addresses.likeliestFirst(all).stream().map(Addresses::plain).toList();

    assertEquals(List.of("192.168.1.23", "203.0.113.5", "fd00::9", "2001:db8::7"), sorted);
  }

  @Test
  void anIpv6AddressIsShortAndStandsInBracketsInAUrl() {
    assertEquals("[2001:db8::7]", Addresses.inUrl(address("2001:db8:0:0:0:0:0:7")));
    assertEquals("[::1]", Addresses.inUrl(address("::1")));
    assertEquals("10.0.0.4", Addresses.inUrl(address("10.0.0.4")));
  }

  @Test
  void peopleAreToldEveryWayIn() {
    var where = WhereToPlay.of(listening("::", 5050), of("192.168.1.23", "fd00::9"));

    assertEquals("http://localhost:5050/", where.here());
    assertEquals(List.of("http://192.168.1.23:5050/", "http://[fd00::9]:5050/"), where.others());
    assertEquals("./ticktape play --at 192.168.1.23:5050", where.terminal());
    assertEquals("nc 192.168.1.23 5050", where.socket());
    assertTrue(where.lines().stream().anyMatch(line -> line.contains("▀")), "a QR code");
  }

  @Test
  void aServerForThisMachineOnlyNamesNoOtherAndShowsNoQrCode() {
    var where = WhereToPlay.of(listening("127.0.0.1", 5051), of("192.168.1.23"));

    assertEquals(List.of(), where.others());
    assertEquals("./ticktape play --at localhost:5051", where.terminal());
    assertEquals("nc localhost 5051", where.socket());
    assertFalse(where.lines().stream().anyMatch(line -> line.contains("▀")));
  }

  @Test
  void anAddressThatLocalhostDoesNotLeadToIsNamedItself() {
    var where = WhereToPlay.of(listening("::1", 5051), of("192.168.1.23")).withSsh(2222);

    assertEquals("http://[::1]:5051/", where.here());
    assertEquals("./ticktape play --at [::1]:5051", where.terminal());
    assertEquals("nc ::1 5051", where.socket());
    assertEquals("ssh -p 2222 ::1", where.ssh());
    assertEquals(List.of(), where.others());

    var both = new ArrayList<>(listening("::1", 5051));
    both.addAll(listening("127.0.0.1", 5051));
    assertEquals("http://localhost:5051/", WhereToPlay.of(both, of()).here());
  }

  @Test
  void aQrCodeIsASquareOfHalfBlocksWithAMarginAllAround() {
    var lines = QrCode.lines("http://192.168.1.23:5050/");

    // 25 dots and a margin of 2 on each side.
    assertEquals(15, lines.size());
    for (var line : lines) {
      assertEquals(29, line.length());
      assertTrue(line.matches("[█▀▄ ]*"), line);
    }
    assertEquals("█".repeat(29), lines.getFirst());
  }

  private static List<InetSocketAddress> listening(String host, int port) {
    return List.of(new InetSocketAddress(address(host), port));
  }

  private static List<InetAddress> of(String... texts) {
    var all = new ArrayList<InetAddress>();
    for (var text : texts) {
      all.add(address(text));
    }
    return all;
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }
}
