package ticktape.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.games.Snake;
import ticktape.games.SnakeState;
import ticktape.games.Turn;
import ticktape.rules.BytesIn;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Format;
import ticktape.rules.Tick;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToClient;

/** Follows a match of Snake by its tape, as our own clients do, and checks each hash. */
final class Follower {

  private final Snake game = new Snake();
  private final Format<Event<Turn>> event = Event.format(game.inputFormat());
  private final Frames frames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
  private @Nullable Fold<SnakeState, Turn> fold;

  /** Each message that told no tick. */
  final List<ToClient> heard = new ArrayList<>();

  /** The hash at each tick that was folded. */
  final Map<Integer, Integer> hashes = new HashMap<>();

  int match;
  int hashesChecked;

  /** Where the match before this one ended. */
  int lastTick;

  int lastHash;

  void takes(byte[] bytes) {
    frames.add(bytes);
    for (var body = frames.next(); body.isPresent(); body = frames.next()) {
      takes(Binary.toClient(body.get()));
    }
  }

  private void takes(ToClient message) {
    switch (message) {
      case ToClient.Keyframe keyframe -> {
        if (fold != null) {
          lastTick = fold.tick();
          lastHash = fold.hash();
        }
        var state = game.stateFormat().fromBytes(keyframe.state());
        fold = Fold.at(game, state, keyframe.tick());
        match = keyframe.match();
        hashes.clear();
      }
      case ToClient.Idle idle -> {
        for (var i = 0; i < idle.ticks(); i++) {
          advance(List.of());
        }
      }
      case ToClient.Closed closed -> {
        for (var i = 0; i < closed.idle(); i++) {
          advance(List.of());
        }
        advance(events(closed.events()));
      }
      case ToClient.Hash hash -> {
        if (fold().hash() != hash.hash()) {
          throw new AssertionError("Another state at tick " + fold().tick() + ".");
        }
        hashesChecked++;
      }
      default -> heard.add(message);
    }
  }

  private List<Event<Turn>> events(byte[] bytes) {
    var in = new BytesIn(bytes);
    var events = new ArrayList<Event<Turn>>();
    while (in.left() > 0) {
      events.add(event.read(in));
    }
    return events;
  }

  private void advance(List<Event<Turn>> events) {
    fold().advance(new Tick<>(fold().tick() + 1, events));
    hashes.put(fold().tick(), fold().hash());
  }

  Fold<SnakeState, Turn> fold() {
    var now = fold;
    if (now == null) {
      throw new AssertionError("No keyframe has come.");
    }
    return now;
  }

  boolean hasState() {
    return fold != null;
  }

  <T extends ToClient> Optional<T> last(Class<T> type) {
    return heard.reversed().stream().filter(type::isInstance).map(type::cast).findFirst();
  }
}
