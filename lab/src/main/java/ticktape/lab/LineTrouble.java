package ticktape.lab;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can go wrong with clients and their lines. */
final class LineTrouble {

  static final Set<Fault> FAULTS =
      Collections.unmodifiableSet(EnumSet.range(Fault.STALL, Fault.GARBLE));

  /** Who hears nothing for so long gives a line up. */
  private static final long SILENCE_NANOS = 10 * Agenda.SECOND;

  private final World<?, ?> world;

  LineTrouble(World<?, ?> world) {
    this.world = world;
  }

  /** Brings a fault about; false if it is not possible now. */
  boolean strike(Fault fault, Client client, Chance chance) {
    var line = client.line();
    if (!world.clients().contains(client) || line == null) {
      return false;
    }
    switch (fault) {
      case CUT -> {
        world.network().cut(line, chance.once(2) ? 0 : chance.millis(0, 3000));
        world.agenda().in(chance.millis(0, 1500), () -> client.lost(line));
      }
      case STALL -> (chance.once(3) ? line.up() : line.down()).stall(chance.millis(100, 4000));
      case SILENCE -> {
        var nanos = chance.millis(4000, 30_000);
        line.up().stall(nanos);
        line.down().stall(nanos);
      }
      case HALF -> half(client, line, chance);
      case STORM -> storm(chance, chance.between(2, 5));
      case SLOW -> {
        line.down().slow(chance.between(100, 3000));
        world.agenda().in(chance.millis(500, 6000), () -> line.down().slow(0));
      }
      case LAG -> client.lag(chance.millis(1000, 8000));
      case DRIFT -> client.watch().speed(chance.between(950, 1050));
      case JUMP -> client.watch().jump(jump(chance));
      case GARBLE -> {
        world.network().garble(line);
        world.agenda().in(chance.millis(0, 1000), () -> client.lost(line));
      }
      default -> throw new IllegalArgumentException(fault + " strikes no line.");
    }
    return true;
  }

  private void half(Client client, Line line, Chance chance) {
    if (chance.once(2)) {
      client.slip();
    } else {
      world.network().cut(line, 0);
      world.agenda().in(SILENCE_NANOS, () -> client.lost(line));
    }
  }

  private void storm(Chance chance, int times) {
    if (times == 0 || world.calm()) {
      return;
    }
    for (var client : world.clients()) {
      client.back(chance.millis(0, 20));
    }
    world.agenda().in(chance.millis(30, 600), () -> storm(chance, times - 1));
  }

  /** By a little, or by hours; clients' clocks never go back. */
  private static int jump(Chance chance) {
    return chance.between(1, chance.once(2) ? 2000 : 5 * 3600 * 1000);
  }
}
