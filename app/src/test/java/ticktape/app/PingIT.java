package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ticktape.games.Snake;
import ticktape.server.Config;
import ticktape.server.Server;

@Timeout(120)
class PingIT {

  @Test
  void roundTripsToAServerAreTold() throws Exception {
    try (var server = server()) {
      var at = "127.0.0.1:" + server.port();
      var ran = Ran.of("ping", at, "--count", "3", "--interval", "0.02");
      var shape =
          """
          PING AT, protocol N
          answer N: N ms
          answer N: N ms
          answer N: N ms
          --- AT ---
          N sent, N answered, N % lost
          round trip min/avg/max/jitter N/N/N/N ms
          clock offset N ms, give or take N ms
          """;
      var told = ran.out().replace(at, "AT").replaceAll("[+-]?\\d+(\\.\\d+)?", "N");
      assertEquals(shape, told);
      assertTrue(ran.out().contains("\n3 sent, 3 answered, 0.0 % lost\n"), ran.out());
      assertEquals(0, ran.code());
    }
  }

  @Test
  void figuresAreJsonWhenAsked() throws Exception {
    try (var server = server()) {
      var at = "127.0.0.1:" + server.port();
      var ran = Ran.of("ping", at, "--count", "2", "--interval", "0.02", "--json");
      try (var reader = Json.createReader(new StringReader(ran.out()))) {
        var figures = reader.readObject();
        assertEquals(2, figures.getInt("answered"));
        assertEquals(2, figures.getInt("protocol"));
        var most = figures.getJsonNumber("maxMillis").doubleValue();
        assertTrue(most > 0 && most < 2000, ran.out());
        // The same clock: it can only be off by what the way hides, and a little for reading it
        // twice.
        var off = Math.abs(figures.getJsonNumber("clockOffsetMillis").doubleValue());
        var doubt = figures.getJsonNumber("clockUncertainMillis").doubleValue();
        assertTrue(off <= doubt + 1, ran.out());
      }
    }
  }

  @Test
  void withoutAnAnswerTheExitCodeIsOne() throws Exception {
    var ran = Ran.of("ping", "127.0.0.1:9");
    assertEquals(
        """
        PING 127.0.0.1:9, protocol 2
        no answer 1: Nobody answers at 127.0.0.1:9: is a server running there?
        --- 127.0.0.1:9 ---
        1 sent, 0 answered, 100.0 % lost
        """,
        ran.out());
    assertEquals(1, ran.code());
  }

  @Test
  void whatCannotBeAskedIsSaidInASentence() throws Exception {
    var ran = Ran.of("ping", "127.0.0.1:99999");
    assertEquals(
        "\"127.0.0.1:99999\" is no server: the port is a number from 1 to 65535.\n", ran.err());
    assertEquals(2, ran.code());
  }

  private static Server server() throws Exception {
    return Server.start(Config.of(List.of(new Snake())).withHost("127.0.0.1").withPort(0));
  }
}
