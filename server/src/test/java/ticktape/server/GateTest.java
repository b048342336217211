package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class GateTest {

  private final Gate gate = new Gate(4, 2);

  @Test
  void oneAddressGetsSoManyPlacesAndNoMore() throws UnknownHostException {
    assertTrue(gate.enter(from("192.0.2.1")));
    assertTrue(gate.enter(from("192.0.2.1")));
    assertFalse(gate.enter(from("192.0.2.1")));
    assertTrue(gate.enter(from("192.0.2.2")), "others are let in");

    gate.leave(from("192.0.2.1"));
    assertTrue(gate.enter(from("192.0.2.1")), "a place is free again");
  }

  @Test
  void thereIsAnEndToAllOfThem() throws UnknownHostException {
    for (var i = 1; i <= 4; i++) {
      assertTrue(gate.enter(from("192.0.2." + i)));
    }
    assertFalse(gate.enter(from("192.0.2.5")));
    assertEquals(4, gate.inside());
  }

  @Test
  void anIpv6NetworkCountsAsOneAddress() throws UnknownHostException {
    assertTrue(gate.enter(from("2001:db8::1")));
    assertTrue(gate.enter(from("2001:db8::2")));
    assertFalse(gate.enter(from("2001:db8::3")));
    assertTrue(gate.enter(from("2001:db8:0:1::1")));
  }

  @Test
  void thisMachineItselfIsHeldOnlyByTheLimitForAll() throws UnknownHostException {
    for (var i = 1; i <= 4; i++) {
      assertTrue(gate.enter(from("127.0.0.1")));
    }
    assertFalse(gate.enter(from("127.0.0.1")));
  }

  private static InetAddress from(String text) throws UnknownHostException {
    return InetAddress.getByName(text);
  }
}
