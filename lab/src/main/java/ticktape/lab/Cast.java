package ticktape.lab;

import java.util.List;
import ticktape.rules.Game;
import ticktape.rules.Options;
import ticktape.wire.ToServer;

/**
 * Who takes part in a run, in what kind of match, and for how long.
 *
 * @param options what the room chooses
 * @param players how many play in binary
 * @param guests how many watch in binary
 * @param viewers how many play by views in JSON
 * @param screens how many play on a real stage
 * @param bots up to how many players the room's bots fill it
 * @param hashTicks ticks between two hashes
 * @param troubleNanos how long there are faults
 */
record Cast(
    Options options,
    int players,
    int guests,
    int viewers,
    int screens,
    int bots,
    int hashTicks,
    long troubleNanos) {

  static Cast any(Game<?, ?> game, Chance chance) {
    var options = options(game, chance);
    var players = Math.min(chance.between(1, 4), game.seats(options));
    return new Cast(
        options,
        players,
        chance.between(0, 1),
        chance.once(3) ? 1 : 0,
        chance.once(4) ? 1 : 0,
        chance.between(0, 5),
        chance.once(2) ? 1 : 20,
        chance.millis(10_000, 28_000));
  }

  /** Small values, so that matches are short and boards are small. */
  static Options options(Game<?, ?> game, Chance chance) {
    var options = Options.STANDARD;
    for (var option : game.options()) {
      var most = Math.min(option.max() - option.min(), chance.between(0, 6));
      options = options.with(option.name(), option.min() + chance.between(0, most));
    }
    return options;
  }

  /** How many take part. */
  int size() {
    return players + guests + viewers + screens;
  }

  /** Makes them; none is connected yet. */
  <S, I> void clients(World<S, I> world, List<Client> clients) {
    for (var i = 0; i < players; i++) {
      var want = i == 3 ? ToServer.Want.VIEW : ToServer.Want.TAPE;
      clients.add(new Player<>(world, clients.size() + 1, ToServer.Role.PLAY, want));
    }
    for (var i = 0; i < guests; i++) {
      var number = clients.size() + 1;
      clients.add(new Player<>(world, number, ToServer.Role.WATCH, ToServer.Want.TAPE));
    }
    for (var i = 0; i < viewers; i++) {
      clients.add(new Viewer<>(world, clients.size() + 1));
    }
    for (var i = 0; i < screens; i++) {
      clients.add(new Screen<>(world, clients.size() + 1));
    }
  }
}
