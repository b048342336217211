package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ticktape.rules.BytesIn;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Tick;
import ticktape.wire.ToClient;

/** A client of Tally that folds what it is sent, and checks each hash that it is told. */
final class Follower {

  /** The events of all ticks, in order. */
  final List<Event<Tally.Act>> events = new ArrayList<>();

  private @Nullable Fold<Tally.Sums, Tally.Act> fold;
  int match;

  static Follower of(List<ToClient> messages) {
    var follower = new Follower();
    messages.forEach(follower::hear);
    return follower;
  }

  Fold<Tally.Sums, Tally.Act> fold() {
    return Objects.requireNonNull(fold);
  }

  private void idle(int ticks) {
    for (var i = 0; i < ticks; i++) {
      fold().advance(Tick.idle(fold().tick() + 1));
    }
  }

  private void hear(ToClient message) {
    switch (message) {
      case ToClient.Keyframe k -> {
        match = k.match();
        fold = Fold.at(new Tally(), Tally.Sums.FORMAT.fromBytes(k.state()), k.tick());
      }
      case ToClient.Idle idle -> idle(idle.ticks());
      case ToClient.Closed closed -> {
        idle(closed.idle());
        var in = new BytesIn(closed.events());
        var list = new ArrayList<Event<Tally.Act>>();
        while (in.left() > 0) {
          list.add(Event.format(Tally.Act.FORMAT).read(in));
        }
        events.addAll(list);
        fold().advance(new Tick<>(fold().tick() + 1, list));
      }
      case ToClient.Hash(int tick, int hash) -> {
        assertEquals(ToClient.Hash.LAST, tick);
        assertEquals(hash, fold().hash());
      }
      default -> {}
    }
  }
}
