package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufAllocatorMetricProvider;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.games.Snake;

/** Memory stays flat, whatever strangers send. */
class MemoryIT {

  private static final int LINES_A_CONNECTION = 5_000;
  private static final long GROWTH_BYTES_MAX = 8L << 20;

  private static final List<String> HOSTILE =
      List.of(
          "{nonsense",
          "{\"type\":\"hello\",\"name\":\"\\u001b[2J\"}",
          "{\"type\":\"hello\",\"room\":\"NONE\"}",
          "{\"type\":\"say\",\"text\":\"" + "x".repeat(500) + "\"}",
          "{\"type\":\"input\",\"do\":{\"up\":[[[[[[]]]]]]}}",
          "{\"type\":\"hello\",\"new\":true,\"options\":{\"speed\":99999}}",
          "{}");

  @Test
  void aMillionHostileLinesLeaveTheMemoryAsItWas() throws Exception {
    var config = Config.of(List.of(new Snake())).withHost("localhost").withPort(0);
    try (var server = Server.start(config);
        var bystander = FramePlayer.quick(server.port(), "ann")) {
      attack(server.port(), 100_000);
      var heap = heapBytes();
      var direct = directBytes();

      attack(server.port(), 1_000_000);

      assertTrue(heapBytes() - heap < GROWTH_BYTES_MAX, heap + " -> " + heapBytes());
      assertTrue(directBytes() - direct < GROWTH_BYTES_MAX, direct + " -> " + directBytes());
      bystander.readsUntil(() -> bystander.follower.hashesChecked > 3);
    }
  }

  private static void attack(int port, int lines) throws IOException {
    for (var sent = 0; sent < lines; sent += LINES_A_CONNECTION) {
      var kind = HOSTILE.get(sent / LINES_A_CONNECTION % HOSTILE.size());
      var flood = (kind + "\n").repeat(LINES_A_CONNECTION).getBytes(StandardCharsets.UTF_8);
      try (var eve = new LinePlayer(port)) {
        eve.sends(flood);
        assertTrue(eve.rest().contains("\"goodbye\""), kind);
      } catch (SocketException e) {
        // It was closed while it still sent.
      }
    }
  }

  private static long heapBytes() {
    var memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  private static long directBytes() {
    return ((ByteBufAllocatorMetricProvider) ByteBufAllocator.DEFAULT).metric().usedDirectMemory();
  }
}
