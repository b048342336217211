package ticktape.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import ticktape.rules.Bot;
import ticktape.rules.Dice;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Step;
import ticktape.rules.Tick;

/**
 * A game whose inputs carry tags, which its rules ignore.
 *
 * @param <S> the state
 * @param <I> an input without its tag
 */
final class TaggedGame<S, I> extends Wrapped<S, Tagged<I>> {

  private final Game<S, I> game;
  private final BooleanSupplier open;

  TaggedGame(Game<S, I> game) {
    this(game, () -> false);
  }

  /**
   * The game as the server has it.
   *
   * @param open whether it passes for one without secrets just now: the witness is to see the tape
   */
  TaggedGame(Game<S, I> game, BooleanSupplier open) {
    super(game);
    this.game = game;
    this.open = open;
  }

  @Override
  public boolean secrets() {
    return super.secrets() && !open.getAsBoolean();
  }

  @Override
  public Step<S> step(S state, Tick<Tagged<I>> tick) {
    return game.step(state, plain(tick));
  }

  @Override
  public S guess(S state, Tick<Tagged<I>> tick) {
    return game.guess(state, plain(tick));
  }

  @Override
  public Optional<String> refusal(S state, Tick<Tagged<I>> before, int seat, Tagged<I> input) {
    return game.refusal(state, plain(before), seat, input.what());
  }

  private static <I> Tick<I> plain(Tick<Tagged<I>> tick) {
    var events = new ArrayList<Event<I>>(tick.events().size());
    for (var event : tick.events()) {
      events.add(plain(event));
    }
    return new Tick<>(tick.number(), events);
  }

  private static <I> Event<I> plain(Event<Tagged<I>> event) {
    return switch (event) {
      case Event.Input<Tagged<I>>(int seat, Tagged<I> tagged) ->
          new Event.Input<>(seat, tagged.what());
      case Event.Joined<Tagged<I>>(int seat, String name, boolean bot) ->
          new Event.Joined<>(seat, name, bot);
      case Event.Left<Tagged<I>>(int seat) -> new Event.Left<>(seat);
      case Event.Returned<Tagged<I>>(int seat) -> new Event.Returned<>(seat);
      case Event.Salt<Tagged<I>>(int value) -> new Event.Salt<>(value);
    };
  }

  @Override
  public Format<Tagged<I>> inputFormat() {
    return Tagged.format(game.inputFormat());
  }

  @Override
  public InputKind kind(Tagged<I> input) {
    return game.kind(input.what());
  }

  @Override
  public List<Bot<S, Tagged<I>>> bots() {
    return game.bots().stream().<Bot<S, Tagged<I>>>map(TaggedBot::new).toList();
  }

  private record TaggedBot<S, I>(Bot<S, I> bot) implements Bot<S, Tagged<I>> {

    @Override
    public String name() {
      return bot.name();
    }

    @Override
    public List<Tagged<I>> play(S view, int tick, int seat, Dice dice) {
      return bot.play(view, tick, seat, dice).stream().map(what -> new Tagged<>(what, 0)).toList();
    }
  }
}
