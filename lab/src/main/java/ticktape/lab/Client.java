package ticktape.lab;

import org.jspecify.annotations.Nullable;

/** Someone who plays or watches over a line, and comes back when it was lost. */
abstract class Client {

  private static final int RETRY_MILLIS_MAX = 1000;

  final World<?, ?> world;
  final int number;
  final Chance chance;
  private @Nullable Line line;

  /** How many lines there were. */
  private int lines;

  Client(World<?, ?> world, int number) {
    this.world = world;
    this.number = number;
    this.chance = Chance.of(world.seed(), 1000 + number);
  }

  /** The line is up: say hello. */
  abstract void up();

  abstract void arrived(byte[] bytes);

  /** The line is down. */
  abstract void down();

  /** One sentence on why it is not where the server was a moment ago; empty if it is. */
  abstract String behind(Chronicle.Moment head);

  final void connect() {
    if (line != null) {
      return;
    }
    if (!world.host().up()) {
      world.agenda().in(chance.millis(50, 300), this::connect);
      return;
    }
    var mine = ++lines;
    line =
        world
            .network()
            .connect(
                number,
                bytes -> {
                  if (mine == lines && line != null) {
                    arrived(bytes);
                  }
                },
                () -> {
                  if (mine == lines) {
                    lost();
                  }
                });
    up();
  }

  final @Nullable Line line() {
    return line;
  }

  final void send(byte[] bytes) {
    if (line != null) {
      line.up().send(bytes);
    }
  }

  /** The line is gone, and this side knows. */
  final void lost() {
    if (line == null) {
      return;
    }
    world.network().cut(line);
    line = null;
    down();
    world.agenda().in(chance.millis(20, world.calm() ? 300 : RETRY_MILLIS_MAX), this::connect);
  }

  /** This line is gone, and this side knows. */
  final void lost(Line gone) {
    if (line != null && line.number() == gone.number()) {
      lost();
    }
  }

  /** Nothing is wrong any more. */
  final void heal() {
    if (line != null && line.down().closed()) {
      lost();
    } else if (line != null) {
      line.up().heal();
      line.down().heal();
    }
  }

  /** Whether its inputs carry tags. */
  boolean tags() {
    return true;
  }

  /** Says again what was not answered. */
  void repeat() {}

  /** Who it is, for a message. */
  @Override
  public String toString() {
    return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + " " + number;
  }
}
