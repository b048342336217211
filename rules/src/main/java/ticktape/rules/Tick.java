package ticktape.rules;

import java.util.List;

/**
 * One step of a match, with the events in it.
 *
 * @param number counts from 1; the state before tick 1 is the opened one
 * @param events what happened, in the order in which the server took it
 */
public record Tick<I>(int number, List<Event<I>> events) {

  /** A tick in which nothing happened. */
  public static <I> Tick<I> idle(int number) {
    return new Tick<>(number, List.of());
  }

  /** The bytes and JSON of a tick, given those of an input. */
  public static <I> Format<Tick<I>> format(Format<I> input) {
    var events = Format.list(Event.format(input));
    return Format.record(f -> {
      var number = f.field("tick", Tick::number, Format.COUNT);
      var list = f.field("events", Tick::events, events);
      return v -> new Tick<>(v.get(number), v.get(list));
    });
  }
}
