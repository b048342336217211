package ticktape.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The ordered log of a match: how it opened, and tick by tick what happened. The same tape gives
 * the same state, bit for bit, on every machine.
 *
 * @param opening how the match began
 * @param length the number of the last tick
 * @param busy the ticks that hold events, in order; all others are idle
 */
public record Tape<I>(Opening opening, int length, List<Tick<I>> busy) {

  /**
   * A tape.
   *
   * @throws IllegalArgumentException if its busy ticks are out of order or past its length
   */
  public Tape {
    var last = 0;
    for (var tick : busy) {
      if (tick.number() <= last || tick.number() > length) {
        throw new IllegalArgumentException(
            "On a tape of " + length + " ticks, " + tick.number() + " follows " + last + ".");
      }
      last = tick.number();
    }
  }

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

  /** All ticks in order, the idle ones too. */
  public Iterable<Tick<I>> ticks() {
    return Ticks::new;
  }

  /** The match after the last tick. */
  public <S> Fold<S, I> fold(Game<S, I> game) {
    var fold = Fold.open(game, opening);
    for (var tick : ticks()) {
      fold.advance(tick);
    }
    return fold;
  }

  /** One by one, so that a long idle tape takes no room. */
  private final class Ticks implements Iterator<Tick<I>> {
    private int number;
    private int next;

    @Override
    public boolean hasNext() {
      return number < length;
    }

    @Override
    public Tick<I> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      number++;
      return next < busy.size() && busy.get(next).number() == number
          ? busy.get(next++)
          : Tick.idle(number);
    }
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
