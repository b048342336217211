package ticktape.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A real terminal, of a tmux server of its own, with a shell in it. */
final class Tmux implements AutoCloseable {

  private final String tmux = Needs.program("tmux", "tmux").toString();
  private final String socket = "ticktape-" + UUID.randomUUID();
  private final Path folder;

  /** A terminal of this size; its shell is in this folder. */
  Tmux(Path folder, int columns, int rows) throws Exception {
    this.folder = folder;
    tmux(
        "new-session",
        "-d",
        "-x",
        Integer.toString(columns),
        "-y",
        Integer.toString(rows),
        "PS1='$ ' exec sh");
    Patience.LONG.until("the shell's prompt", () -> text().contains("$"));
  }

  /** Types a command and Enter. */
  void runs(String command) throws IOException {
    types(command);
    keys("Enter");
  }

  /** Types a text as it is. */
  void types(String text) throws IOException {
    tmux("send-keys", "-l", text);
  }

  /** Presses keys, by tmux's names: {@code Up}, {@code C-c}. */
  void keys(String... names) throws IOException {
    var words = new ArrayList<>(List.of("send-keys"));
    words.addAll(List.of(names));
    tmux(words.toArray(String[]::new));
  }

  void resize(int columns, int rows) throws IOException {
    tmux("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
  }

  /** What is on the screen, as text. */
  String text() throws IOException {
    return tmux("capture-pane", "-p");
  }

  /** What is on the screen, with its colours. */
  Capture capture() throws IOException {
    var width = Integer.parseInt(value("pane_width"));
    return Capture.of(tmux("capture-pane", "-p", "-e", "-N"), width);
  }

  /** Waits until a text is on the screen. */
  void shows(String text) throws Exception {
    until("the terminal shows " + text, () -> text().contains(text));
  }

  void until(String what, Patience.Question question) throws Exception {
    Patience.LONG.until(what, this::seen, question);
  }

  /** What is on the screen, for whoever reads of a failure. */
  String seen() {
    try {
      return text();
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** One of tmux's own variables, as {@code alternate_on}. */
  String value(String variable) throws IOException {
    return tmux("display-message", "-p", "#{" + variable + "}").strip();
  }

  /** The program that the shell runs. */
  ProcessHandle program() throws Exception {
    var shell = ProcessHandle.of(Long.parseLong(value("pane_pid"))).orElseThrow();
    return Patience.LONG.find(
        "a program in the terminal", this::seen, () -> shell.children().findFirst());
  }

  /** Runs a command of tmux's and gives what it prints. */
  private String tmux(String... words) throws IOException {
    var all = new ArrayList<>(List.of(tmux, "-u", "-L", socket, "-f", "/dev/null"));
    all.addAll(List.of(words));
    var builder = new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true);
    var environment = builder.environment();
    environment.remove("TMUX");
    environment.remove("NO_COLOR");
    environment.put("TERM", "xterm-256color");
    environment.put("COLORTERM", "truecolor");
    environment.put("LC_ALL", "C.UTF-8");
    var process = builder.start();
    try (var out = process.getInputStream()) {
      var text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException("tmux " + words[0] + ": " + text.strip());
      }
      return text;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    tmux("kill-server");
  }
}
