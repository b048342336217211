package ticktape.rules;

/**
 * What a tick holds: what a player did, a coming or going, or dice from the server.
 *
 * @param <I> the game's input
 */
public sealed interface Event<I> {

  /**
   * A player did something.
   *
   * @param seat the player's seat
   * @param what the input
   */
  record Input<I>(int seat, I what) implements Event<I> {}

  /**
   * A player sat down on a seat that was free, or whose player had left.
   *
   * @param seat the seat's number, from 1
   * @param name the player's name, as it is shown
   * @param bot whether a bot plays here
   */
  record Joined<I>(int seat, String name, boolean bot) implements Event<I> {}

  /**
   * A player went, on purpose or by losing the line; the seat may be kept for a return.
   *
   * @param seat the seat's number
   */
  record Left<I>(int seat) implements Event<I> {}

  /**
   * The player of a seat is back on it.
   *
   * @param seat the seat's number
   */
  record Returned<I>(int seat) implements Event<I> {}

  /**
   * Dice from the server, in the tick after a step asked for them.
   *
   * @param value the seed for {@link Dice}; nobody knew it before
   */
  record Salt<I>(int value) implements Event<I> {}

  /** The bytes and JSON of an event, given those of an input. */
  static <I> Format<Event<I>> format(Format<I> input) {
    return Format.oneOf(
        Format.variant("input", Event.Input.class, Event.<I>inputs(input)),
        Format.variant("joined", Event.Joined.class, Event.<I>joins()),
        Format.variant("left", Event.Left.class, Event.<I>leaves()),
        Format.variant("returned", Event.Returned.class, Event.<I>returns()),
        Format.variant("salt", Event.Salt.class, Event.<I>salts()));
  }

  private static <I> Format<Input<I>> inputs(Format<I> input) {
    return Format.record(f -> {
      var seat = f.field("seat", Input<I>::seat, Format.COUNT);
      var what = f.field("do", Input<I>::what, input);
      return v -> new Input<>(v.get(seat), v.get(what));
    });
  }

  private static <I> Format<Joined<I>> joins() {
    return Format.record(f -> {
      var seat = f.field("seat", Joined<I>::seat, Format.COUNT);
      var name = f.field("name", Joined<I>::name, Format.TEXT);
      var bot = f.field("bot", Joined<I>::bot, Format.FLAG);
      return v -> new Joined<>(v.get(seat), v.get(name), v.get(bot));
    });
  }

  private static <I> Format<Left<I>> leaves() {
    return Format.record(f -> {
      var seat = f.field("seat", Left<I>::seat, Format.COUNT);
      return v -> new Left<>(v.get(seat));
    });
  }

  private static <I> Format<Returned<I>> returns() {
    return Format.record(f -> {
      var seat = f.field("seat", Returned<I>::seat, Format.COUNT);
      return v -> new Returned<>(v.get(seat));
    });
  }

  private static <I> Format<Salt<I>> salts() {
    return Format.record(f -> {
      var value = f.field("salt", Salt<I>::value, Format.INT);
      return v -> new Salt<>(v.get(value));
    });
  }
}
