package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static ticktape.room.Hearer.TICK;
import static ticktape.room.Hearer.input;
import static ticktape.room.Hearer.player;

import org.junit.jupiter.api.Test;
import ticktape.rules.BytesIn;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Format;
import ticktape.rules.Options;
import ticktape.rules.Tick;
import ticktape.wire.ToClient;

class RoomTest {

  private static final Settings ALONE = new Settings(false, 0, Options.STANDARD);

  private final Hearer hearer = new Hearer();

  private Room<Tally.Sums, Tally.Act> room() {
    return hearer.room(new Tally(), ALONE);
  }

  @Test
  void aFollowerOfTheTapeFoldsTheSameState() {
    var room = room();
    room.enter(player(1, "ada"), 0);
    room.input(1, input(1, new Tally.Act.Lean(true)));
    for (var tick = 1; tick <= 30; tick++) {
      if (tick == 10) {
        room.input(1, input(2, new Tally.Act.Roll()));
      }
      room.advance(tick * TICK);
    }
    var fold = follow(1);
    assertEquals(30, fold.tick());
    assertEquals(room.hash(), fold.hash());
    assertEquals(30, fold.state().hands().at(1).points());
  }

  /** Folds what a binary connection was sent, and checks each hash. */
  private Fold<Tally.Sums, Tally.Act> follow(int connection) {
    var game = new Tally();
    Fold<Tally.Sums, Tally.Act> fold = null;
    var events = Format.list(Event.format(Tally.Act.FORMAT));
    for (var message : hearer.heard(connection)) {
      switch (message) {
        case ToClient.Keyframe k ->
            fold = Fold.at(game, Tally.Sums.FORMAT.fromBytes(k.state()), k.tick());
        case ToClient.Idle _ -> fold.advance(Tick.idle(fold.tick() + 1));
        case ToClient.Closed closed -> {
          var in = new BytesIn(closed.events());
          var list = new java.util.ArrayList<Event<Tally.Act>>();
          while (in.left() > 0) {
            list.add(Event.format(Tally.Act.FORMAT).read(in));
          }
          assertFalse(events.toBytes(list).length == 0);
          fold.advance(new Tick<>(fold.tick() + 1, list));
        }
        case ToClient.Hash(int tick, int hash) -> {
          assertEquals(tick, fold.tick());
          assertEquals(hash, fold.hash());
        }
        default -> {}
      }
    }
    return fold;
  }
}
