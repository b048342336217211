package ticktape.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.games.Battleships;
import ticktape.games.BattleshipsState;
import ticktape.games.Cell;
import ticktape.games.Order;
import ticktape.rules.Game;

/** Nothing that a room sends tells what a player does in secret. */
class TwinRoomsTest {

  /** Fewer than it takes until time to place is up. */
  private static final int TICKS = 350;

  /** What tells nothing of a fleet; the shot is refused while fleets are placed. */
  private static final List<Order> OPEN =
      List.of(new Order.Fire(new Cell(1, 1)), new Order.Fire(new Cell(2, 1)));

  private static final List<Order> SECRET = List.of(new Order.Shuffle());

  @Test
  void aRoomTellsNobodyThatSomeoneAskedForAnotherFleet() {
    for (var seed = 1; seed <= 10; seed++) {
      assertEquals(Optional.empty(), TwinRooms.leak(new Battleships(), OPEN, SECRET, seed, TICKS));
    }
  }

  @Test
  void aLeakIsFoundInWhatIsSent() {
    Game<BattleshipsState, Order> leaky =
        new Delegate<>(new Battleships()) {
          @Override
          public BattleshipsState view(BattleshipsState state, int seat) {
            return state;
          }
        };
    var leak = TwinRooms.leak(leaky, OPEN, SECRET, 1, TICKS).orElse("none");
    assertTrue(
        leak.matches(
            "(?s)battleships, seed 1, tick \\d+: seat 1 was sent .* when seat 2 did something in secret."),
        leak);
  }

  @Test
  void aGameThatForgetsToSayThatItHasSecretsIsFoundToo() {
    Game<BattleshipsState, Order> open =
        new Delegate<>(new Battleships()) {
          @Override
          public boolean secrets() {
            return false;
          }
        };
    assertTrue(TwinRooms.leak(open, OPEN, SECRET, 1, TICKS).isPresent());
  }

  @Test
  void withoutASecretItProvesNothing() {
    assertThrows(
        IllegalArgumentException.class,
        () -> TwinRooms.leak(new Battleships(), OPEN, SECRET, 1, 0));
  }
}
