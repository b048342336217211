package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.client.HostPort;
import ticktape.client.Runner;
import ticktape.games.Snake;
import ticktape.games.SnakeLook;
import ticktape.games.SnakeState;
import ticktape.games.Turn;
import ticktape.picture.Look;
import ticktape.rules.Game;
import ticktape.rules.Step;
import ticktape.rules.Tick;
import ticktape.server.Config;
import ticktape.server.Server;
import ticktape.stage.Confirmed;
import ticktape.stage.Figures;
import ticktape.stage.Stage;
import ticktape.stage.Wish;

/** A client whose rules are wrong in one tick, on a real server. */
class DesyncIT {

  private static final int WRONG_TICK = 30;

  @TempDir Path folder;

  private volatile Figures figures = Figures.NONE;
  private volatile Confirmed confirmed = Confirmed.NONE;
  private volatile String error = "";

  @Test
  void bothSidesKeepThatVeryTickAndTheClientIsHealed() throws Exception {
    var atServer = folder.resolve("server");
    var here = folder.resolve("client");
    var config =
        Config.of(List.of(new Snake()))
            .withHost("127.0.0.1")
            .withPort(0)
            .withDumps(new DumpFolder(atServer));
    try (var server = Server.start(config)) {
      var stage = new Stage(List.of(wrongLook()), Wish.quick("ada", "snake"));
      stage.keepDumps(new DumpFolder(here));
      var runner = new Runner<>(stage, new HostPort("127.0.0.1", server.port()), 20, this::look);
      var thread = Thread.ofVirtual().start(() -> run(runner));
      try {
        Patience.LONG.until(
            "the state of a tick came out differently",
            () -> figures + " " + confirmed,
            () -> figures.desyncs() == 1 && !error.isEmpty());
        assertTrue(error.contains(here.toString()), error);
        var healed = confirmed.tick();
        Patience.LONG.until(
            "the match goes on, and is the server's",
            () -> figures + " " + confirmed,
            () -> confirmed.tick() > healed + 60);
        assertEquals(1, figures.desyncs());
        assertEquals(2, figures.wholes());
      } finally {
        runner.stop();
        thread.join();
      }
      Patience.LONG.until("the server's is written", () -> files(atServer) == 1);
    }
    assertEquals(1, files(here));

    var theirs = read(atServer, "server");
    var ours = read(here, "client");
    for (var name : List.of("room", "epoch", "match", "tick", "opening", "server", "client")) {
      assertEquals(theirs.get(name), ours.get(name), name);
    }
    assertNotEquals(theirs.get("server"), theirs.get("client"));
    assertEquals(
        theirs.getJsonObject("state").getInt("until") + 1,
        ours.getJsonObject("state").getInt("until"));
    assertTrue(ours.getString("what").startsWith("until = "), ours.getString("what"));
    assertEquals(ours.getString("what"), theirs.getString("what"));
    assertEquals(theirs.getJsonArray("ticks"), ours.getJsonArray("ticks"));
    assertTrue(ours.getJsonArray("ticks").toString().contains("\"ada\""), ours.toString());
  }

  private void look(Stage stage, int nowMillis) {
    var shown = stage.show(nowMillis);
    figures = stage.figures();
    confirmed = stage.confirmed();
    error = shown.error().startsWith("What this side had") ? shown.error() : error;
  }

  private static void run(Runner<Stage> runner) {
    try {
      runner.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int files(Path folder) throws Exception {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (var files = Files.list(folder)) {
      return (int) files.filter(file -> file.toString().endsWith(".json")).count();
    }
  }

  private static JsonObject read(Path folder, String side) throws Exception {
    try (var files = Files.newDirectoryStream(folder, "*-" + side + ".json")) {
      var file = files.iterator().next();
      try (var reader = Json.createReader(Files.newBufferedReader(file))) {
        return reader.readObject();
      }
    }
  }

  /** Snake, drawn as ever, by rules that are wrong. */
  @SuppressWarnings("unchecked") // the proxy is a look of snake
  private static Look<SnakeState, Turn> wrongLook() {
    var snake = new Snake();
    var wrong =
        like(
            Game.class,
            (method, args) -> {
              var done = method.invoke(snake, args);
              return method.getName().equals("step") && ((Tick<?>) args[1]).number() == WRONG_TICK
                  ? spoilt((Step<SnakeState>) done)
                  : done;
            });
    var look = new SnakeLook();
    return like(
        Look.class,
        (method, args) -> method.getName().equals("game") ? wrong : method.invoke(look, args));
  }

  private static Step<SnakeState> spoilt(Step<SnakeState> step) {
    var s = step.state();
    var state =
        new SnakeState(
            s.terms(),
            s.board(),
            s.phase(),
            s.round(),
            s.moved(),
            s.until() + 1,
            s.snakes(),
            s.food());
    return new Step<>(state, step.cues(), step.asks());
  }

  private interface Does {
    Object with(Method method, Object[] args) throws ReflectiveOperationException;
  }

  private static <T> T like(Class<T> type, Does does) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, args) -> {
              try {
                return does.with(method, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
