package ticktape.lab;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import ticktape.rules.BytesIn;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.wire.ToClient;

/**
 * The witness: a guest whose line is perfect. It folds what the server says the moment it says it,
 * and all others are compared with that.
 */
final class Truth<S, I> {

  private final Game<S, Tagged<I>> game;
  private final Format<Event<Tagged<I>>> events;
  private final Set<Integer> acknowledged = new TreeSet<>();
  private Chronicle<S, I> chronicle;
  private boolean fresh = true;
  private String room = "";

  Truth(Game<S, Tagged<I>> game) {
    this.game = game;
    this.events = Event.format(game.inputFormat());
    this.chronicle = new Chronicle<>(game);
  }

  /** What the server that lives now told so far. */
  Chronicle<S, I> chronicle() {
    return chronicle;
  }

  /** The room's code; empty before there is one. */
  String room() {
    return room;
  }

  int acknowledged() {
    return acknowledged.size();
  }

  /** The server was killed; the next keyframe comes from what it was brought back from. */
  void crashed() {
    fresh = true;
  }

  void heard(ToClient message) {
    switch (message) {
      case ToClient.Welcome welcome -> {
        if (!room.isEmpty() && !room.equals(welcome.room())) {
          throw new Breach("Room " + room + " came back as room " + welcome.room() + ".");
        }
        room = welcome.room();
      }
      case ToClient.Keyframe keyframe -> keyframe(keyframe);
      case ToClient.Idle idle -> idle(idle.ticks());
      case ToClient.Closed closed -> {
        idle(closed.idle());
        closed(closed.events());
      }
      case ToClient.Hash hash -> hash(hash);
      case ToClient.Refused refused ->
          throw new Breach("The witness was refused: " + refused.text());
      case ToClient.Goodbye goodbye ->
          throw new Breach("The witness was sent away: " + goodbye.text());
      case ToClient.View _, ToClient.Ok _, ToClient.Slack _, ToClient.Resumed _ ->
          throw new Breach("The witness, a guest with the tape, was sent " + message + ".");
      case ToClient.Players _, ToClient.Said _, ToClient.Pong _, ToClient.Rooms _ -> {}
    }
  }

  private void idle(int ticks) {
    for (var i = 0; i < ticks; i++) {
      chronicle.add(new ArrayList<>());
    }
  }

  private void closed(byte[] bytes) {
    var in = new BytesIn(bytes);
    var happened = new ArrayList<Event<Tagged<I>>>();
    while (in.left() > 0) {
      happened.add(events.read(in));
    }
    chronicle.add(happened);
  }

  private void hash(ToClient.Hash hash) {
    var match = chronicle.match();
    var tick = chronicle.tick();
    chronicle.claim(
        match,
        tick,
        played -> {
          if (played.hash(tick) != hash.hash()) {
            throw new Breach(
                "A replay of the tape gives hash %08x at match %d, tick %d, where the live state has %08x."
                    .formatted(played.hash(tick), match, tick, hash.hash()));
          }
        });
  }

  private void keyframe(ToClient.Keyframe keyframe) {
    var state = game.stateFormat().fromBytes(keyframe.state());
    var match = keyframe.match();
    var tick = keyframe.tick();
    if (fresh && !chronicle.empty()) {
      rollBack(match, tick);
    }
    fresh = false;
    if (chronicle.knows(match)) {
      while (chronicle.tick() < tick) {
        chronicle.add(new ArrayList<>()); // idle ticks that nobody was told of yet
      }
    } else {
      open(keyframe);
    }
    if (match != chronicle.match() || tick != chronicle.tick()) {
      throw new Breach(
          "A keyframe of match %d, tick %d came at match %d, tick %d."
              .formatted(match, tick, chronicle.match(), chronicle.tick()));
    }
    var hash = game.stateFormat().hash(state);
    if (hash != chronicle.hash()) {
      throw new Breach(
          "The keyframe of match %d, tick %d has hash %08x; its tape gives %08x."
              .formatted(match, tick, hash, chronicle.hash()));
    }
  }

  private void open(ToClient.Keyframe keyframe) {
    var wanted = chronicle.empty() ? 1 : chronicle.match() + 1;
    if (keyframe.match() != wanted) {
      throw new Breach("Match " + keyframe.match() + " began where " + wanted + " was due.");
    }
    var opened = Fold.open(game, keyframe.opening()).state();
    chronicle.open(keyframe.match(), new Played<>(keyframe.opening(), game.stateFormat(), opened));
    idle(keyframe.tick());
  }

  /** What was promised must be in what came back; the rest may be lost. */
  private void rollBack(int match, int tick) {
    if (chronicle.knows(match)) {
      chronicle = chronicle.upTo(match, Math.min(tick, chronicle.played(match).tick()));
    } else {
      chronicle = chronicle.upTo(match, 0);
    }
    for (var tag : acknowledged) {
      if (chronicle.place(tag) == null) {
        throw new Breach(
            "Input %d of client %d was acknowledged, and is not on the tape that came back after the crash, up to match %d, tick %d."
                .formatted(Tagged.id(tag), Tagged.client(tag), match, tick));
      }
    }
  }

  /** The server says that an input is on the tape. */
  void acknowledges(int client, ToClient.Ok ok) {
    var place = chronicle.place(Tagged.of(client, ok.id()));
    if (place == null || place.tick() != ok.tick()) {
      throw new Breach(
          "Input %d of client %d was acknowledged for tick %d, and %s."
              .formatted(
                  ok.id(),
                  client,
                  ok.tick(),
                  place == null ? "is not on the tape" : "is in tick " + place.tick()));
    }
    acknowledged.add(Tagged.of(client, ok.id()));
  }
}
