package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Shape;

/**
 * Taps by keys: arrows go from one thing that can be tapped to the next, and space taps it. For
 * games that leave those keys free; nobody sees it before one of them is pressed.
 */
final class Cursor<S, I> {

  private static final List<Key> ARROWS = List.of(Key.LEFT, Key.UP, Key.DOWN, Key.RIGHT);

  /** A step aside counts for so much more than one ahead. */
  private static final int ASIDE = 2;

  /** Its line has so many tenths of a grain. */
  private static final int LINE = 6;

  private static final String ID = "cursor";

  private final Look<S, I> look;

  /** The shape that it is on; empty while it is not seen. */
  private String at = "";

  Cursor(Look<S, I> look) {
    this.look = look;
  }

  /** A shape that means something when it is tapped, and what. */
  private record Target<I>(Shape shape, Point middle, I input) {}

  /** Whether a key is its own now. */
  boolean takes(Key key, Frame<S> frame) {
    return ((ARROWS.contains(key) || key.equals(Key.SPACE)) && works(frame))
        || (!at.isEmpty() && key.equals(Key.ESCAPE));
  }

  private boolean works(Frame<S> frame) {
    return ARROWS.stream().noneMatch(arrow -> look.controls().press(arrow).isPresent())
        && !targets(frame).isEmpty();
  }

  /** Takes a key that is its own; gives what it taps, if it does. */
  Optional<I> press(Key key, Frame<S> frame) {
    var targets = targets(frame);
    if (key.equals(Key.SPACE) && !at.isEmpty()) {
      return targets.stream()
          .filter(target -> target.shape().id().equals(at))
          .map(Target::input)
          .findFirst();
    }
    at = key.equals(Key.ESCAPE) ? "" : next(key, targets, frame.picture());
    return Optional.empty();
  }

  /** It is not seen any more: a finger or a mouse is at work. */
  void hide() {
    at = "";
  }

  /** The keys that it takes, for the help. */
  List<Show.Hint> hints(Frame<S> frame) {
    return works(frame)
        ? List.of(
            new Show.Hint(Keys.names(ARROWS), "choose"),
            new Show.Hint(Keys.name(Key.SPACE), look.tapping(frame.state())))
        : List.of();
  }

  /** A picture with the cursor on it: a line around the shape. */
  Picture on(Picture picture) {
    for (var shape : at.isEmpty() ? List.<Shape>of() : picture.shapes()) {
      if (shape.id().equals(at)) {
        var shapes = new ArrayList<>(picture.shapes());
        around(shape, picture.grain() * LINE / 10).ifPresent(shapes::add);
        return new Picture(
            picture.width(), picture.height(), picture.grain(), picture.ground(), shapes);
      }
    }
    return picture;
  }

  private static Optional<Shape> around(Shape shape, int thick) {
    return switch (shape) {
      case Shape.Box box -> Optional.of(line(box.x(), box.y(), box.width(), box.height(), thick));
      case Shape.Disc disc -> {
        var left = disc.x() - disc.radius();
        var top = disc.y() - disc.radius();
        yield Optional.of(line(left, top, 2 * disc.radius(), 2 * disc.radius(), thick));
      }
      case Shape.Path path -> Optional.empty();
      case Shape.Label label -> Optional.empty();
    };
  }

  private static Shape line(int x, int y, int width, int height, int thick) {
    var left = x - thick / 2;
    var top = y - thick / 2;
    var right = x + width + thick / 2;
    var bottom = y + height + thick / 2;
    var corners =
        List.of(
            new Point(left, top),
            new Point(right, top),
            new Point(right, bottom),
            new Point(left, bottom),
            new Point(left, top));
    return new Shape.Path(ID, corners.size(), corners, thick, Palette.GOOD, true);
  }

  /** Shapes that lie over each other mean the same: the first one stands for all. */
  private List<Target<I>> targets(Frame<S> frame) {
    var found = new ArrayList<Target<I>>();
    for (var shape : frame.picture().shapes()) {
      var middle = middle(shape);
      var input = middle.flatMap(place -> look.tap(frame.state(), frame.scene(), place));
      if (input.isPresent() && found.stream().noneMatch(t -> t.input().equals(input.get()))) {
        found.add(new Target<>(shape, middle.get(), input.get()));
      }
    }
    return found;
  }

  private static Optional<Point> middle(Shape shape) {
    return switch (shape) {
      case Shape.Box box ->
          Optional.of(new Point(box.x() + box.width() / 2, box.y() + box.height() / 2));
      case Shape.Disc disc -> Optional.of(new Point(disc.x(), disc.y()));
      case Shape.Path path -> Optional.empty();
      case Shape.Label label -> Optional.empty();
    };
  }

  /** The nearest target that way; the one in the middle of the picture to begin with. */
  private String next(Key way, List<Target<I>> targets, Picture picture) {
    var from = targets.stream().filter(target -> target.shape().id().equals(at)).findFirst();
    var origin =
        from.map(Target::middle).orElse(new Point(picture.width() / 2, picture.height() / 2));
    var best = at;
    var least = Integer.MAX_VALUE;
    for (var target : targets) {
      var far = from.isPresent() ? far(way, origin, target.middle()) : off(origin, target.middle());
      if (far < least) {
        least = far;
        best = target.shape().id();
      }
    }
    return best;
  }

  private static int off(Point from, Point to) {
    return Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
  }

  /** How far a place is that way; endlessly, if it lies another way. */
  private static int far(Key way, Point from, Point to) {
    var right = to.x() - from.x();
    var below = to.y() - from.y();
    var upright = way.equals(Key.UP) || way.equals(Key.DOWN);
    var along = upright ? below : right;
    var ahead = way.equals(Key.UP) || way.equals(Key.LEFT) ? -along : along;
    var aside = Math.abs(upright ? right : below);
    return ahead <= aside / ASIDE ? Integer.MAX_VALUE : ahead + ASIDE * aside;
  }
}
