package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.Desync;
import ticktape.netcode.Moment;
import ticktape.netcode.Predictor;
import ticktape.netcode.Tempo;
import ticktape.picture.Controls;
import ticktape.picture.Glide;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.rules.BytesIn;
import ticktape.rules.InputKind;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** A room's match, followed and drawn. */
final class Match<S, I> {

  private static final int KEYS_TOLD = 2;

  private final Look<S, I> look;
  private final int seat;
  private final Predictor<S, I> predictor;
  private final Tempo tempo;
  private final ViewReel<S> views;
  private final TapeReel<S> tape;
  private final News news;
  private final Grip grip;
  private final Cursor<S, I> cursor;
  private Reel<S> reel;
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
   */
  Match(Look<S, I> look, int seat, News news, Grip grip) {
    this.look = look;
    this.grip = grip;
    this.seat = seat;
    this.news = news;
    var game = look.game();
    seats = game.seats(Options.STANDARD);
    cursor = new Cursor<>(look);
    predictor = new Predictor<>(game);
    predictor.seat(seat);
    tempo = new Tempo(game.ticksPerSecond(), game.inputDelay());
    tempo.plays(seat > 0);
    views = new ViewReel<>(look, this::frame);
    tape =
        new TapeReel<>(
            predictor, tempo, this::frame, new Crowd<>(look, seat, predictor, this::frame));
    reel = tape;
  }

  private Frame<S> frame(Moment<S> moment) {
    return new Frame<>(look, moment, seat, names);
  }

  String game() {
    return look.game().name();
  }

  Controls<I> controls() {
    return look.controls();
  }

  void names(Seats<String> seats) {
    names = seats;
  }

