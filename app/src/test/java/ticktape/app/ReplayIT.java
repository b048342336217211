package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.Snake;
import ticktape.games.Turn;
import ticktape.rules.Event;
import ticktape.rules.Tape;
import ticktape.rules.Tick;
import ticktape.wire.TapeFile;
import ticktape.wire.TapeHead;

/**
 * A kept match, watched again on real screens and verified. It leaves pictures in {@code
 * target/replay}.
 */
class ReplayIT {

  /** Bots may well have won together. */
  private static final Pattern RESULT = Pattern.compile("won|a draw");

  private static final Path PICTURES = Path.of("target", "replay");
  private static final Pattern KEPT = Pattern.compile("Match (\\S+) is kept: (\\d+) ticks");

  @TempDir static Path folder;

  private static ServeProcess server;
  private static String id = "";
  private static Path tape = Path.of("");

  /** One short match of ann among bots. */
  @BeforeAll
  static void play() throws Exception {
    Files.createDirectories(PICTURES);
    server = ServeProcess.start(folder);
    try (var ann =
        new JsonPlayer(
            server.port(),
            "{'type':'hello','name':'ann','game':'snake','new':true,'bots':4,'options':{'rounds':1,'round':8}}")) {
      id = ann.room() + "-1";
      assertEquals(id, server.says(KEPT).group(1));
    }
    tape = folder.resolve("match.tape");
    var saved = Ended.running("replay", id, "--at", server.address(), "--save", tape.toString());
    assertEquals(0, saved.code(), saved.said());
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  private static TapeFile<Turn> read() throws Exception {
    return TapeFile.read(Files.readAllBytes(tape)).read(new Snake());
  }

  @Test
  void theListNamesIt() throws Exception {
    var data = folder.resolve("data").toString();
    var list = Ended.running("replay", "--list", "--data", data);
    assertTrue(list.said().startsWith(id + " "), list.said());
    assertTrue(list.said().contains("ann "), list.said());

    var json = Ended.running("replay", "--list", "--json", "--at", server.address());
    var match = Json.createReader(new StringReader(json.said())).readObject();
    assertEquals(id, match.getJsonArray("matches").getJsonObject(0).getString("id"));
  }

  @Test
  void aFileIsNotLookedForOnAServer() throws Exception {
    var both = Ended.running("replay", tape.toString(), "--at", server.address());
    assertEquals(2, both.code());
    assertEquals(
        tape
            + " is a file here: leave out --at "
            + server.address()
            + ", or name a match of that server, as K7QF-3.\n",
        both.said());
  }

  @Test
  void itIsVerified() throws Exception {
    var well = Ended.running("verify", tape.toString());
    assertEquals(0, well.code(), well.said());
    assertTrue(well.said().startsWith(id + ": " + read().tape().length() + " ticks, all "));
  }

  @Test
  void verifyTellsTheTickWhereATapeDiffers() throws Exception {
    var read = read();
    var busy = new ArrayList<>(read.tape().busy());
    var ann = read.head().results().stream().filter(r -> r.name().equals("ann")).findFirst();
    var seat = ann.orElseThrow().seat();
    // Ann goes, which she never did.
    busy.removeIf(tick -> tick.number() == 101);
    var event = new Event.Left<Turn>(seat);
    var place = (int) busy.stream().filter(tick -> tick.number() < 101).count();
    busy.add(place, new Tick<>(101, List.of(event)));
    var changed =
        new TapeFile<>(
            read.head(),
            new Tape<>(read.tape().opening(), read.tape().length(), busy),
            read.hashTicks(),
            read.hashes());
    var file = folder.resolve("changed.tape");
    Files.write(file, changed.toBytes(new Snake()));

    var differs = Ended.running("verify", file.toString(), "--json");
    assertEquals(1, differs.code(), differs.said());
    var outcome = Json.createReader(new StringReader(differs.said())).readObject();
    assertEquals(120, outcome.getInt("tick"), differs.said());
    assertEquals(100, outcome.getInt("wellTick"), differs.said());

    var half = Arrays.copyOf(Files.readAllBytes(tape), 200);
    Files.write(file, half);
    var cut = Ended.running("verify", file.toString());
    assertEquals(2, cut.code());
    assertEquals("The tape ends too early: a part of the file is missing.\n", cut.said());
  }

  @Test
  void verifyBelievesNoResultThatTheTicksDoNotGiveAndNothingWithoutHashes() throws Exception {
    var read = read();
    var head = read.head();
    var results = new ArrayList<>(head.results());
    var first = results.getFirst();
    results.set(
        0, new TapeHead.Result(first.seat(), first.name(), first.bot(), first.points() + 9_000));
    var forged =
        new TapeHead(
            head.id(),
            head.beganMillis(),
            head.opening(),
            head.ticksPerSecond(),
            head.length(),
            head.ended(),
            results);
    var file = folder.resolve("forged.tape");
    Files.write(
        file,
        new TapeFile<>(forged, read.tape(), read.hashTicks(), read.hashes()).toBytes(new Snake()));
    var differs = Ended.running("verify", file.toString());
    assertEquals(1, differs.code(), differs.said());
    assertTrue(differs.said().contains("points at the end"), differs.said());

    Files.write(
        file, new TapeFile<>(head, read.tape(), read.hashTicks(), List.of()).toBytes(new Snake()));
    var unproven = Ended.running("verify", file.toString(), "--json");
    assertEquals(1, unproven.code(), unproven.said());
  }

  @Test
  void aTerminalPlaysItPausesItAndGoesAnywhere() throws Exception {
    try (var terminal = new Tmux(folder, 90, 28)) {
      terminal.runs(Invocation.script(folder) + " replay " + tape + "; echo left $?");
      terminal.shows("Round 1 of 1");
      terminal.shows("ann");
      terminal.keys("Space");
      terminal.shows("‖ 0:");
      terminal.keys("Right");
      terminal.until(
          "it leapt", () -> Pattern.compile("‖ 0:0[5-9]").matcher(terminal.text()).find());
      Files.writeString(PICTURES.resolve("terminal.txt"), terminal.text());
      terminal.keys("End");
      terminal.until("the result", () -> RESULT.matcher(terminal.text()).find());
      terminal.keys("Home");
      terminal.shows("‖ 0:00");
      terminal.keys("Up");
      terminal.shows("2x");
      terminal.types("q");
      terminal.shows("left 0");
    }
  }

  @Test
  void aBrowserPlaysItAndItsStatesAreTheOnesThatWerePlayed() throws Exception {
    var options = new Browser.NewContextOptions().setViewportSize(1000, 700);
    try (var chromium = new Chromium();
        var context = chromium.browser().newContext(options)) {
      var page = context.newPage();
      page.navigate("http://" + server.address() + "/replay/" + id);
      Patience.LONG.until(
          "it plays", () -> report(page).toString(), () -> number(page, "tick") > 10);
      page.keyboard().press("Space");
      Patience.LONG.until("it stands", () -> Boolean.TRUE.equals(report(page).get("paused")));
      var tick = 100;
      page.locator("#bar").fill(Integer.toString(tick));
      Patience.LONG.until("it is there", () -> number(page, "tick") == tick);
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("browser.png")));
      assertEquals(read().hashes().get(tick / read().hashTicks() - 1), number(page, "hash"));
      page.keyboard().press("End");
      Patience.LONG.until(
          "the result", () -> RESULT.matcher(page.locator("#won").textContent()).find());
      assertEquals(read().hashes().getLast(), number(page, "hash"));

      page.setViewportSize(390, 844);
      page.locator("#bar").fill("60");
      Patience.LONG.until("it is there", () -> number(page, "tick") == 60);
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("phone.png")));

      page.navigate("http://" + server.address() + "/replay/NOPE-1");
      Patience.LONG.until(
          "it says so", () -> page.locator("#curtain").textContent().contains("no such match"));
    }
  }

  @Test
  void aRoomLinksTheMatchBefore() throws Exception {
    var options = new Browser.NewContextOptions().setViewportSize(1000, 700);
    try (var bo =
            new JsonPlayer(
                server.port(),
                "{'type':'hello','name':'bo','game':'snake','new':true,'bots':2,'options':{'rounds':1,'round':5}}");
        var chromium = new Chromium();
        var context = chromium.browser().newContext(options)) {
      var page = context.newPage();
      page.navigate("http://" + server.address() + "/?name=eve#" + bo.room());
      Patience.LONG.until("there is a match before", () -> page.locator("#again").isVisible());
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("again.png")));
      page.locator("#again").click();
      Patience.LONG.until("it plays", () -> number(page, "tick") > 10);
      assertTrue(page.url().endsWith("/replay/" + bo.room() + "-1"), page.url());
    }
  }

  @SuppressWarnings("unchecked") // an object of JavaScript
  private static Map<String, Object> report(Page page) {
    return (Map<String, Object>) page.evaluate("window.ticktape || {}");
  }

  private static int number(Page page, String name) {
    return report(page).getOrDefault(name, -1) instanceof Integer number ? number : -1;
  }
}
