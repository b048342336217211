package ticktape.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The ordered log of a match: how it opened, and tick by tick what happened. The same tape gives
 * the same state, bit for bit, on every machine.
 *
 * @param opening how the match began
 * @param length the number of the last tick
 * @param busy the ticks that hold events, in order; all others are idle
 */
public record Tape<I>(Opening opening, int length, List<Tick<I>> busy) {

  /** The bytes and JSON of a tape, given those of an input. */
  public static <I> Format<Tape<I>> format(Format<I> input) {
    var ticks = Format.list(Tick.format(input));
    return Format.record(f -> {
      var opening = f.field("opening", Tape<I>::opening, Opening.FORMAT);
      var length = f.field("length", Tape<I>::length, Format.COUNT);
      var busy = f.field("busy", Tape<I>::busy, ticks);
      return v -> new Tape<>(v.get(opening), v.get(length), v.get(busy));
    });
  }

  /** All ticks, the idle ones too. */
  public List<Tick<I>> ticks() {
    var all = new ArrayList<Tick<I>>(length);
    var next = 0;
    for (var number = 1; number <= length; number++) {
      if (next < busy.size() && busy.get(next).number() == number) {
        all.add(busy.get(next++));
      } else {
        all.add(Tick.idle(number));
      }
    }
    return all;
  }

  /** The match after the last tick. */
  public <S> Fold<S, I> fold(Game<S, I> game) {
    var fold = Fold.open(game, opening);
    for (var tick : ticks()) {
      fold.advance(tick);
    }
    return fold;
  }

  /** Writes a tape while the match is played. Not for many threads. */
  public static final class Recorder<I> {
    private final Opening opening;
    private final List<Tick<I>> busy = new ArrayList<>();
    private int length;

    /** A tape of a match that opens so. */
    public Recorder(Opening opening) {
      this.opening = opening;
    }

    /** Adds the next tick. */
    public void add(Tick<I> tick) {
      length = tick.number();
      if (!tick.events().isEmpty()) {
        busy.add(tick);
      }
    }

    /** The tape so far. */
    public Tape<I> tape() {
      return new Tape<>(opening, length, List.copyOf(busy));
    }
  }
}