  void receive(ToClient message, int nowMillis) {
    var heals = message instanceof ToClient.Keyframe && predictor.resyncTick() > 0;
    var moments = predictor.receive(message);
    if (!moments.isEmpty()) {
      reel = message instanceof ToClient.View ? views : tape;
      reel.receive(moments, nowMillis);
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
        seat > 0 && reel == tape && predictor.started(),
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

  Grip grip() {
    return grip;
  }

  /** Counts the room's matches; 0 before one is followed. */
  int number() {
    return predictor.match();
  }

  /** What the keys mean that are held down, if any are. */
  Optional<byte[]> held() {
    return controls().held(grip.down()).map(this::bytes);
  }

  /** Whether an input counts once and is answered; if not, it is held. */
  boolean command(byte[] bytes) {
    var game = look.game();
    return game.kind(game.inputFormat().fromBytes(bytes)) instanceof InputKind.Command;
  }

  /** What the player did, as a message; where the tape is folded it is seen at once. */
  ToServer.Input input(int id, byte[] bytes, int nowMillis) {
    var what = new BytesIn(bytes);
    if (reel != tape || !predictor.started()) {
      return new ToServer.Input(id, 0, what);
    }
    tempo.advance(predictor.confirmed(), nowMillis);
    var tick = tempo.send(nowMillis);
    predictor.sent(id, tick, look.game().inputFormat().fromBytes(bytes));
    return new ToServer.Input(id, predictor.match(), tick, what);
  }

  /** An input is said again that this match has not seen. */
  void expects(ToServer.Input input, byte[] what) {
    if (reel == tape && input.match() == predictor.match()) {
      predictor.sent(input.id(), input.tick(), look.game().inputFormat().fromBytes(what));
    }
  }

  /** Whether a key does something in the match now. */
  boolean takes(Key key) {
    return controls().press(key).isPresent() || careful(shown -> cursor.takes(key, shown), false);
  }

  Optional<byte[]> press(Key key) {
    var input = controls().press(key);
    var meant = input.isPresent() ? input : careful(shown -> cursor.press(key, shown), input);
    return meant.map(this::bytes);
  }

  /** A key is pressed that the screen will tell to be let go of. */
  Optional<byte[]> hold(Key key) {
    if (!controls().holds(key)) {
      return press(key);
    }
    grip.press(key);
    return controls().held(grip.down()).map(this::bytes);
  }

  Optional<byte[]> release(Key key) {
    return grip.release(key)
        ? controls().release(key, grip.down()).map(this::bytes)
        : Optional.empty();
  }

  /** Lets go of whatever is held. */
  Optional<byte[]> letGo() {
    var last = Optional.<byte[]>empty();
    for (var key : grip.down()) {
      last = release(key);
    }
    return last;
  }

  Optional<byte[]> tap(Point place) {
    cursor.hide();
    return careful(shown -> look.tap(shown.state(), shown.scene(), place), Optional.<I>empty())
        .map(this::bytes);
  }

  /** What the look makes of the frame that is shown; a state it can't take is as none. */
  private <T> T careful(Function<Frame<S>, T> what, T none) {
    try {
      return reel.empty() ? none : what.apply(reel.shown());
    } catch (RuntimeException e) {
      return none; // as in glimpse
    }
  }

  private byte[] bytes(I input) {
    return look.game().inputFormat().toBytes(input);
  }

  /**
   * What is seen now, if anything is; the cues of the ticks that come into sight become news. A
   * state that the look can't draw is not shown: a bad server can send any.
   */
  Optional<Glimpse> glimpse(int nowMillis) {
    try {
      return reel.empty() ? Optional.empty() : Optional.of(look(nowMillis));
    } catch (RuntimeException e) {
      news.add("This state can't be drawn: " + e, nowMillis);
      return Optional.empty();
    }
  }

  private Glimpse look(int nowMillis) {
    reel.advance(nowMillis);
    for (var frame : reel.takeNews()) {
      tell(frame, nowMillis);
    }
    var shown = reel.shown();
    var next = reel.next();
    var permille = reel.permille();
    var certain = reel.certain();
    return new Glimpse(
        cursor.on(reel.settled(picture(shown, next, permille), nowMillis)),
        focus(shown, next, permille),
        shown.tick(),
        Clean.line(look.status(certain.state(), certain.scene())),
        look.scores(certain.state(), certain.scene()));
  }

  private void tell(Frame<S> frame, int nowMillis) {
    for (var cue : frame.moment().cues()) {
      news.add(look.tell(cue, frame.scene()), nowMillis);
    }
  }

  private Picture picture(Frame<S> shown, @Nullable Frame<S> next, int permille) {
    return next == null || permille == 0
        ? shown.picture()
        : Glide.between(shown.picture(), next.picture(), permille);
  }

  private Optional<Point> focus(Frame<S> shown, @Nullable Frame<S> next, int permille) {
    var from = shown.focus();
    var to = next == null ? null : next.focus();
    if (from == null || to == null || far(from, to, shown.picture())) {
      return Optional.ofNullable(from);
    }
    return Optional.of(
        new Point(
            from.x() + (to.x() - from.x()) * permille / Glide.WHOLE,
            from.y() + (to.y() - from.y()) * permille / Glide.WHOLE));
  }

  /** Whether someone went as far as nobody goes in a tick: round the edge, or born again. */
  private static boolean far(Point from, Point to, Picture picture) {
    var steps = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
    return steps > 2 * picture.grain();
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

  /** Whether the arrow keys do something, so that a finger can swipe instead. */
  boolean swipes() {
    return controls().press(Key.LEFT).isPresent();
  }

  /** The keys of the game, for the help. */
  List<Show.Hint> hints() {
    var hints = new ArrayList<>(careful(cursor::hints, List.of()));
    for (var control : controls().controls()) {
      if (!control.label().isEmpty()
          && careful(s -> look.offers(s.state(), s.scene(), control.press()), true)) {
        hints.add(hint(control));
      }
    }
    return List.copyOf(hints);
  }

  private static Show.Hint hint(Controls.Control<?> control) {
    // More ways to say the same would take the space of what nobody could guess.
    var keys = control.keys().subList(0, Math.min(control.keys().size(), KEYS_TOLD));
    return new Show.Hint(Keys.names(keys), control.label());
  }
}
