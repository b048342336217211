package ticktape.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.core.CoreModuleProperties;

/**
 * What people who call by ssh cost a real server over loopback: its memory and its processor time.
 * They share the machine with it, but what they use is not counted.
 */
final class Calls {

  private static final double KILOBYTE = 1 << 10;

  private Calls() {}

  /**
   * So many callers, first in the lobby and then playing Snake.
   *
   * @param seconds how long they play, after as long to warm up
   */
  static List<Figure> measure(int callers, int seconds) throws IOException, InterruptedException {
    var name = callers + " ssh callers ";
    var figures = new ArrayList<Figure>();
    var client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier((_, _, _) -> true);
    CoreModuleProperties.NIO_WORKERS.set(client, 2);
    client.start();
    try (var server = Served.start()) {
      // The first one pays for the classes.
      var calls = new ArrayList<>(List.of(SshGuest.calls(client, server.sshPort(), "first")));
      TimeUnit.SECONDS.sleep(seconds / 3);
      var empty = server.heapBytes();
      var resident = server.residentBytes();
      for (var i = 0; i < callers; i++) {
        calls.add(SshGuest.calls(client, server.sshPort(), "guest" + i));
      }
      TimeUnit.SECONDS.sleep(seconds / 3);
      figures.add(
          new Figure(
              name + "in the lobby: heap",
              (server.heapBytes() - empty) / KILOBYTE / callers,
              "KB each"));
      for (var call : calls) {
        call.plays();
      }
      TimeUnit.SECONDS.sleep(seconds);
      var bytes = calls.stream().mapToLong(SshGuest::received).sum();
      var before = server.cpu();
      var began = System.nanoTime();
      TimeUnit.SECONDS.sleep(seconds);
      var wall = System.nanoTime() - began;
      var used = server.cpu().minus(before).toNanos();
      var more = calls.stream().mapToLong(SshGuest::received).sum() - bytes;
      figures.add(new Figure(name + "playing: CPU", 100.0 * used / wall, "% of a core"));
      figures.add(
          new Figure(name + "playing: TCP", 1e9 * more / wall / callers, "B/s each, of text"));
      figures.add(
          new Figure(
              name + "playing: heap",
              (server.heapBytes() - empty) / KILOBYTE / callers,
              "KB each"));
      figures.add(
          new Figure(
              name + "playing: resident",
              (server.residentBytes() - resident) / KILOBYTE / callers,
              "KB each"));
      figures.add(
          new Figure(
              name + "that hung up", calls.stream().filter(SshGuest::gone).count(), "callers"));
    } finally {
      client.stop();
    }
    return List.copyOf(figures);
  }
}
