package ticktape.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.Games;
import ticktape.server.Config;
import ticktape.server.Server;
import ticktape.server.StartException;

/** Programs of a socket course, as they are, on the same port as everyone else. */
class ClassicIT {

  @TempDir Path folder;
  private Server server;

  @BeforeEach
  void start() throws StartException {
    var games = Games.rules();
    server = Server.start(Config.of(games).withHost("localhost").withPort(0));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Process python(String name, int frames, int length) throws IOException {
    var python = Needs.program("python3", "python3").toString();
    var client = Path.of(System.getProperty("ticktape.root"), "examples", "classic_snake.py");
    return new ProcessBuilder(
            python,
            client.toString(),
            "127.0.0.1",
            Integer.toString(server.port()),
            name,
            Integer.toString(frames),
            Integer.toString(length))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("out" + name.length()).toFile())
        .start();
  }

  private String printed(String name) throws IOException {
    return Files.readString(folder.resolve("out" + name.length()));
  }

  @Test
  void twelvePythonClientsTenTimesASecondSeeEachOther() throws Exception {
    var names = new ArrayList<String>();
    var clients = new ArrayList<Process>();
    try {
      for (var i = 0; i < 12; i++) {
        names.add("p".repeat(i)); // the empty name is one of them
        clients.add(python(names.get(i), 30, 10 + i * 50));
      }
      for (var i = 0; i < 12; i++) {
        assertTrue(clients.get(i).waitFor(60, TimeUnit.SECONDS), "it ends");
        assertEquals(0, clients.get(i).exitValue(), printed(names.get(i)));
      }
      for (var name : names) {
        var most = printed(name).lines().mapToInt(line -> line.split(", ").length).max();
        assertEquals(9, most.orElse(0), printed(name));
      }
    } finally {
      clients.forEach(Process::destroy);
    }
  }

  @Test
  void aHundredThousandCellsAreReadToTheEndAndAnswered() throws IOException {
    var line =
        "{\"player_name\": \"big\", \"snake_data\": [" + "[1, 1], ".repeat(99_999) + "[1, 1]]}\n";
    assertEquals("{\"big\": []}\n", ask(line));
    assertEquals("{\"\": []}\n", ask("{\"player_name\": \"\", \"snake_data\": []}\n"));
  }

  @Test
  void requestsThatNeverEndBlockNobody() throws IOException {
    var slow = new ArrayList<Socket>();
    try {
      for (var i = 0; i < 200; i++) {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        slow.add(socket);
        socket.getOutputStream().write("{\"player_name\": \"slow\", \"sna".getBytes(UTF_8));
      }
      for (var i = 0; i < 300; i++) {
        var body = "[[" + i + ",0]]";
        assertEquals(
            "{\"ann\": " + body + "}\n",
            ask("{\"player_name\": \"ann\", \"snake_data\": " + body + "}\n"));
      }
    } finally {
      for (var socket : List.copyOf(slow)) {
        socket.close();
      }
    }
  }

  private String ask(String line) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(line.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
