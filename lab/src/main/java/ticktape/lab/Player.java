package ticktape.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.Moment;
import ticktape.rules.BytesIn;
import ticktape.rules.Dice;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Options;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * A client that speaks binary and follows by the real netcode, on the tape or by views. It plays
 * like a bot or like a child, says inputs again that nobody answered, and compares every tick.
 */
final class Player<S, I> extends Client {

  private static final int UNANSWERED_MAX = 64;
  private static final int REPEATED_AT_ONCE = 8;

  private final World<S, I> home;
  private final Game<S, Tagged<I>> game;
  private final Style<S, I> style;
  private final ToServer.Role role;
  private final ToServer.Want want;
  private final Map<Integer, Sent> unanswered = new LinkedHashMap<>();
  private final Dice botDice;
  private Frames frames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
  private Foresight<S, I> foresight;
  private @Nullable Comparison<S, I> comparison;
  private @Nullable Moment<S> last;
  private String token = "";
  private int seat;
  private long askedNanos;
  private long seatedNanos;
  private boolean welcome;
  private boolean away;
  private int ids;
  private String lastError = "";

  /** An input that is not answered yet, and the match that it is for. */
  private record Sent(int match, byte[] bytes) {}

  Player(World<S, I> world, int number, ToServer.Role role, ToServer.Want want) {
    super(world, number);
    this.home = world;
    this.game = world.game(number);
    this.style = Style.any(world.look(), chance);
    this.role = role;
    this.want = want;
    this.botDice = Dice.of(world.seed(), 5000 + number);
    this.foresight = new Foresight<>(game);
  }

  @Override
  void up() {
    frames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
    comparison = new Comparison<>(this, game, home.truth().chronicle());
    last = null;
    welcome = false;
    askedNanos = home.agenda().now();
    send(Binary.mark());
    say(new ToServer.Hello("p" + number, token, Optional.of(join(role)), foresight.known()));
  }

  @Override
  void renew() {
    token = "";
    seat = 0;
    unanswered.clear();
    foresight = new Foresight<>(game);
  }

  private ToServer.Join join(ToServer.Role as) {
    return new ToServer.Join(
        "", home.truth().room(), as, want, 0, false, false, -1, Options.STANDARD);
  }

  private void say(ToServer message) {
    send(Binary.frame(message));
  }

  @Override
  void down() {
    welcome = false;
  }

  @Override
  void arrived(byte[] bytes) {
    frames.add(bytes);
    for (var body = frames.next(); body.isPresent(); body = frames.next()) {
      for (var message : home.tamper().received(Binary.toClient(body.get()))) {
        receive(message);
      }
    }
  }

  private void receive(ToClient message) {
    switch (message) {
      case ToClient.Welcome mine -> welcome(mine);
      case ToClient.Ok ok -> unanswered.keySet().removeIf(id -> id <= ok.id());
      case ToClient.Refused refused -> refused(refused);
      case ToClient.Goodbye goodbye -> lastError = goodbye.text();
      case ToClient.Players _, ToClient.Said _, ToClient.Pong _, ToClient.Rooms _ -> {}
      case ToClient.Slack slack -> foresight.receive(slack, nowMillis());
      case ToClient.Keyframe _,
          ToClient.Resumed _,
          ToClient.Hash _,
          ToClient.View _,
          ToClient.Idle _,
          ToClient.Closed _ ->
          follow(message);
    }
  }

  private void welcome(ToClient.Welcome mine) {
    var back = !token.isEmpty() && seat > 0;
    var sure =
        seatedNanos + 5 * Agenda.SECOND < home.lastCrashNanos()
            || seatedNanos > home.lastCrashNanos();
    var garbled = line() != null && line().up().garbled(); // then it may have said that it leaves
    if (back && !away && sure && !garbled && mine.seat() != seat) {
      throw new Breach(
          Invariant.SEAT,
          this + " was on seat " + seat + " and came back to seat " + mine.seat() + ".");
    }
    if (mine.seat() != seat || away) {
      unanswered.clear();
      seatedNanos = askedNanos;
    }
    if (!foresight.ofEpoch(mine.epoch())) {
      foresight = new Foresight<>(game);
    }
    foresight.welcome(mine.seat(), mine.epoch());
    token = mine.token();
    seat = mine.seat();
    welcome = true;
    away = mine.room().isEmpty();
    repeat();
  }

