package ticktape.games;

import ticktape.rules.Fixed;
import ticktape.rules.Format;

/**
 * A player of Squares. Places, speeds and the field are in fixed point ({@link Fixed}): the length
 * of a square's side is 1, speeds are a tick's way.
 *
 * @param stick where the player steers
 * @param x the middle of the square, from the left
 * @param y the middle of the square, from above
 * @param dx its speed to the right
 * @param dy its speed downward
 * @param score what the player has won so far
 * @param bot whether a bot plays
 * @param awaySince the tick in which the player left; 0 if the player is here
 */
public record Runner(
    Stick stick, int x, int y, int dx, int dy, SafeTime score, boolean bot, int awaySince) {

  static final Format<Runner> FORMAT =
      Format.record(f -> {
        var stick = f.field("stick", Runner::stick, Stick.FORMAT);
        var x = f.field("x", Runner::x, Format.INT);
        var y = f.field("y", Runner::y, Format.INT);
        var dx = f.field("dx", Runner::dx, Format.INT);
        var dy = f.field("dy", Runner::dy, Format.INT);
        var score = f.field("score", Runner::score, SafeTime.FORMAT);
        var bot = f.field("bot", Runner::bot, Format.FLAG);
        var awaySince = f.field("awaySince", Runner::awaySince, Format.COUNT);
        return v ->
            new Runner(
                v.get(stick),
                v.get(x),
                v.get(y),
                v.get(dx),
                v.get(dy),
                v.get(score),
                v.get(bot),
                v.get(awaySince));
      });

  private static final int HALF = Fixed.ONE / 2;

  static Runner fresh(SquaresTerms terms, int seat, boolean bot) {
    return new Runner(
        Stick.STOP, terms.startX(seat), terms.startY(seat), 0, 0, SafeTime.NONE, bot, 0);
  }

  /** Whether the player has left, and may return. */
  public boolean away() {
    return awaySince > 0;
  }

  Runner steers(Stick next) {
    return new Runner(next, x, y, dx, dy, score, bot, awaySince);
  }

  Runner leaves(int now) {
    return new Runner(Stick.STOP, x, y, dx, dy, score, bot, now);
  }

  Runner returns() {
    return new Runner(Stick.STOP, x, y, dx, dy, score, bot, 0);
  }

  Runner with(SafeTime next) {
    return new Runner(stick, x, y, dx, dy, next, bot, awaySince);
  }

  /** A tick later: a little nearer to the speed that is wished for, and never past the edge. */
  Runner moved(SquaresTerms terms, int speed) {
    var right = Fixed.toward(dx, stick.right(speed), Squares.PUSH);
    var down = Fixed.toward(dy, stick.down(speed), Squares.PUSH);
    var nextX = within(x + right, terms.width());
    var nextY = within(y + down, terms.height());
    return new Runner(
        stick,
        nextX,
        nextY,
        nextX == x + right ? right : 0,
        nextY == y + down ? down : 0,
        score,
        bot,
        awaySince);
  }

  private static int within(int place, int size) {
    return Math.max(HALF, Math.min(place, size - HALF));
  }

  /** Whether two squares lie over each other. */
  boolean touches(Runner other) {
    return Math.abs(x - other.x) < Fixed.ONE && Math.abs(y - other.y) < Fixed.ONE;
  }

  /** How far it is to another's middle. */
  int distance(Runner other) {
    return Fixed.length(x - other.x, y - other.y);
  }
}
