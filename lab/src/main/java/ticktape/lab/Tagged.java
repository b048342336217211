package ticktape.lab;

import ticktape.rules.BytesIn;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.In;
import ticktape.wire.ToServer;

/**
 * An input with a number that no other input of the run has, so that a tape shows if it counts
 * twice.
 *
 * @param what the input
 * @param tag {@link #of} a client's input; 0 for one that is made twice on purpose, as a bot's
 */
record Tagged<I>(I what, int tag) {

  private static final int INPUTS_MAX = 1_000_000;

  static int of(int client, int id) {
    return client * INPUTS_MAX + id;
  }

  static int client(int tag) {
    return tag / INPUTS_MAX;
  }

  static int id(int tag) {
    return tag % INPUTS_MAX;
  }

  static <I> Format<Tagged<I>> format(Format<I> input) {
    return Format.record(f -> {
      var what = f.field("what", Tagged<I>::what, input);
      var tag = f.field("tag", Tagged<I>::tag, Format.COUNT);
      return v -> new Tagged<>(v.get(what), v.get(tag));
    });
  }

  /** What nobody said has no tag: it could be that of something else. */
  static <I> ToServer untagged(Game<?, Tagged<I>> game, ToServer message) {
    if (!(message instanceof ToServer.Input(int id, int match, int tick, In what))) {
      return message;
    }
    var format = game.inputFormat();
    try {
      var bytes = format.toBytes(new Tagged<>(format.read(what).what(), 0));
      return new ToServer.Input(id, match, tick, new BytesIn(bytes));
    } catch (RuntimeException e) {
      return new ToServer.Input(id, match, tick, new BytesIn(new byte[0]));
    }
  }
}
