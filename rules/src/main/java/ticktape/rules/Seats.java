package ticktape.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * What each seat has: an immutable map by seat number, in the order of the numbers.
 *
 * <p>In JSON it is an object whose keys are the numbers, so that a merge patch names only the seats
 * that changed.
 *
 * @param <T> what a seat has
 */
public final class Seats<T> implements Iterable<Seats.Taken<T>> {

  private static final Seats<?> NONE = new Seats<>(List.of());

  private final List<Taken<T>> list;

  private Seats(List<Taken<T>> list) {
    this.list = list;
  }

  /**
   * One seat and what it has.
   *
   * @param seat the seat's number, from 1
   * @param value what it has
   */
  public record Taken<T>(int seat, T value) {}

  /** No seat is taken. */
  @SuppressWarnings("unchecked") // holds no value
  public static <T> Seats<T> none() {
    return (Seats<T>) NONE;
  }

  /** The bytes and JSON of a map by seat, given those of what a seat has. */
  public static <T> Format<Seats<T>> format(Format<T> value) {
    return new SeatsFormat<>(value);
  }

  /** How many seats are taken. */
  public int size() {
    return list.size();
  }

  /** Whether this seat is taken. */
  public boolean has(int seat) {
    return find(seat) >= 0;
  }

  /**
   * What a seat has.
   *
   * @throws IllegalArgumentException if the seat is not taken
   */
  public T at(int seat) {
    var index = find(seat);
    if (index < 0) {
      throw new IllegalArgumentException("Seat " + seat + " is not taken.");
    }
    return list.get(index).value();
  }

  /**
   * These seats, with one given or changed.
   *
   * @throws IllegalArgumentException if the seat's number is less than 1
   */
  public Seats<T> with(int seat, T value) {
    if (seat < 1) {
      throw new IllegalArgumentException(
          "Seats are numbered from 1; there is no seat " + seat + ".");
    }
    var next = new ArrayList<>(list);
    var index = find(seat);
    var taken = new Taken<>(seat, value);
    if (index >= 0) {
      next.set(index, taken);
    } else {
      next.add(-index - 1, taken);
    }
    return new Seats<>(next);
  }

  /** These seats without one. */
  public Seats<T> without(int seat) {
    var index = find(seat);
    if (index < 0) {
      return this;
    }
    var next = new ArrayList<>(list);
    next.remove(index);
    return new Seats<>(next);
  }

  /** The same seats, each with something made from what it has. */
  public <R> Seats<R> map(Function<Taken<T>, R> change) {
    var next = new ArrayList<Taken<R>>(list.size());
    for (var taken : list) {
      next.add(new Taken<>(taken.seat(), change.apply(taken)));
    }
    return new Seats<>(next);
  }

  /** The lowest free seat, or 0 if all are taken. */
  public int free(int seats) {
    var seat = 1;
    for (var taken : list) {
      if (taken.seat() == seat) {
        seat++;
      }
    }
    return seat <= seats ? seat : 0;
  }

  /** The seat at a place in the order, from 0. */
  public Taken<T> get(int index) {
    return list.get(index);
  }

  @Override
  public Iterator<Taken<T>> iterator() {
    return list.iterator();
  }

  private int find(int seat) {
    var low = 0;
    var high = list.size() - 1;
    while (low <= high) {
      var middle = (low + high) >>> 1;
      var found = list.get(middle).seat();
      if (found == seat) {
        return middle;
      }
      if (found < seat) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Seats<?> that && list.equals(that.list);
  }

  @Override
  public int hashCode() {
    return list.size();
  }

  @Override
  public String toString() {
    return Arrays.toString(list.toArray());
  }

  private record SeatsFormat<T>(Format<T> value) implements Format<Seats<T>> {

    @Override
    public void write(Seats<T> seats, Out out) {
      out.map(seats.size());
      for (var taken : seats) {
        out.key(taken.seat());
        value.write(taken.value(), out);
      }
      out.end();
    }

    @Override
    public Seats<T> read(In in) {
      var size = in.size();
      var list = new ArrayList<Taken<T>>(size);
      for (var i = 0; i < size; i++) {
        var seat = in.key(i);
        if (seat <= (list.isEmpty() ? 0 : list.getLast().seat())) {
          throw new FormatException("Seat " + seat + " is out of order.");
        }
        list.add(new Taken<>(seat, value.read(in.item(i))));
      }
      return new Seats<>(list);
    }
  }
}
