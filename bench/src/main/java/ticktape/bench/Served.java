package ticktape.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import ticktape.games.Games;
import ticktape.server.Config;
import ticktape.server.Server;
import ticktape.ssh.SshPort;

/**
 * A server in a process of its own, so that what it costs is not mixed up with what its players
 * cost. It keeps its tapes in memory.
 */
final class Served implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;
  private final int port;
  private final int sshPort;

  private Served(Process process) throws IOException {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
    this.port = Integer.parseInt(line());
    this.sshPort = Integer.parseInt(line());
  }

  static Served start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new Served(
        new ProcessBuilder(
                java,
                "-Xmx512m",
                "-Dticktape.log=off",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Served.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  private String line() throws IOException {
    var line = out.readLine();
    if (line == null) {
      throw new IOException("The server has ended.");
    }
    return line;
  }

  int port() {
    return port;
  }

  /** The port for ssh. */
  int sshPort() {
    return sshPort;
  }

  /** The processor's time that it has used. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The bytes of its heap that are in use, after a collection. */
  long heapBytes() throws IOException {
    var in = process.outputWriter(StandardCharsets.UTF_8);
    in.write("heap\n");
    in.flush();
    return Long.parseLong(line());
  }

  /** The bytes of the machine's memory that it has, where the system tells; else 0. */
  long residentBytes() throws IOException {
    var status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }

  /**
   * The process itself: says its port and that for ssh, then for each line that it reads the bytes
   * in use, until there are no more lines.
   *
   * @param args none
   * @throws Exception if it can't start
   */
  public static void main(String[] args) throws Exception {
    var games = Games.rules();
    var folder = Files.createTempDirectory("ticktape-bench");
    var key = folder.resolve("ssh-host-key");
    try (var server = Server.start(Config.of(games).withHost("127.0.0.1").withPort(0));
        var ssh = SshPort.open(server, Games.ALL, 0, key);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      System.out.println(server.port());
      System.out.println(ssh.port());
      var memory = ManagementFactory.getMemoryMXBean();
      while (in.readLine() != null) {
        memory.gc();
        System.out.println(memory.getHeapMemoryUsage().getUsed());
      }
    } finally {
      Files.deleteIfExists(key);
      Files.deleteIfExists(folder);
    }
  }
}
