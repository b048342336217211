package ticktape.netcode;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tape;
import ticktape.rules.Tick;
import ticktape.wire.TapeFile;
import ticktape.wire.TapeHead;

/** Tapes of {@link Counting}: ann on seat 1 adds one every ten ticks, bo on seat 2 goes at 300. */
final class Tapes {

  static final Counting GAME = new Counting();
  static final int TICKS = 1_010;

  private Tapes() {}

  static List<Tick<Integer>> ticks() {
    var ticks = new ArrayList<Tick<Integer>>();
    for (var number = 1; number <= TICKS; number++) {
      var events = new ArrayList<Event<Integer>>();
      if (number == 1) {
        events.add(new Event.Joined<>(1, "ann", false));
        events.add(new Event.Joined<>(2, "bo", false));
      }
      if (number % 10 == 0) {
        events.add(new Event.Input<>(1, 1));
      }
      if (number == 300) {
        events.add(new Event.Left<>(2));
      }
      if (!events.isEmpty()) {
        ticks.add(new Tick<>(number, List.copyOf(events)));
      }
    }
    return ticks;
  }

  /** A kept match of these ticks, with the hashes of those that were played. */
  static TapeFile<Integer> of(List<Tick<Integer>> busy) {
    var opening = Opening.of(GAME, Options.STANDARD, 5);
    var head = new TapeHead("K7QF-1", 1_000, opening, 20, TICKS, true, List.of());
    return new TapeFile<>(head, new Tape<>(opening, TICKS, busy), 20, hashes(opening));
  }

  private static List<Integer> hashes(Opening opening) {
    var hashes = new ArrayList<Integer>();
    var fold = Fold.open(GAME, opening);
    for (var tick : new Tape<>(opening, TICKS, ticks()).ticks()) {
      fold.advance(tick);
      if (tick.number() % 20 == 0 || tick.number() == TICKS) {
        hashes.add(fold.hash());
      }
    }
    return hashes;
  }
}
