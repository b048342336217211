package ticktape.lab;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Format;
import ticktape.rules.Opening;

/** A match as the server told it: its opening, and the state after each tick. */
final class Played<S> {

  final Opening opening;
  private final Format<S> format;
  private final List<S> states = new ArrayList<>();
  private final List<Integer> hashes = new ArrayList<>();

  Played(Opening opening, Format<S> format, S opened) {
    this.opening = opening;
    this.format = format;
    add(opened);
  }

  private Played(Played<S> other, int ticks) {
    opening = other.opening;
    format = other.format;
    states.addAll(other.states.subList(0, ticks + 1));
    hashes.addAll(other.hashes.subList(0, ticks + 1));
  }

  /** The same match up to a tick. */
  Played<S> upTo(int tick) {
    return new Played<>(this, tick);
  }

  @SuppressWarnings("ReferenceEquality") // an idle tick gives the very same state: spares its hash
  void add(S state) {
    var same = !states.isEmpty() && states.getLast() == state;
    hashes.add(same ? hashes.getLast() : (Integer) format.hash(state));
    states.add(state);
  }

  int tick() {
    return states.size() - 1;
  }

  S state(int tick) {
    return states.get(tick);
  }

  int hash(int tick) {
    return hashes.get(tick);
  }
}
