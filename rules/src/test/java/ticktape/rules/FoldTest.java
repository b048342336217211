package ticktape.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {

  private static final Counting GAME = new Counting();

  private final Fold<Counting.State, Counting.Move> fold =
      Fold.open(GAME, Opening.of(GAME, Options.STANDARD, 1));

  @Test
  void ticksFoldIntoAState() {
    fold.advance(new Tick<>(1, List.of(new Event.Joined<>(2, "bo", false))));
    var step = fold.advance(new Tick<>(2, List.of(new Event.Input<>(2, Counting.Move.UP))));
    assertEquals(1, fold.state().counts().at(2));
    assertEquals(2, fold.tick());
    assertEquals(fold.state(), step.state());
    assertEquals(1, step.cues().size());
  }

  @Test
  void aTickThatIsNotTheNextIsAMistake() {
    var error = assertThrows(IllegalArgumentException.class, () -> fold.advance(Tick.idle(2)));
    assertEquals("After tick 0 comes 1, not 2.", error.getMessage());
  }

  @Test
  void aGameThatThrowsLeavesStateAndTickAsTheyWere() {
    fold.advance(new Tick<>(1, List.of(new Event.Joined<>(1, "bo", false))));
    var hash = fold.hash();
    var bad = new Tick<Counting.Move>(2, List.of(new Event.Input<>(1, Counting.Move.BREAK)));
    assertThrows(IllegalStateException.class, () -> fold.advance(bad));
    assertEquals(1, fold.tick());
    assertEquals(hash, fold.hash());
  }

  @Test
  void aKeyframeGoesOnWhereItWasTaken() {
    fold.advance(new Tick<>(1, List.of(new Event.Joined<>(1, "bo", false))));
    var bytes = GAME.stateFormat().toBytes(fold.state());
    var other = Fold.at(GAME, GAME.stateFormat().fromBytes(bytes), fold.tick());
    var next = new Tick<Counting.Move>(2, List.of(new Event.Salt<>(77)));
    fold.advance(next);
    other.advance(next);
    assertEquals(fold.hash(), other.hash());
    assertEquals(fold.state(), other.state());
  }
}
