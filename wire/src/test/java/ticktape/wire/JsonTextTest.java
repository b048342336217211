package ticktape.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.rules.Format;
import ticktape.rules.Seats;

class JsonTextTest {

  private record Hand(int points, boolean open, List<String> cards) {
    static final Format<Hand> FORMAT =
        Format.record(f -> {
          var points = f.field("points", Hand::points, Format.INT);
          var open = f.field("open", Hand::open, Format.FLAG);
          var cards = f.field("cards", Hand::cards, Format.list(Format.TEXT));
          return v -> new Hand(v.get(points), v.get(open), v.get(cards));
        });
  }

  private static final Format<Seats<Hand>> FORMAT = Seats.format(Hand.FORMAT);

  @Test
  void aShortValueStandsOnOneLineAndALongOneOnSeveral() {
    var hands =
        Seats.<Hand>none()
            .with(2, new Hand(-5, true, List.of("ace", "two")))
            .with(3, new Hand(7, false, List.of()))
            .with(4, new Hand(9, false, List.of()));
    assertEquals(
        """
        {
          "2": {"points": -5, "open": true, "cards": ["ace", "two"]},
          "3": {"points": 7, "open": false, "cards": []},
          "4": {"points": 9, "open": false, "cards": []}
        }
        """,
        JsonText.of(FORMAT, hands));
  }

  @Test
  void itIsTheSameJsonAsTheLibrarys() {
    var cards = new ArrayList<String>();
    for (var i = 0; i < 60; i++) {
      cards.add("card \"" + i + "\" \\ \n\t\u001b[2J é 🂡 \ud800");
    }
    var hands = Seats.<Hand>none().with(1, new Hand(1, true, cards));
    var text = JsonText.of(FORMAT, hands);
    assertEquals(
        JsonOut.of(FORMAT, hands), JsonOut.JSON.createReader(new StringReader(text)).readValue());
    assertEquals(
        0, text.chars().filter(unit -> unit != '\n' && (unit < ' ' || unit > '~')).count());
  }

  @Test
  void aValueAloneIsJsonToo() {
    assertEquals("7\n", JsonText.of(Format.INT, 7));
  }
}
