package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import ticktape.games.Snake;
import ticktape.games.SnakeState;
import ticktape.games.Turn;
import ticktape.rules.BytesOut;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Step;
import ticktape.rules.Tick;
import ticktape.wire.ToClient;

/** A room of Snake that says what a server would say. */
final class House {

  private static final Snake SNAKE = new Snake();

  private final Opening opening = Opening.of(SNAKE, Options.STANDARD, 7);
  private final List<Event<Turn>> next = new ArrayList<>();
  private Fold<SnakeState, Turn> fold = Fold.open(SNAKE, opening);
  private int match = 1;
  private boolean asked;

  House() {
    next.add(new Event.Joined<>(1, "ada", false));
    next.add(new Event.Joined<>(2, "bot", true));
  }

  int tick() {
    return fold.tick();
  }

  SnakeState state() {
    return fold.state();
  }

  int hash() {
    return fold.hash();
  }

  void happens(Event<Turn> event) {
    next.add(event);
  }

  void newMatch() {
    match++;
    fold = Fold.open(SNAKE, opening);
    asked = false;
  }

  /** Closes the next tick. */
  ToClient close() {
    if (asked) {
      next.add(new Event.Salt<>(fold.tick() * 77));
    }
    var tick = new Tick<>(fold.tick() + 1, List.copyOf(next));
    next.clear();
    Step<SnakeState> step = fold.advance(tick);
    asked = step.asks();
    if (tick.events().isEmpty()) {
      return new ToClient.Idle(1);
    }
    var out = new BytesOut();
    var format = Event.format(SNAKE.inputFormat());
    tick.events().forEach(event -> format.write(event, out));
    return new ToClient.Closed(out.toBytes());
  }

  ToClient.Keyframe keyframe() {
    var state = SNAKE.stateFormat().toBytes(fold.state());
    return new ToClient.Keyframe(match, fold.tick(), opening, state);
  }

  ToClient.View view() {
    return new ToClient.View(
        match, fold.tick(), SNAKE.stateFormat().toBytes(fold.state()), List.of());
  }

  ToClient.Welcome welcome(int seat) {
    return new ToClient.Welcome("ada", "secret", "K7QF", "snake", seat, fold.tick());
  }

  static ToClient.Players players() {
    return new ToClient.Players(
        List.of(
            new ToClient.Player(1, "ada", false, true),
            new ToClient.Player(2, "bot", true, true),
            new ToClient.Player(0, "eve", false, true)));
  }
}
