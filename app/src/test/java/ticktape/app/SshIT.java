package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The game in an OpenSSH client, in a real terminal. What its screen shows is left in {@code
 * target/ssh}.
 */
class SshIT {

  private static final Pattern LINE = Pattern.compile("By ssh: +ssh -p (\\d+) localhost");
  private static final int COLUMNS = 110;
  private static final int ROWS = 36;
  private static final int SECONDS_MAX = 30;
  private static final Path PICTURES = Path.of("target", "ssh");

  @TempDir Path folder;

  private Path ssh;

  @BeforeEach
  void find() throws IOException {
    ssh = Needs.program("openssh-client", "ssh");
    Files.createDirectories(PICTURES);
  }

  @Test
  void whoeverCallsIsInTheLobbyAndPlays() throws Exception {
    try (var server = serve();
        var ada = new Tmux(folder, COLUMNS, ROWS)) {
      ada.runs(command(server, "ada") + "; echo ended $?");
      ada.shows("Hello, ada.");
      ada.shows("▸ Play snake");
      Files.writeString(PICTURES.resolve("lobby.txt"), ada.text());
      assertEquals("1", ada.value("alternate_on"));

      ada.keys("Enter");
      ada.shows("Round 1 of");
      var score = Pattern.compile("A ada +0");
      ada.until("ada has a seat", () -> score.matcher(ada.text()).find());
      Files.writeString(PICTURES.resolve("snake.txt"), ada.text());

      // Another size is another screen: the line of hints is the last one again.
      ada.resize(80, 24);
      ada.until("hints at the foot", () -> last(ada).contains("quit") && rows(ada) == 24);
      ada.resize(120, 40);
      ada.until("hints at the foot", () -> last(ada).contains("quit") && rows(ada) == 40);

      ada.keys("q");
      ada.shows("ended 0");
      assertTrue(ada.text().contains("Goodbye."), ada.text());
      assertEquals("0", ada.value("alternate_on"), "the terminal is as it was");
    }
  }

  @Test
  void nothingButTheGameIsThere() throws Exception {
    try (var server = serve()) {
      refuses("only games", words(server, "eve", "cat /etc/passwd"));
      refuses("only games", words(server, "eve", "-tt", "sh"));
      refuses("a terminal", words(server, "eve"));
      refuses("subsystem request failed", words(server, "eve", "-s", "sftp"));
      refuses("stdio forwarding failed", words(server, "eve", "-W", "127.0.0.1:" + port(server)));
      refuses(
          "remote port forwarding failed",
          words(
              server,
              "eve",
              "-N",
              "-o",
              "ExitOnForwardFailure=yes",
              "-R",
              "127.0.0.1:0:127.0.0.1:" + port(server)));
    }
  }

  /** Who has called before is not warned when the server starts again. */
  @Test
  void theServerIsKnownAgain() throws Exception {
    var key = folder.resolve("data").resolve("ssh-host-key");
    try (var server = serve()) {
      refuses("a terminal", words(server, "ada"));
    }
    var kept = Files.readAllBytes(key);
    try (var server = serve()) {
      refuses("a terminal", words(server, "ada", "-o", "StrictHostKeyChecking=yes"));
    }
    assertArrayEquals(kept, Files.readAllBytes(key));
  }

  private Running serve() throws IOException {
    return Running.start(
        "serve",
        "--host",
        "127.0.0.1",
        "--port",
        "0",
        "--ssh-port",
        "0",
        "--data",
        folder.resolve("data").toString());
  }

  private static String port(Running server) throws Exception {
    return server.reads(LINE).group(1);
  }

  /** The words that call, with none of the configuration of whoever runs the test. */
  private List<String> words(Running server, String name, String... more) throws Exception {
    var words =
        new ArrayList<>(
            List.of(
                ssh.toString(),
                "-F",
                "none",
                "-p",
                port(server),
                "-o",
                "UserKnownHostsFile=" + folder.resolve("known"),
                "-o",
                "GlobalKnownHostsFile=none",
                "-o",
                "HostKeyAlias=ticktape"));
    var strict = List.of(more).contains("StrictHostKeyChecking=yes");
    if (!strict) {
      words.addAll(List.of("-o", "StrictHostKeyChecking=accept-new"));
    }
    // Options stand before the host, a command after it.
    var options = List.of(more);
    var from = !options.isEmpty() && !options.getFirst().startsWith("-") ? 0 : options.size();
    if (options.contains("-tt") || options.contains("-s")) {
      from = 1;
    }
    words.addAll(options.subList(0, from));
    words.add(name + "@127.0.0.1");
    words.addAll(options.subList(from, options.size()));
    return words;
  }

  private String command(Running server, String name) throws Exception {
    return String.join(" ", words(server, name));
  }

  private static void refuses(String sentence, List<String> words) throws Exception {
    var process = new ProcessBuilder(words).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try {
      var ended = process.waitFor(SECONDS_MAX, TimeUnit.SECONDS);
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(ended, said);
      assertNotEquals(0, process.exitValue(), said);
      assertTrue(said.contains(sentence), said);
      assertFalse(said.contains("root:"), said);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String last(Tmux terminal) throws IOException {
    return terminal.text().stripTrailing().lines().reduce("", (_, line) -> line);
  }

  private static long rows(Tmux terminal) throws IOException {
    return terminal.text().stripTrailing().lines().count();
  }
}
