package ticktape.lab;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Brings about one fault after the other, until it is ended. */
final class Trouble {

  /** Each as often as it stands here. */
  private static final List<Fault> MIX =
      List.of(
          Fault.CUT,
          Fault.CUT,
          Fault.CUT,
          Fault.STALL,
          Fault.STALL,
          Fault.STALL,
          Fault.SLOW,
          Fault.SLOW,
          Fault.HICCUP,
          Fault.HICCUP,
          Fault.DISK,
          Fault.DISK,
          Fault.CRASH,
          Fault.STRANGER);

  private final World<?, ?> world;
  private final Chance chance;
  private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
  private boolean ended;

  Trouble(World<?, ?> world, Chance chance) {
    this.world = world;
    this.chance = chance;
  }

  void begin() {
    world.agenda().in(chance.millis(500, 3000), this::strike);
  }

  /** No more; and what goes on ends. */
  void end() {
    ended = true;
    world.host().holdUp(0);
    world.host().disk().heal();
    if (!world.host().up()) {
      world.startServer();
    }
  }

  /** How often each was brought about. */
  Map<Fault, Integer> faults() {
    return new EnumMap<>(faults);
  }

  private void strike() {
    if (ended) {
      return;
    }
    world.agenda().in(chance.millis(50, 1500), this::strike);
    var fault = chance.one(MIX);
    var client = chance.one(world.clients());
    var line = client.line();
    var done =
        switch (fault) {
          case CUT -> line != null && cut(client, line);
          case STALL -> line != null && stall(line);
          case SLOW -> line != null && slow(line);
          case HICCUP -> hiccup();
          case DISK -> disk();
          case CRASH -> world.host().up() && chance.once(2) && crash();
          case STRANGER -> world.host().up() && stranger();
        };
    if (done) {
      faults.merge(fault, 1, Integer::sum);
    }
  }

  private boolean cut(Client client, Line line) {
    world.network().cut(line);
    world.agenda().in(chance.millis(0, 1500), () -> client.lost(line));
    return true;
  }

  private boolean stall(Line line) {
    var pipe = chance.once(3) ? line.up() : line.down();
    pipe.stall(chance.millis(100, 4000));
    return true;
  }

  private boolean slow(Line line) {
    line.down().slow(chance.between(100, 3000));
    world.agenda().in(chance.millis(500, 6000), () -> line.down().slow(0));
    return true;
  }

  private boolean hiccup() {
    world.host().holdUp(chance.once(3) ? chance.millis(100, 2000) : chance.millis(1, 100));
    return true;
  }

  private boolean disk() {
    world.host().disk().slow(chance.millis(200, 4000));
    return true;
  }

  private boolean stranger() {
    Stranger.enters(world, chance);
    return true;
  }

  private boolean crash() {
    if (world.host().disk().restored().isEmpty()) {
      return false;
    }
    for (var line : world.crash()) {
      if (chance.once(2)) {
        line.down().end();
      } else {
        line.down().close();
        world
            .agenda()
            .in(chance.millis(0, 1000), () -> world.clients().forEach(client -> client.lost(line)));
      }
    }
    world
        .agenda()
        .in(
            chance.millis(20, 1500),
            () -> {
              if (!world.host().up()) {
                world.startServer();
              }
            });
    return true;
  }
}
