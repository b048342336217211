package ticktape.netcode;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Event;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Tick;

/** The own inputs that were sent, and that the tape has not told of yet. */
final class OpenInputs<I> {

  private static final int OPEN_MAX = 64;

  /** An input that the tape does not tell of for so long was lost on the way. */
  private static final int SECONDS_MAX = 2;

  private final Game<?, I> game;
  private final List<Open<I>> inputs = new ArrayList<>();

  private record Open<I>(int id, int due, I what) {}

  OpenInputs(Game<?, I> game) {
    this.game = game;
  }

  void clear() {
    inputs.clear();
  }

  /**
   * One was sent for a tick.
   *
   * @return the tick that will take it: none is taken before one that was sent before it
   */
  int add(int id, int tick, I what) {
    var due = inputs.isEmpty() ? tick : Math.max(tick, inputs.getLast().due());
    if (inputs.size() < OPEN_MAX) {
      inputs.add(new Open<>(id, due, what));
    }
    return due;
  }

  /** Whether an input of this number was open; now it is not. */
  boolean refused(int id) {
    return id > 0 && inputs.removeIf(input -> input.id() == id);
  }

  /**
   * What a tick that has not been told of will hold of them.
   *
   * @param first the first such tick: it takes those that are late
   */
  List<Event<I>> in(int tick, int first, int seat) {
    var events = new ArrayList<Event<I>>();
    var held = false;
    for (var i = inputs.size() - 1; i >= 0; i--) {
      var input = inputs.get(i);
      if (Math.max(input.due(), first) == tick && !(held && holds(input))) {
        held |= holds(input); // of held ones a tick takes the newest
        events.addFirst(new Event.Input<>(seat, input.what()));
      }
    }
    return List.copyOf(events);
  }

  private boolean holds(Open<I> input) {
    return game.kind(input.what()) instanceof InputKind.Held;
  }

  /** The tape told of a tick: those in it are open no more, nor those that were lost long ago. */
  void read(Tick<I> tick, int seat) {
    for (var event : tick.events()) {
      if (event instanceof Event.Input<I>(int from, I what) && from == seat) {
        take(what);
      }
    }
    inputs.removeIf(input -> tick.number() - input.due() > SECONDS_MAX * game.ticksPerSecond());
  }

  private void take(I what) {
    for (var i = 0; i < inputs.size(); i++) {
      if (inputs.get(i).what().equals(what)) {
        // Inputs keep their order: those before it were overtaken by newer held ones, or refused.
        inputs.subList(0, i + 1).clear();
        return;
      }
    }
  }
}
