package ticktape.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ticktape.rules.Format;
import ticktape.rules.Opening;

/** A match as the server told it: its opening, and the content of each tick and the state after. */
final class Played<S> {

  /** What happened in a tick in which nothing happened. */
  static final int IDLE = Arrays.hashCode(new byte[0]);

  final Opening opening;
  private final Format<S> format;
  private final List<S> states = new ArrayList<>();
  private final List<Integer> contents = new ArrayList<>();

  /** Those that were asked for. */
  private final Map<Integer, Integer> hashes = new HashMap<>();

  Played(Opening opening, Format<S> format, S opened) {
    this.opening = opening;
    this.format = format;
    add(IDLE, opened);
  }

  private Played(Played<S> other, int size) {
    opening = other.opening;
    format = other.format;
    states.addAll(other.states.subList(0, size));
    contents.addAll(other.contents.subList(0, size));
  }

  /** The same match up to a tick, if it is known so far. */
  Played<S> upTo(int tick) {
    return new Played<>(this, Math.min(tick + 1, states.size()));
  }

  void add(int content, S state) {
    contents.add(content);
    states.add(state);
  }

  int tick() {
    return states.size() - 1;
  }

  S state(int tick) {
    return states.get(tick);
  }

  /** A hash of the bytes of what happened in a tick. */
  int content(int tick) {
    return contents.get(tick);
  }

  int hash(int tick) {
    return hashes.computeIfAbsent(tick, _ -> format.hash(state(tick)));
  }
}
