package ticktape.stage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.Follower;
import ticktape.netcode.Pace;
import ticktape.picture.Controls;
import ticktape.picture.Glide;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.rules.Seats;
import ticktape.wire.ToClient;

/** A room's match, followed and drawn. */
final class Match<S, I> {

  /** More than the clock is ever behind; a screen that looks away longer misses the older ones. */
  private static final int FRAMES_MAX = 32;

  private final Look<S, I> look;
  private final int seat;
  private final Follower<S, I> follower;
  private final Pace pace;
  private final News news;
  private final Grip grip = new Grip();
  private final Cursor<S, I> cursor;

  /** The frame that is shown, and those that come after it. */
  private final ArrayDeque<Frame<S>> frames = new ArrayDeque<>();

  private Seats<String> names = Seats.none();
  private int number;

  Match(Look<S, I> look, int seat, News news) {
    this.look = look;
    this.seat = seat;
    this.news = news;
    cursor = new Cursor<>(look);
    follower = new Follower<>(look.game());
    pace = new Pace(look.game().ticksPerSecond());
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
    for (var moment : follower.receive(message)) {
      if (frames.isEmpty()
          || moment.match() != number
          || moment.tick() <= frames.getLast().tick()) {
        number = moment.match();
        frames.clear();
        pace.restart(moment.tick(), nowMillis);
      } else {
        pace.arrived(moment.tick(), nowMillis);
      }
      frames.add(new Frame<>(look, moment, seat, names));
      if (frames.size() > FRAMES_MAX) {
        frames.remove();
      }
    }
  }

  boolean takeResync() {
    return follower.takeResync();
  }

  String trouble() {
    return follower.trouble();
  }

  Confirmed confirmed() {
    return follower
        .fold()
        .map(fold -> new Confirmed(number, fold.tick(), fold.hash()))
        .orElse(Confirmed.NONE);
  }

  /** The tick that is on the screen. */
  int shownTick() {
    return frames.isEmpty() ? 0 : frames.getFirst().tick();
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
      return frames.isEmpty() ? none : what.apply(frames.getFirst());
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
      return frames.isEmpty() ? Optional.empty() : Optional.of(look(nowMillis));
    } catch (RuntimeException e) {
      news.add("This state can't be drawn: " + e, nowMillis);
      return Optional.empty();
    }
  }

  private Glimpse look(int nowMillis) {
    pace.advance(nowMillis);
    while (frames.size() > 1 && second().tick() <= pace.tick()) {
      frames.remove();
      tell(frames.getFirst(), nowMillis);
    }
    var shown = frames.getFirst();
    var next = frames.size() > 1 ? second() : null;
    var permille = next == null ? 0 : way(shown.tick(), next.tick());
    return new Glimpse(
        cursor.on(picture(shown, next, permille)),
        focus(shown, next, permille),
        shown.tick(),
        Clean.line(look.status(shown.state(), shown.scene())),
        look.scores(shown.state(), shown.scene()));
  }

  private Frame<S> second() {
    var all = frames.iterator();
    all.next();
    return all.next();
  }

  /** How much of the way between two frames is done, in thousandths; views may leave ticks out. */
  private int way(int from, int to) {
    var done = (pace.tick() - from) * Glide.WHOLE + pace.permille();
    return Math.max(0, Math.min(done / (to - from), Glide.WHOLE));
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

  /** Whether there are bots that can play it. */
  boolean bots() {
    return !look.game().bots().isEmpty();
  }

  /** Whether the arrow keys do something, so that a finger can swipe instead. */
  boolean swipes() {
    return controls().press(Key.LEFT).isPresent();
  }

  /** The keys of the game, for the help. */
  List<Show.Hint> hints() {
    var hints = new ArrayList<>(careful(cursor::hints, List.of()));
    for (var control : controls().controls()) {
      if (!control.label().isEmpty()) {
        hints.add(hint(control));
      }
    }
    return List.copyOf(hints);
  }

  private static Show.Hint hint(Controls.Control<?> control) {
    return new Show.Hint(Keys.names(control.keys()), control.label());
  }
}
