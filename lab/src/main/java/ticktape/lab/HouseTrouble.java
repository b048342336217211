package ticktape.lab;

import java.util.function.Consumer;

/** What can go wrong at the server, or come to it. */
final class HouseTrouble {

  private final World<?, ?> world;
  private final Consumer<Fault> happened;
  private boolean ended;

  /**
   * All is well.
   *
   * @param happened is told of each fault when it is there
   */
  HouseTrouble(World<?, ?> world, Consumer<Fault> happened) {
    this.world = world;
    this.happened = happened;
  }

  /** Brings a fault about, now or when its moment comes, if it is possible. */
  void strike(Fault fault, Chance chance) {
    var host = world.host();
    switch (fault) {
      case STRANGER -> {
        if (host.up()) {
          Stranger.enters(world, chance);
          happened.accept(fault);
        }
      }
      case HICCUP -> {
        host.holdUp(chance.once(3) ? chance.millis(100, 2000) : chance.millis(1, 100));
        happened.accept(fault);
      }
      case DISK -> {
        host.disk().slow(chance.millis(200, 4000));
        happened.accept(fault);
      }
      case CRASH -> kill(fault, chance);
      case UNWRITTEN, WRITTEN, UNSENT, SENT, PROMISED, TORN ->
          host.doom().at(fault, () -> kill(fault, chance));
      default -> throw new IllegalArgumentException(fault + " strikes no server.");
    }
  }

  /** No more; and what goes on ends. */
  void end() {
    ended = true;
    world.host().doom().pass();
    world.host().holdUp(0);
    world.host().disk().heal();
    if (!world.host().up()) {
      world.startServer();
    }
  }

  private boolean kill(Fault fault, Chance chance) {
    if (ended || !world.host().up() || world.host().disk().restored().isEmpty()) {
      return false; // there is nothing yet that could come back
    }
    happened.accept(fault);
    for (var line : world.crash(fault == Fault.TORN)) {
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
