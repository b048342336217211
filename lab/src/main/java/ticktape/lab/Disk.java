package ticktape.lab;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ticktape.room.Effect;

/**
 * The journals' disk: what is appended becomes durable a batch at a time, in order, after a while;
 * a crash loses the rest.
 */
final class Disk {

  private static final int BATCH_MAX = 256;
  private static final int WAITING_MAX = 20_000;

  private final Agenda agenda;
  private final Chance chance;
  private final Runnable committed;
  private final Deque<Effect> waiting = new ArrayDeque<>();
  private final Deque<Effect.Append> news = new ArrayDeque<>();
  private final Map<String, TreeMap<Integer, List<byte[]>>> rooms = new TreeMap<>();

  /** The number that the next append must have, by room and match. */
  private final Map<String, TreeMap<Integer, Long>> next = new TreeMap<>();

  private List<Effect> batch = List.of();
  private long slowUntilNanos;
  private int life;

  /**
   * An empty disk.
   *
   * @param committed is called when {@link #news} has something
   */
  Disk(Agenda agenda, Chance chance, Runnable committed) {
    this.agenda = agenda;
    this.chance = chance;
    this.committed = committed;
  }

  void append(Effect.Append append) {
    var matches = next.computeIfAbsent(append.room(), _ -> new TreeMap<>());
    var wanted = matches.getOrDefault(append.match(), 0L);
    if (append.sequence() != wanted) {
      throw new Breach(
          Invariant.CONTENT,
          "The journal's fence: room %s, match %d got record %d instead of %d."
              .formatted(append.room(), append.match(), append.sequence(), wanted));
    }
    if (!matches.isEmpty() && matches.lastKey() > append.match()) {
      throw new Breach(
          Invariant.CONTENT,
          "The journal got a record of match %d after one of match %d."
              .formatted(append.match(), matches.lastKey()));
    }
    matches.put(append.match(), wanted + 1);
    enqueue(append);
  }

  void forget(Effect.Forget forget) {
    next.remove(forget.room());
    enqueue(forget);
  }

  private void enqueue(Effect effect) {
    waiting.add(effect);
    if (waiting.size() > WAITING_MAX) {
      throw new Breach(Invariant.BOUND, "The journal has " + WAITING_MAX + " records to write.");
    }
    if (batch.isEmpty()) {
      commit();
    }
  }

  private void commit() {
    var next = new ArrayList<Effect>();
    while (!waiting.isEmpty() && next.size() < BATCH_MAX) {
      next.add(waiting.remove());
    }
    batch = next;
    var slow = agenda.now() < slowUntilNanos ? chance.millis(100, 1500) : 0;
    var mine = life;
    agenda.in(slow + chance.millis(1, 20), () -> done(mine));
  }

  private void done(int mine) {
    if (mine != life) {
      return;
    }
    batch.forEach(this::keep);
    batch = List.of();
    if (!waiting.isEmpty()) {
      commit();
    }
    committed.run();
  }

  private void keep(Effect effect) {
    if (effect instanceof Effect.Append append) {
      rooms
          .computeIfAbsent(append.room(), _ -> new TreeMap<>())
          .computeIfAbsent(append.match(), _ -> new ArrayList<>())
          .add(append.record());
      news.add(append);
    } else if (effect instanceof Effect.Forget forget) {
      rooms.remove(forget.room());
    }
  }

  /** What became durable since this was taken last. */
  List<Effect.Append> news() {
    var list = List.copyOf(news);
    news.clear();
    return list;
  }

  /** The disk takes long for a while. */
  void slow(long nanos) {
    slowUntilNanos = agenda.now() + nanos;
  }

  /** The disk is quick again, with what it writes just now, too. */
  void heal() {
    slowUntilNanos = 0;
    var mine = life;
    agenda.in(Agenda.MILLI, () -> done(mine));
  }

  /**
   * The server died: what it wrote last may be there or not, but nothing behind a gap.
   *
   * @param torn whether a part of the first record is there that is not
   */
  void crash(boolean torn) {
    life++;
    var kept = chance.between(0, batch.size());
    if (torn) {
      kept = Math.min(kept, batch.size() - 1);
    }
    batch.subList(0, kept).forEach(this::keep);
    if (torn) {
      tear(batch.get(kept));
    }
    batch = List.of();
    waiting.clear();
    news.clear();
    next.clear();
    rooms.forEach((room, matches) -> {
      var counts = new TreeMap<Integer, Long>();
      matches.forEach((match, records) -> counts.put(match, (long) records.size()));
      next.put(room, counts);
    });
  }

  /** The first record of a match is there or not: who makes its table does that in one go. */
  private void tear(Effect effect) {
    if (effect instanceof Effect.Append append && append.sequence() > 0) {
      var part = Arrays.copyOf(append.record(), chance.between(0, append.record().length - 1));
      keep(new Effect.Append(append.room(), append.match(), append.sequence(), part));
    }
  }

  /** The rooms whose journal is there, with the records of the last match of each. */
  Map<String, List<byte[]>> restored() {
    var all = new TreeMap<String, List<byte[]>>();
    rooms.forEach((room, matches) -> all.put(room, matches.lastEntry().getValue()));
    return all;
  }

  /** The number of the last match of a room whose journal is there. */
  int lastMatch(String room) {
    var matches = rooms.get(room);
    return matches == null ? 0 : matches.lastKey();
  }
}
