package ticktape.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Game;
import ticktape.rules.Tick;

/**
 * What one life of the server told of a room, from its first match: each match's states, and which
 * input is where. A server that comes back from its journal begins a chronicle that shares the
 * beginning.
 */
final class Chronicle<S, I> {

  private final Game<S, Tagged<I>> game;
  private final TreeMap<Integer, Played<S>> matches = new TreeMap<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<Integer, Place> byTag = new HashMap<>();
  private final Map<Author, Integer> lastIds = new HashMap<>();
  private final Map<Moment, List<Consumer<Played<S>>>> claims = new TreeMap<>();

  /** Where an input stands on the tape. */
  record Place(int match, int tick, int seat, int tag) {}

  private record Author(int client, int seat) {}

  /** A tick of a match. */
  record Moment(int match, int tick) implements Comparable<Moment> {
    @Override
    public int compareTo(Moment other) {
      return match != other.match
          ? Integer.compare(match, other.match)
          : Integer.compare(tick, other.tick);
    }
  }

  Chronicle(Game<S, Tagged<I>> game) {
    this.game = game;
  }

  /** A chronicle that shares this one's beginning, up to a tick. */
  Chronicle<S, I> upTo(int match, int tick) {
    var next = new Chronicle<S, I>(game);
    matches.headMap(match).forEach(next.matches::put);
    var last = matches.get(match);
    if (last != null) {
      next.matches.put(match, last.upTo(tick));
    }
    for (var place : places) {
      if (place.match() < match || (place.match() == match && place.tick() <= tick)) {
        next.put(place);
      }
    }
    return next;
  }

  boolean empty() {
    return matches.isEmpty();
  }

  boolean knows(int match) {
    return matches.containsKey(match);
  }

  int match() {
    return matches.lastKey();
  }

  int tick() {
    return matches.lastEntry().getValue().tick();
  }

  /** The last tick of all. */
  Moment head() {
    return new Moment(match(), tick());
  }

  /** Whether this tick is not before the head, or gave the same state. */
  boolean reaches(Moment moment, Moment head) {
    return moment.compareTo(head) >= 0
        || (moment.match() == head.match()
            && played(head.match()).hash(moment.tick()) == played(head.match()).hash(head.tick()));
  }

  int hash() {
    return matches.lastEntry().getValue().hash(tick());
  }

  Played<S> played(int match) {
    var played = matches.get(match);
    if (played == null) {
      throw new Breach(
          Invariant.CONTENT, "The server told of a match " + match + " that it never opened.");
    }
    return played;
  }

  void open(int match, Played<S> played) {
    matches.put(match, played);
    settle(match, 0);
  }

  /** The next tick is one in which nothing happened. */
  void idle() {
    add(List.of(), Played.IDLE);
  }

  /**
   * The next tick.
   *
   * @param content a hash of the bytes of these events
   */
  void add(List<Event<Tagged<I>>> events, int content) {
    var played = matches.lastEntry().getValue();
    var tick = played.tick() + 1;
    var fold = Fold.at(game, played.state(tick - 1), tick - 1);
    played.add(content, fold.advance(new Tick<>(tick, List.copyOf(events))).state());
    for (var event : events) {
      if (event instanceof Event.Input<Tagged<I>>(int seat, Tagged<I> input) && input.tag() != 0) {
        put(new Place(match(), tick, seat, input.tag()));
      }
    }
    settle(match(), tick);
  }

  private void put(Place place) {
    var before = byTag.put(place.tag(), place);
    var client = Tagged.client(place.tag());
    var id = Tagged.id(place.tag());
    if (before != null) {
      throw new Breach(
          Invariant.ONCE,
          "Input %d of client %d is on the tape twice: in match %d, tick %d and in match %d, tick %d."
              .formatted(id, client, before.match(), before.tick(), place.match(), place.tick()));
    }
    // One whose line was garbled comes back as someone else; what the first one did may still wait.
    var last = lastIds.put(new Author(client, place.seat()), id);
    if (last != null && last > id) {
      throw new Breach(
          Invariant.ONCE,
          "Input %d of client %d is on the tape behind its input %d, in match %d, tick %d."
              .formatted(id, client, last, place.match(), place.tick()));
    }
    places.add(place);
  }

  /** Where the input of this tag stands; null if it does not. */
  @org.jspecify.annotations.Nullable
  Place place(int tag) {
    return byTag.get(tag);
  }

  int inputs() {
    return places.size();
  }

  int ticks() {
    return matches.values().stream().mapToInt(Played::tick).sum();
  }

  int matches() {
    return matches.size();
  }

  /**
   * Compares once the tick is known: the witness may be told of an idle one later than a client.
   */
  void claim(int match, int tick, Consumer<Played<S>> compare) {
    var played = matches.get(match);
    if (played != null && played.tick() >= tick) {
      compare.accept(played);
    } else {
      claims.computeIfAbsent(new Moment(match, tick), _ -> new ArrayList<>()).add(compare);
    }
  }

  /** Compares a client's state with the server's, by its hash. */
  void compare(Client client, int match, int tick, int hash) {
    claim(
        match,
        tick,
        played -> {
          if (played.hash(tick) != hash) {
            throw new Breach(
                Invariant.STATE,
                "%s has hash %08x at match %d, tick %d; the server has %08x."
                    .formatted(client, hash, match, tick, played.hash(tick)));
          }
        });
  }

  /** Compares what a client was told of a tick with what the witness was. */
  void same(Client client, int match, int tick, int content) {
    claim(
        match,
        tick,
        played -> {
          if (played.content(tick) != content) {
            throw new Breach(
                Invariant.CONTENT,
                "%s was told something else of match %d, tick %d than others."
                    .formatted(client, match, tick));
          }
        });
  }

  private void settle(int match, int tick) {
    var due = claims.remove(new Moment(match, tick));
    if (due != null) {
      due.forEach(compare -> compare.accept(played(match)));
    }
  }
}
