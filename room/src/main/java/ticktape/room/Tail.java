package ticktape.room;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import ticktape.rules.Tick;

/** The last ticks of a match's tape, for those who were away for a while. */
final class Tail<I> {

  private static final int EVENTS_MAX = 16_384;

  private final int ticksMax;
  private final Deque<Tick<I>> busy = new ArrayDeque<>();
  private final TreeMap<Integer, Integer> hashes = new TreeMap<>();
  private int events;

  /** Those after this tick are here, idle ones too. */
  private int after;

  /** A tail of so many ticks at most. */
  Tail(int ticksMax) {
    this.ticksMax = ticksMax;
  }

  /** The tape begins, or goes on, after this tick. */
  void restart(int tick) {
    busy.clear();
    hashes.clear();
    events = 0;
    after = tick;
  }

  void add(Tick<I> tick) {
    if (!tick.events().isEmpty()) {
      busy.addLast(tick);
      events += tick.events().size();
    }
    after = Math.max(after, tick.number() - ticksMax);
    while (!busy.isEmpty() && (busy.getFirst().number() <= after || events > EVENTS_MAX)) {
      var gone = busy.removeFirst();
      events -= gone.events().size();
      after = Math.max(after, gone.number());
    }
    hashes.headMap(after).clear();
  }

  /** The hash of a tick's state was told. */
  void hash(int tick, int hash) {
    hashes.put(tick, hash);
  }

  /**
   * Whether one who has the tape up to a tick can go on from here.
   *
   * @param hash what they think the hash of its state is
   */
  boolean reaches(int tick, int hash) {
    return tick >= after && !differs(tick, hash);
  }

  /** Whether this is another hash than the one that was told of a tick; not if none was. */
  boolean differs(int tick, int hash) {
    var told = hashes.get(tick);
    return told != null && told != hash;
  }

  /** All that are here, in order; those in which nothing happened are left out. */
  Collection<Tick<I>> busy() {
    return busy;
  }

  /** The ticks after this one in which something happened. */
  List<Tick<I>> since(int tick) {
    return busy.stream().filter(one -> one.number() > tick).toList();
  }
}
