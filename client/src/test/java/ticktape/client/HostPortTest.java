package ticktape.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostPortTest {

  @Test
  void aHostAloneHasTheStandardPort() {
    assertEquals(new HostPort("example.org", 5050), HostPort.parse("example.org"));
    assertEquals(new HostPort("192.0.2.7", 81), HostPort.parse(" 192.0.2.7:81 "));
  }

  @Test
  void anAddressOfVersionSixStandsInBracketsOrAlone() {
    assertEquals(new HostPort("::1", 5051), HostPort.parse("[::1]:5051"));
    assertEquals(new HostPort("::1", 5050), HostPort.parse("[::1]"));
    assertEquals(new HostPort("fe80::1%eth0", 5050), HostPort.parse("fe80::1%eth0"));
  }

  @Test
  void theAddressOfAServersPageLeadsToItsPort() {
    assertEquals(new HostPort("localhost", 5050), HostPort.parse("http://localhost:5050/"));
    assertEquals(new HostPort("192.0.2.7", 81), HostPort.parse("HTTP://192.0.2.7:81/#K7QF"));
    assertEquals(new HostPort("fd00::9", 5050), HostPort.parse("http://[fd00::9]:5050"));
    assertEquals(new HostPort("example.org", 80), HostPort.parse("http://example.org/"));
  }

  @Test
  void itIsWrittenAsItIsTyped() {
    for (var text : List.of("example.org:5050", "[::1]:5051")) {
      assertEquals(text, HostPort.parse(text).toString());
    }
  }

  @Test
  void whatIsNoServerIsSaidInASentence() {
    assertEquals(
        "\"host:70000\" is no server: the port is a number from 1 to 65535.",
        assertThrows(IllegalArgumentException.class, () -> HostPort.parse("host:70000"))
            .getMessage());
    for (var text :
        List.of(
            "",
            ":5050",
            "host:",
            "host:0",
            "host:-1",
            "host:x",
            "[::1",
            "[::1]5050",
            "[]",
            "a b",
            "http://",
            "http:///",
            "https://example.org",
            "ftp://host",
            "host/path",
            "host:99999999999",
            "\u001b[2J")) {
      assertThrows(IllegalArgumentException.class, () -> HostPort.parse(text), text);
    }
  }
}
