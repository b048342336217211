package ticktape.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import ticktape.rules.Seats;

/** All the ways in which one value differs from another in a single place. */
final class Changes {

  private final Map<Class<?>, List<?>> given;
  private final Maker maker;

  Changes(Map<Class<?>, List<?>> given, Maker maker) {
    this.given = given;
    this.maker = maker;
  }

  /**
   * A change for each place in a value.
   *
   * @throws IllegalArgumentException if it holds something that nobody knows how to change
   */
  List<Change> of(String path, Object value, Kind kind) {
    if (given.containsKey(value.getClass())) {
      return leaf(path, value, given.get(value.getClass()).stream());
    }
    return switch (value) {
      case Integer n -> leaf(path, n, Stream.of(n + 1, n - 1, 0, 1, 2, 3, 10, 100));
      case Boolean flag -> leaf(path, flag, Stream.of(!flag));
      case String text -> leaf(path, text, Stream.of(text + "x", "x", ""));
      case Enum<?> word -> leaf(path, word, Stream.of(word.getDeclaringClass().getEnumConstants()));
      case List<?> list -> list(path, list, kind.argument(0));
      case Seats<?> seats -> seats(path, seats, kind.argument(0));
      case Record _ -> record(path, value, kind);
      default ->
          throw new IllegalArgumentException(
              path
                  + " is a "
                  + value.getClass().getName()
                  + ", which nobody knows how to change: give(…) some.");
    };
  }

  private static List<Change> leaf(String path, Object value, Stream<?> others) {
    var list = new ArrayList<>();
    others.filter(other -> !other.equals(value)).forEach(list::add);
    return list.isEmpty() ? List.of() : List.of(new Change(path, list));
  }

  private List<Change> record(String path, Object value, Kind kind) {
    var type = value.getClass();
    var own = kind.raw() == type ? kind : kind.permitted(type);
    var components = type.getRecordComponents();
    var values = Records.components(value);
    var changes = new ArrayList<Change>();
    if (kind.raw().isSealed()) {
      changes.addAll(leaf(path, value, made(kind)));
    }
    for (var i = 0; i < values.length; i++) {
      var index = i;
      var inside =
          of(
              path + "." + components[i].getName(),
              Objects.requireNonNull(values[i]),
              own.component(components[i]));
      changes.addAll(
          lift(
              inside,
              changed -> {
                var next = values.clone();
                next[index] = changed;
                return Records.make(type, next);
              }));
    }
    return changes;
  }

  private List<Change> list(String path, List<?> list, Kind item) {
    var longer = Stream.concat(list.stream(), made(item)).map(more -> plus(list, more));
    var shorter =
        list.isEmpty() ? Stream.<Object>of() : Stream.of(List.copyOf(list.subList(1, list.size())));
    var changes = new ArrayList<>(leaf(path + "[]", list, Stream.concat(longer, shorter)));
    var seen = new HashSet<Class<?>>();
    for (var i = 0; i < list.size(); i++) {
      var index = i;
      if (seen.add(list.get(i).getClass())) {
        changes.addAll(
            lift(
                of(path + "[" + i + "]", list.get(i), item),
                changed -> replaced(list, index, changed)));
      }
    }
    return changes;
  }

  private static List<Object> plus(List<?> list, Object more) {
    var next = new ArrayList<Object>(list);
    next.add(more);
    return List.copyOf(next);
  }

  private static List<Object> replaced(List<?> list, int index, Object changed) {
    var next = new ArrayList<Object>(list);
    next.set(index, changed);
    return List.copyOf(next);
  }

  private <T> List<Change> seats(String path, Seats<T> seats, Kind value) {
    var changes = new ArrayList<Change>();
    var seen = new HashSet<Class<?>>();
    for (var taken : seats) {
      changes.addAll(leaf(path + "[]", seats, Stream.of(seats.without(taken.seat()))));
      if (seen.add(taken.value().getClass())) {
        var place = path + "[" + taken.seat() + "]";
        changes.addAll(
            lift(of(place, taken.value(), value), changed -> with(seats, taken.seat(), changed)));
      }
    }
    return changes;
  }

  @SuppressWarnings("unchecked") // the changed value is of the class of the old one
  private static <T> Seats<T> with(Seats<T> seats, int seat, Object value) {
    return seats.with(seat, (T) value);
  }

  /** A few values of a kind, if they can be made. */
  private Stream<Object> made(Kind kind) {
    try {
      return kind.equals(Kind.UNKNOWN)
          ? Stream.of()
          : Stream.of(maker.make(kind), maker.make(kind), maker.make(kind));
    } catch (IllegalArgumentException e) {
      return Stream.of();
    }
  }

  private static List<Change> lift(List<Change> inside, Function<Object, Object> outward) {
    var lifted = new ArrayList<Change>();
    for (var change : inside) {
      var values = new ArrayList<>();
      for (var value : change.values()) {
        try {
          values.add(outward.apply(value));
        } catch (IllegalArgumentException e) {
          // The record refuses this one; there are others.
        }
      }
      lifted.add(new Change(change.path(), values));
    }
    return lifted;
  }
}
