package ticktape.stage;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ticktape.picture.Glide;
import ticktape.picture.Look;
import ticktape.picture.Picture;
import ticktape.picture.Point;

/**
 * What is seen of a match's reel; a state that the look can't draw is not: a server can send any.
 */
final class Lens<S> {

  private final Look<S, ?> look;
  private final Cursor<S, ?> cursor;
  private final News news;
  private Reel<S> reel;

  Lens(Look<S, ?> look, Cursor<S, ?> cursor, News news, Reel<S> reel) {
    this.look = look;
    this.cursor = cursor;
    this.news = news;
    this.reel = reel;
  }

  /** The reel that is looked at. */
  Reel<S> reel() {
    return reel;
  }

  /** Looks at this reel from now on. */
  void turn(Reel<S> to) {
    reel = to;
  }

  /** What the look makes of the frame that is shown; a state it can't take is as none. */
  <T> T careful(Function<Frame<S>, T> what, T none) {
    try {
      return reel.empty() ? none : what.apply(reel.shown());
    } catch (RuntimeException e) {
      return none; // as in glimpse
    }
  }

  /** What is seen now, if anything is; the cues of the ticks that come into sight become news. */
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
      frame.tell(news, nowMillis);
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
}
