package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.picture.Look;
import ticktape.wire.ToClient;

class PeopleTest {

  private final People people = new People();

  private String nameOf(int seat) {
    return people.rows(List.of(new Look.Score(seat, 16, "")), 0, "").getFirst().name();
  }

  @Test
  void whatAPlayerLeftOnTheBoardIsStillTheirs() {
    people.set(List.of(new ToClient.Player(2, "bo", false, true)));
    people.set(List.of());
    assertEquals("bo", nameOf(2));
    assertEquals("bo", people.names().at(2));
    assertEquals(0, people.seated());
  }

  @Test
  void whoTakesASeatHasItsName() {
    people.set(List.of(new ToClient.Player(2, "bo", false, true)));
    people.set(List.of());
    people.set(List.of(new ToClient.Player(2, "eve", false, true)));
    assertEquals("eve", nameOf(2));
    assertEquals("eve", people.names().at(2));
  }

  @Test
  void inAnotherRoomNobodyWasThere() {
    people.set(List.of(new ToClient.Player(2, "bo", false, true)));
    people.clear();
    assertEquals("seat 2", nameOf(2));
  }
}
