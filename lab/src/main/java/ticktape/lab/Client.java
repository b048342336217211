package ticktape.lab;

import org.jspecify.annotations.Nullable;

/**
 * Someone who plays or watches over a line, and comes back when it was lost; with a clock and a
 * thread of its own.
 */
abstract class Client {

  private static final int RETRY_MILLIS_MAX = 1000;
  private static final int CALM_RETRY_MILLIS_MAX = 300;

  /** Every so often a client that lacks a processor has one. */
  private static final long TURN_NANOS = 200 * Agenda.MILLI;

  private static final int TURNS_PER_TENTH = 10;

  final World<?, ?> world;
  final int number;
  final Chance chance;
  private final Watch watch;
  private final HeldThread thread;
  private @Nullable Line line;

  /** How many lines there were. */
  private int lines;

  Client(World<?, ?> world, int number) {
    this.world = world;
    this.number = number;
    this.chance = Chance.of(world.seed(), 1000 + number);
    this.watch = new Watch(world.agenda(), chance.dice().next());
    this.thread = new HeldThread(world.agenda());
  }

  /** The line is up: say hello. */
  abstract void up();

  abstract void arrived(byte[] bytes);

  /** The line is down. */
  abstract void down();

  /** One sentence on why it is not where the server was a moment ago; empty if it is. */
  abstract String behind(Chronicle.Moment head);

  /** The server takes it for one who says what nobody would: better to be someone else. */
  void renew() {}

  /** What its own clock shows. */
  final int nowMillis() {
    return watch.millis();
  }

  final Watch watch() {
    return watch;
  }

  /** Does something as soon as there is a processor to do it. */
  final void run(Runnable deed) {
    thread.run(deed);
  }

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
                bytes ->
                    thread.run(() -> {
                      if (mine == lines && line != null) {
                        arrived(bytes);
                      }
                    }),
                () ->
                    thread.run(() -> {
                      if (mine == lines) {
                        lost();
                      }
                    }));
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
    back(chance.millis(20, world.calm() ? CALM_RETRY_MILLIS_MAX : RETRY_MILLIS_MAX));
  }

  /** This line is gone, and this side knows. */
  final void lost(Line gone) {
    if (gone.equals(line)) {
      lost();
    }
  }

  /** The line is gone, and this side is back after so long. */
  final void back(long afterNanos) {
    if (line != null) {
      world.network().cut(line, chance.once(2) ? 0 : chance.millis(0, 3000));
      quit(line, afterNanos);
    }
  }

  /** The line is gone, and this side knows; the server will not hear of it. */
  final void slip() {
    if (line != null) {
      line.up().close();
      line.down().clog();
      quit(line, chance.millis(20, RETRY_MILLIS_MAX));
    }
  }

  private void quit(Line gone, long afterNanos) {
    line = null;
    if (gone.up().garbled()) {
      renew();
    }
    down();
    world.agenda().in(afterNanos, this::connect);
  }

  /** It has a tenth of a processor for so long. */
  final void lag(long nanos) {
    if (nanos > 0) {
      thread.holdUp(TURN_NANOS - TURN_NANOS / TURNS_PER_TENTH);
      world.agenda().in(TURN_NANOS, () -> lag(world.calm() ? 0 : nanos - TURN_NANOS));
    }
  }

  /** Nothing is wrong any more. */
  final void heal() {
    thread.holdUp(0);
    if (line != null && (line.down().closed() || line.up().garbled())) {
      lost(line);
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