  /**
   * Says again, oldest first, what was not answered; a room need not answer all that is too much.
   */
  @Override
  void repeat() {
    if (welcome && !away && seat > 0) {
      var some = 0;
      for (var one : unanswered.entrySet()) {
        if (some++ < REPEATED_AT_ONCE) {
          say(input(one.getKey(), one.getValue().match(), 0, one.getValue().bytes()));
        }
      }
    }
  }

  private void refused(ToClient.Refused refused) {
    unanswered.remove(refused.id());
    foresight.receive(refused, nowMillis());
    lastError = refused.text();
    if (refused.code().equals("full")) {
      say(join(ToServer.Role.WATCH));
    }
  }

  private void follow(ToClient message) {
    if (game.secrets() && !(message instanceof ToClient.View)) {
      throw new Breach(
          Invariant.SECRET, this + " was sent " + message + " of a game with secrets.");
    }
    var moments = foresight.receive(message, nowMillis());
    if (comparison != null) {
      comparison.content(message, moments);
    }
    for (var moment : moments) {
      if (comparison != null) {
        comparison.state(moment, seat);
      }
      last = moment;
    }
    foresight
        .trouble()
        .ifPresent(why -> {
          throw new Breach(Invariant.STATE, this + " lost trust in its state: " + why);
        });
    if (message instanceof ToClient.Resumed) {
      last = foresight.moment();
    }
    if (!moments.isEmpty()) {
      foresight
          .guessedWrong(chance)
          .ifPresent(what -> {
            throw new Breach(Invariant.GUESS, this + " guesses " + what);
          });
      act(moments.getLast());
    }
  }

  private void act(Moment<S> moment) {
    if (!welcome || away || home.calm()) {
      return;
    }
    if (seat > 0) {
      for (var what : style.play(moment.state(), moment.tick(), seat, botDice)) {
        press(what);
      }
    }
    if (chance.once(400)) {
      say(new ToServer.Say("I am " + number));
    } else if (chance.once(400)) {
      say(new ToServer.Resync());
    } else if (chance.once(600)) {
      say(new ToServer.Bots(chance.between(0, 6)));
    } else if (chance.once(800)) {
      leave();
    }
  }

  private void press(I what) {
    if (unanswered.size() >= UNANSWERED_MAX) {
      return;
    }
    var id = ++ids;
    var tagged = new Tagged<>(what, Tagged.of(number, id));
    var at = chance.once(4) ? 0 : foresight.press(id, tagged, nowMillis());
    // For any tick means for any match; a tick is one of the match that is seen.
    var match = at == 0 ? 0 : foresight.match();
    var bytes = game.inputFormat().toBytes(tagged);
    if (game.kind(tagged) instanceof InputKind.Command) {
      unanswered.put(id, new Sent(match, bytes));
    }
    say(input(id, match, at, bytes));
    if (chance.once(30)) {
      say(input(id, match, at, bytes));
    }
  }

  private static ToServer.Input input(int id, int match, int tick, byte[] bytes) {
    return new ToServer.Input(id, match, tick, new BytesIn(bytes));
  }

  private void leave() {
    away = true;
    unanswered.clear();
    say(new ToServer.Leave());
    home.agenda().in(chance.millis(100, 1000), this::enter);
  }

  private void enter() {
    if (line() != null && welcome) {
      askedNanos = home.agenda().now();
      say(join(role));
    }
  }

  @Override
  String behind(Chronicle.Moment head) {
    if (line() == null || !welcome || last == null) {
      return "%s is not in the room: line %b, welcome %b, state %b; it was told last: %s"
          .formatted(this, line() != null, welcome, last != null, lastError);
    }
    if (!home.truth().chronicle().reaches(new Chronicle.Moment(last.match(), last.tick()), head)) {
      return "%s is at match %d, tick %d; the server was at match %d, tick %d."
          .formatted(this, last.match(), last.tick(), head.match(), head.tick());
    }
    return unanswered.isEmpty()
        ? ""
        : this + " got no answer to its inputs " + List.copyOf(unanswered.keySet()) + ".";
  }
}
