package ticktape.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ticktape.rules.Dice;
import ticktape.rules.Seats;

/** Small values of any type that formats are made for, by dice. */
final class Maker {

  private static final int DEPTH_MAX = 8;
  private static final int TRIES = 50;

  private final Map<Class<?>, List<?>> given;
  private final Dice dice;

  Maker(Map<Class<?>, List<?>> given, Dice dice) {
    this.given = given;
    this.dice = dice;
  }

  /**
   * A value of this kind.
   *
   * @throws IllegalArgumentException if there is no way to make one, or the record refuses all that
   *     were tried
   */
  Object make(Kind kind) {
    return make(kind, 0);
  }

  private Object make(Kind kind, int depth) {
    var raw = kind.raw();
    var values = given.get(raw);
    if (values != null) {
      return values.get(dice.roll(values.size()));
    }
    if (raw == int.class || raw == Integer.class) {
      return dice.roll(4);
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return dice.roll(2) == 1;
    }
    if (raw == String.class) {
      return "abcd".substring(dice.roll(4));
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[dice.roll(raw.getEnumConstants().length)];
    }
    if (raw == List.class) {
      return list(kind, depth);
    }
    if (raw == Seats.class) {
      return seats(kind, depth);
    }
    if (raw.isSealed()) {
      var classes = raw.getPermittedSubclasses();
      return make(kind.permitted(classes[dice.roll(classes.length)]), depth);
    }
    if (raw.isRecord()) {
      return record(kind, depth);
    }
    throw new IllegalArgumentException(
        "Can't make a " + raw.getName() + ": give(…) some, or give samples.");
  }

  private List<Object> list(Kind kind, int depth) {
    var list = new ArrayList<>();
    for (var i = depth > DEPTH_MAX ? 0 : 1 + dice.roll(2); i > 0; i--) {
      list.add(make(kind.argument(0), depth + 1));
    }
    return List.copyOf(list);
  }

  private Seats<Object> seats(Kind kind, int depth) {
    var seats = Seats.none();
    for (var i = depth > DEPTH_MAX ? 0 : 1 + dice.roll(2); i > 0; i--) {
      seats = seats.with(1 + dice.roll(4), make(kind.argument(0), depth + 1));
    }
    return seats;
  }

  private Object record(Kind kind, int depth) {
    var components = kind.raw().getRecordComponents();
    var refused = new IllegalArgumentException();
    for (var i = 0; i < TRIES; i++) {
      var values = new Object[components.length];
      for (var c = 0; c < values.length; c++) {
        values[c] = make(kind.component(components[c]), depth + 1);
      }
      try {
        return Records.make(kind.raw(), values);
      } catch (IllegalArgumentException e) {
        refused = e;
      }
    }
    throw refused;
  }
}
