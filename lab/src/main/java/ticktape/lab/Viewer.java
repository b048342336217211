package ticktape.lab;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import ticktape.rules.Dice;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.wire.JsonIn;
import ticktape.wire.JsonLines;
import ticktape.wire.JsonOut;
import ticktape.wire.LineCutter;
import ticktape.wire.ToClient;

/**
 * A client that speaks JSON lines, sees states whole or as merge patches, and compares each with
 * the server's.
 */
final class Viewer<S, I> extends Client {

  /** Looking for one anew each time would take a tenth of the lab's time. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private final World<S, I> home;
  private final Game<S, Tagged<I>> game;
  private final Style<S, I> style;
  private final String want;
  private final int hz;
  private final Dice botDice;
  private LineCutter lines = new LineCutter();
  private @Nullable Chronicle<S, I> chronicle;
  private @Nullable JsonValue state;
  private String token = "";
  private int seat;
  private int match;
  private int tick;
  private int ids;

  Viewer(World<S, I> world, int number) {
    super(world, number);
    this.home = world;
    this.game = world.game(number);
    this.style = Style.any(world.look(), chance);
    this.want = chance.once(3) ? "view" : "patch";
    this.hz = chance.between(2, 6);
    this.botDice = Dice.of(world.seed(), 5000 + number);
  }

  @Override
  void up() {
    lines = new LineCutter();
    chronicle = home.truth().chronicle();
    state = null;
    match = 0;
    say(where("hello").add("name", "v" + number).add("token", token).build());
  }

  @Override
  void renew() {
    token = "";
  }

  private JsonObjectBuilder where(String type) {
    return JSON.createObjectBuilder()
        .add("type", type)
        .add("room", home.truth().room())
        .add("want", want)
        .add("hz", hz);
  }

  private void say(JsonObject message) {
    send(JsonLines.line(message));
  }

  @Override
  void down() {
    state = null;
  }

  @Override
  void arrived(byte[] bytes) {
    lines.add(bytes);
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      try (var reader = JSON.createReader(new StringReader(line.get()))) {
        receive(reader.readObject());
      }
    }
  }

  private void receive(JsonObject message) {
    switch (message.getString("type")) {
      case "welcome" -> {
        token = message.getString("token");
        seat = message.getInt("seat");
      }
      case "view" -> view(message);
      case "keyframe", "tick", "hash" ->
          throw new Breach(Invariant.SECRET, this + " was sent " + message + ".");
      case "error" -> {
        if (message.getString("code").equals("full")) {
          say(where("join").add("watch", true).build());
        }
      }
      default -> {}
    }
  }

  private void view(JsonObject view) {
    var number = view.getInt("match");
    var at = view.getInt("tick");
    if (view.containsKey("state")) {
      state = view.get("state");
    } else if (state == null || number != match) {
      throw new Breach(
          Invariant.CONTENT,
          this + " got a patch to a state that it was never sent, in tick " + at + ".");
    } else {
      state = JSON.createMergePatch(view.get("patch")).apply(state);
    }
    match = number;
    tick = at;
    compare(state, number, at);
    act(state);
  }

  private void compare(JsonValue shown, int number, int at) {
    if (chronicle != null) {
      var viewer = seat;
      chronicle.claim(
          number,
          at,
          played -> {
            var wanted = JsonOut.of(game.stateFormat(), game.view(played.state(at), viewer));
            if (!wanted.equals(shown)) {
              throw new Breach(
                  Invariant.STATE,
                  "%s sees a state at match %d, tick %d that is not the server's: %s instead of %s"
                      .formatted(this, number, at, shown, wanted));
            }
          });
    }
  }

  private void act(JsonValue shown) {
    if (seat == 0 || home.calm()) {
      return;
    }
    try {
      var known = JsonIn.read(game.stateFormat(), shown);
      for (var what : style.play(known, tick, seat, botDice)) {
        var id = ++ids;
        var tagged = new Tagged<>(what, Tagged.of(number, id));
        say(
            JSON.createObjectBuilder()
                .add("type", "input")
                .add("id", id)
                .add("do", JsonOut.of(game.inputFormat(), tagged))
                .build());
      }
    } catch (FormatException e) {
      throw new Breach(
          Invariant.STATE, this + " can't read the state at tick " + tick + ": " + e.getMessage());
    }
  }

  /** An acknowledgement, from its line. */
  static ToClient.Ok ok(byte[] line) {
    try (var reader = JSON.createReader(new ByteArrayInputStream(line))) {
      var ok = reader.readObject();
      return new ToClient.Ok(ok.getInt("id"), ok.getInt("tick"));
    }
  }

  @Override
  String behind(Chronicle.Moment head) {
    if (line() == null || state == null) {
      return this + " is not in the room.";
    }
    return home.truth().chronicle().reaches(new Chronicle.Moment(match, tick), head)
        ? ""
        : "%s is at match %d, tick %d; the server was at match %d, tick %d."
            .formatted(this, match, tick, head.match(), head.tick());
  }
}
