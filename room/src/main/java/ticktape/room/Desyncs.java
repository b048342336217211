package ticktape.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ticktape.rules.Game;
import ticktape.rules.Tick;
import ticktape.wire.DesyncDump;

/**
 * The states of a room's members that were another than ours: each is a line for the log, and the
 * first few are dumped, as that very tick is here.
 */
final class Desyncs<S, I> {

  private static final int ASKED_MAX = 16;
  private static final int DUMPS_EACH = 3;

  private final String code;
  private final int epoch;
  private final Game<S, I> game;
  private final Limits limits;
  private final Consumer<Effect> out;

  /** What was asked for by whom, until they tell why; the oldest goes when there are too many. */
  private final Map<Integer, Asked<S, I>> asked = new LinkedHashMap<>();

  private int count;

  /** A scene that a member doubts, and the last ticks before it. */
  private record Asked<S, I>(Scene<S> scene, List<Tick<I>> last) {}

  /**
   * None yet.
   *
   * @param epoch which life of the room this is
   */
  Desyncs(String code, int epoch, Game<S, I> game, Limits limits, Consumer<Effect> out) {
    this.code = code;
    this.epoch = epoch;
    this.game = game;
    this.limits = limits;
    this.out = out;
  }

  /** A member asked for the state of a tick, as its own has another hash. */
  void asked(Member member, Scene<S> scene, Iterable<Tick<I>> busy) {
    asked.remove(member.connection);
    if (asked.size() == ASKED_MAX) {
      asked.remove(asked.keySet().iterator().next());
    }
    var last = DesyncDump.last(busy, scene.tick, game.ticksPerSecond());
    asked.put(member.connection, new Asked<>(scene, last));
  }

  /** A member tells what was wrong. */
  void told(Member member, int match, int tick, int hash, String what) {
    if (member.desyncs >= limits.traffic().nonsense()) {
      return;
    }
    member.desyncs++;
    count++;
    var words = Clean.note(what);
    note(member, match, tick, words);
    var doubted = asked.remove(member.connection);
    if (doubted != null && doubted.scene().tick == tick && member.desyncs <= DUMPS_EACH) {
      dump(doubted.scene(), doubted.last(), hash, words);
    }
  }

  private void note(Member member, int match, int tick, String what) {
    out.accept(
        new Effect.Note(
            Effect.Level.WARN,
            Clean.note(
                "Room "
                    + code
                    + ": desync "
                    + count
                    + ", of "
                    + member.name
                    + " in match "
                    + match
                    + " at tick "
                    + tick
                    + ": "
                    + what)));
  }

  private void dump(Scene<S> scene, List<Tick<I>> last, int hash, String what) {
    if (scene.whole().bytes().length <= DesyncDump.STATE_BYTES_MAX) {
      var dump =
          new DesyncDump<>(
              "server",
              code,
              epoch,
              scene.match,
              scene.tick,
              scene.opening,
              scene.hash(),
              hash,
              what,
              scene.state(),
              last);
      out.accept(new Effect.Dumped(dump.dump(game)));
    }
  }

  /** How often a member's state was another than ours. */
  int count() {
    return count;
  }
}
