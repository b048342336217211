package ticktape.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TapeTest {

  private static final Counting GAME = new Counting();
  private static final Opening OPENING = Opening.of(GAME, Options.STANDARD, 9);

  @Test
  void aRecordedMatchFoldsToTheSameState() {
    var live = Fold.open(GAME, OPENING);
    var recorder = new Tape.Recorder<Counting.Move>(OPENING);
    var dice = Dice.of(4);
    for (var number = 1; number <= 500; number++) {
      var tick = tick(number, dice);
      live.advance(tick);
      recorder.add(tick);
    }
    var format = Tape.format(GAME.inputFormat());
    var replayed = format.fromBytes(format.toBytes(recorder.tape())).fold(GAME);
    assertEquals(500, replayed.tick());
    assertEquals(live.state(), replayed.state());
    assertEquals(live.hash(), replayed.hash());
  }

  @Test
  void idleTicksAreNotStoredButFolded() {
    var tape =
        new Tape<Counting.Move>(OPENING, 3, List.of(new Tick<>(2, List.of(new Event.Salt<>(1)))));
    var numbers = new StringBuilder();
    tape.ticks()
        .forEach(tick ->
            numbers.append(tick.number()).append(tick.events().isEmpty() ? "idle " : "busy "));
    assertEquals("1idle 2busy 3idle ", numbers.toString());
  }

  @Test
  void aNightOfIdleTicksIsAFewBytes() {
    var tape = new Tape<Counting.Move>(OPENING, 1_000_000, List.of());
    assertTrue(Tape.format(GAME.inputFormat()).toBytes(tape).length < 20);
  }

  @Test
  void ticksOutOfOrderOrPastTheEndAreNoTape() {
    var two = new Tick<Counting.Move>(2, List.of(new Event.Salt<>(1)));
    var three = new Tick<Counting.Move>(3, List.of(new Event.Salt<>(1)));
    refused(
        "On a tape of 5 ticks, 2 follows 3.", () -> new Tape<>(OPENING, 5, List.of(three, two)));
    refused("On a tape of 5 ticks, 2 follows 2.", () -> new Tape<>(OPENING, 5, List.of(two, two)));
    refused("On a tape of 2 ticks, 3 follows 0.", () -> new Tape<>(OPENING, 2, List.of(three)));
  }

  private static void refused(String sentence, Runnable make) {
    assertEquals(sentence, assertThrows(IllegalArgumentException.class, make::run).getMessage());
  }

  private static Tick<Counting.Move> tick(int number, Dice dice) {
    if (number <= 2) {
      return new Tick<>(number, List.of(new Event.Joined<>(number, "p" + number, false)));
    }
    return switch (dice.roll(4)) {
      case 0 -> new Tick<>(number, List.of(new Event.Input<>(1 + dice.roll(2), Counting.Move.UP)));
      case 1 -> new Tick<>(number, List.of(new Event.Salt<>(dice.next())));
      default -> Tick.idle(number);
    };
  }
}
