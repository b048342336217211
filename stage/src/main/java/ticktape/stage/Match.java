package ticktape.stage;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import ticktape.netcode.Desync;
import ticktape.netcode.Moment;
import ticktape.netcode.Predictor;
import ticktape.netcode.Tempo;
import ticktape.picture.Look;
import ticktape.rules.BytesIn;
import ticktape.rules.InputKind;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** A room's match, followed: what the server tells of it, and what the player tells the server. */
final class Match<S, I> {

  private final Look<S, I> look;
  private final int seat;
  private final BooleanSupplier upright;
  private final Predictor<S, I> predictor;
  private final Tempo tempo;
  private final ViewReel<S> views;
  private final TapeReel<S> tape;
  private final Lens<S> lens;
  private final Pad<S, I> pad;
  private int seats;
  private int wholes;
  private int resumes;
  private int desyncs;
  private Optional<Integer> slackMillis = Optional.empty();
  private Seats<String> names = Seats.none();

  /**
   * A match of which nothing is known yet.
   *
   * @param grip the keys that are held down already
   * @param upright whether the screen is held upright now
   */
  Match(Look<S, I> look, int seat, News news, Grip grip, BooleanSupplier upright) {
    this.upright = upright;
    this.look = look;
    this.seat = seat;
    var game = look.game();
    seats = game.seats(Options.STANDARD);
    predictor = new Predictor<>(game);
    predictor.seat(seat);
    tempo = new Tempo(game.ticksPerSecond(), game.inputDelay());
    tempo.plays(seat > 0);
    views = new ViewReel<>(look, this::frame);
    tape =
        new TapeReel<>(
            predictor, tempo, this::frame, new Crowd<>(look, seat, predictor, this::frame));
    var cursor = new Cursor<>(look);
    lens = new Lens<>(look, cursor, news, tape);
    pad = new Pad<>(look, cursor, grip, lens);
  }

  private Frame<S> frame(Moment<S> moment) {
    return new Frame<>(look, moment, seat, names, upright);
  }

  /** Whether what is seen is folded from the tape, and not from views. */
  private boolean folds() {
    return lens.reel() == tape;
  }

  String game() {
    return look.game().name();
  }

  void names(Seats<String> seats) {
    names = seats;
  }

  void receive(ToClient message, int nowMillis) {
    var heals = message instanceof ToClient.Keyframe && predictor.resyncTick() > 0;
    var moments = predictor.receive(message);
    if (!moments.isEmpty()) {
      lens.turn(message instanceof ToClient.View ? views : tape);
      lens.reel().receive(moments, nowMillis);
    }
    if (heals) {
      tape.catchesUp();
    }
    switch (message) {
      case ToClient.Slack slack -> {
        slackMillis = Optional.of(slack.millis());
        tempo.slack(slack.tick(), slack.millis(), nowMillis);
      }
      case ToClient.Resumed _ -> {
        resumes++;
        tape.catchesUp();
      }
      case ToClient.Keyframe whole -> {
        wholes++;
        seats = look.game().seats(whole.opening().options());
      }
      case ToClient.Hash _ -> tape.caughtUp(nowMillis);
      default -> {}
    }
  }

  /** A ping took so long to the server and back. */
  void answered(int roundTripMillis, int nowMillis) {
    tempo.answered(roundTripMillis, nowMillis);
  }

  boolean takeResync() {
    return predictor.takeResync();
  }

  int resyncTick() {
    return predictor.resyncTick();
  }

  Optional<Desync> takeDesync() {
    var found = predictor.takeDesync();
    desyncs += found.isPresent() ? 1 : 0;
    return found;
  }

  String trouble() {
    return predictor.trouble();
  }

  Confirmed confirmed() {
    return predictor
        .fold()
        .map(fold -> new Confirmed(predictor.match(), fold.tick(), fold.hash()))
        .orElse(Confirmed.NONE);
  }

  Figures figures() {
    return new Figures(
        Math.max(0, tempo.tick() * 1000 + tempo.permille()),
        predictor.confirmed(),
        seat > 0 && folds() && predictor.started(),
        tempo.aheadMillis(),
        tempo.slackPermille(),
        slackMillis,
        1000 / look.game().ticksPerSecond(),
        predictor.right(),
        predictor.wrong(),
        predictor.folded(),
        tape.corrections(),
        wholes,
        resumes,
        desyncs,
        tape.crowded());
  }

  /** How it is played by hand. */
  Pad<S, I> pad() {
    return pad;
  }

  /** Counts the room's matches; 0 before one is followed. */
  int number() {
    return predictor.match();
  }

  /** Whether an input counts once and is answered; if not, it is held. */
  boolean command(byte[] bytes) {
    var game = look.game();
    return game.kind(game.inputFormat().fromBytes(bytes)) instanceof InputKind.Command;
  }

  /** What the player did, as a message; where the tape is folded it is seen at once. */
  ToServer.Input input(int id, byte[] bytes, int nowMillis) {
    var what = new BytesIn(bytes);
    if (!folds() || !predictor.started()) {
      return new ToServer.Input(id, 0, what);
    }
    tempo.advance(predictor.confirmed(), nowMillis);
    var tick = tempo.send(nowMillis);
    predictor.sent(id, tick, look.game().inputFormat().fromBytes(bytes));
    return new ToServer.Input(id, predictor.match(), tick, what);
  }

  /** An input is said again that this match has not seen. */
  void expects(ToServer.Input input, byte[] what) {
    if (folds() && input.match() == predictor.match()) {
      predictor.sent(input.id(), input.tick(), look.game().inputFormat().fromBytes(what));
    }
  }

  /** What is seen now, if anything is; the cues of the ticks that come into sight become news. */
  Optional<Glimpse> glimpse(int nowMillis) {
    return lens.glimpse(nowMillis);
  }

  /** How many can play; as usual where only views are sent, which don't tell. */
  int seats() {
    return seats;
  }

  /** Whether there are bots that can play it. */
  boolean bots() {
    return !look.game().bots().isEmpty();
  }

  /** Whether people only watch it, as programs play it. */
  boolean watched() {
    return look.watched();
  }
}
