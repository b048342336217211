package ticktape.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import ticktape.rules.BytesIn;
import ticktape.rules.Event;
import ticktape.rules.Game;
import ticktape.rules.Step;
import ticktape.rules.Tick;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** Bugs planted at the edges of the system, which the lab has to find. */
final class Mutants {

  static final Map<String, Supplier<Tamper>> ALL =
      new TreeMap<>(
          Map.of(
              "hash-ordered iteration", HashOrdered::new,
              "off-by-one keyframe", KeyframeOffByOne::new,
              "dropped tick", TickDropped::new,
              "double-applied input", InputTwice::new,
              "input applied again when it is sent again", RepeatForgotten::new,
              "ok before durable", OkTooEarly::new,
              "last record lost", RecordLost::new));

  private Mutants() {}

  /** A game that walks through a tick's events in the order of a hash that differs by machine. */
  static final class HashOrdered implements Tamper {
    @Override
    public <S, I> Game<S, I> game(Game<S, I> game, int party) {
      return new Delegate<>(game) {
        @Override
        public Step<S> step(S state, Tick<I> tick) {
          var byHash = new HashMap<Integer, List<Event<I>>>();
          for (var event : tick.events()) {
            // As Object.hashCode: another number in each process.
            var hash = (event.getClass().getSimpleName().hashCode() ^ (party * 0x9E3779B9)) & 15;
            byHash.computeIfAbsent(hash, _ -> new ArrayList<>()).add(event);
          }
          var events = new ArrayList<Event<I>>();
          byHash.values().forEach(events::addAll);
          return super.step(state, new Tick<>(tick.number(), events));
        }
      };
    }
  }

  /** A client that takes a keyframe for the one of the tick after it. */
  static final class KeyframeOffByOne implements Tamper {
    @Override
    public List<ToClient> received(ToClient message) {
      return List.of(
          message instanceof ToClient.Keyframe k
              ? new ToClient.Keyframe(k.match(), k.tick() + 1, k.opening(), k.state())
              : message);
    }
  }

  /** A line that loses one busy tick in a hundred. */
  static final class TickDropped implements Tamper {
    private int ticks;

    @Override
    public List<ToClient> received(ToClient message) {
      return message instanceof ToClient.Closed && ++ticks % 100 == 0
          ? List.of()
          : List.of(message);
    }
  }

  /** A room that applies one input in fifty twice. */
  static final class InputTwice implements Tamper {
    private int inputs;

    @Override
    public List<ToServer> heard(ToServer message) {
      return message instanceof ToServer.Input input && ++inputs % 50 == 0
          ? twice(input, input.id() + 1)
          : List.of(message);
    }
  }

  /** A room that does not know by its number an input that comes again. */
  static final class RepeatForgotten implements Tamper {
    private int ids;

    @Override
    public List<ToServer> heard(ToServer message) {
      return message instanceof ToServer.Input(_, int match, int tick, BytesIn what)
          ? List.of(new ToServer.Input(++ids, match, tick, what))
          : List.of(message);
    }
  }

  private static List<ToServer> twice(ToServer.Input input, int secondId) {
    if (!(input.what() instanceof BytesIn bytes)) {
      return List.of(input);
    }
    var what = bytes.raw(bytes.left());
    return List.of(
        new ToServer.Input(input.id(), input.match(), input.tick(), new BytesIn(what)),
        new ToServer.Input(secondId, input.match(), input.tick(), new BytesIn(what)));
  }

  /** A journal that says that a record is safe when it has only been told of it. */
  static final class OkTooEarly implements Tamper {
    @Override
    public boolean durableTooEarly() {
      return true;
    }
  }

  /** A journal that gives all back but the last record. */
  static final class RecordLost implements Tamper {
    @Override
    public List<byte[]> restored(List<byte[]> records) {
      return records.size() > 1 ? records.subList(0, records.size() - 1) : records;
    }
  }
}
