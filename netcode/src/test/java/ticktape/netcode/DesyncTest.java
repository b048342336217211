package ticktape.netcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.rules.Format;
import ticktape.rules.Seats;

class DesyncTest {

  private record Hand(int points, List<String> cards) {
    static final Format<Hand> FORMAT =
        Format.record(f -> {
          var points = f.field("points", Hand::points, Format.INT);
          var cards = f.field("cards", Hand::cards, Format.list(Format.TEXT));
          return v -> new Hand(v.get(points), v.get(cards));
        });
  }

  private static final Format<Seats<Hand>> FORMAT = Seats.format(Hand.FORMAT);

  private static final Seats<Hand> HANDS =
      Seats.<Hand>none()
          .with(2, new Hand(5, List.of("ace", "two")))
          .with(3, new Hand(7, List.of()));

  @Test
  void itTellsTheFirstValueThatDiffersAndWhereItIs() {
    var other = HANDS.with(2, new Hand(5, List.of("ace", "ten")));
    assertEquals(
        "2.cards.1 = two here, 2.cards.1 = ten at the server", Desync.first(FORMAT, HANDS, other));
  }

  @Test
  void whatOneSideLacksIsNothing() {
    var other = HANDS.with(3, new Hand(7, List.of("six")));
    assertEquals("nothing here, 3.cards.0 = six at the server", Desync.first(FORMAT, HANDS, other));
  }
}
