package ticktape.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ticktape.room.JournalTape;
import ticktape.rules.BytesIn;
import ticktape.rules.BytesOut;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.Opening;
import ticktape.rules.Tape;
import ticktape.rules.Tick;
import ticktape.wire.TapeFile;
import ticktape.wire.ToClient;

/**
 * The witness: a guest whose line is perfect. It folds what the server says the moment it says it,
 * and all others are compared with that.
 */
final class Truth<S, I> {

  private final Game<S, Tagged<I>> game;
  private final Format<Event<Tagged<I>>> events;
  private final Set<Integer> acknowledged = new TreeSet<>();
  private final Set<Integer> epochs = new TreeSet<>();
  private final Chance chance;
  private Chronicle<S, I> chronicle;
  private String room = "";

  Truth(Game<S, Tagged<I>> game, int seed) {
    this.game = game;
    this.chance = Chance.of(seed, 6);
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

  void heard(ToClient message) {
    switch (message) {
      case ToClient.Welcome welcome -> welcome(welcome);
      case ToClient.Keyframe keyframe -> keyframe(keyframe);
      case ToClient.Idle idle -> idle(idle.ticks());
      case ToClient.Closed closed -> {
        idle(closed.idle());
        closed(closed.events());
      }
      case ToClient.Hash hash -> hash(hash);
      case ToClient.Refused refused ->
          throw new Breach(Invariant.SOUND, "The witness was refused: " + refused.text());
      case ToClient.Goodbye goodbye ->
          throw new Breach(Invariant.SOUND, "The witness was sent away: " + goodbye.text());
      case ToClient.View _, ToClient.Ok _, ToClient.Slack _, ToClient.Resumed _ ->
          throw new Breach(
              Invariant.SOUND, "The witness, a guest with the tape, was sent " + message + ".");
      case ToClient.Players _, ToClient.Said _, ToClient.Pong _, ToClient.Rooms _ -> {}
    }
  }

  private void welcome(ToClient.Welcome welcome) {
    if (!room.isEmpty() && !room.equals(welcome.room())) {
      throw new Breach(
          Invariant.SEAT, "Room " + room + " came back as room " + welcome.room() + ".");
    }
    room = welcome.room();
    if (!epochs.add(welcome.epoch())) {
      throw new Breach(
          Invariant.CONTENT, "Two lives of the room have the epoch " + welcome.epoch() + ".");
    }
  }

  private void idle(int ticks) {
    for (var i = 0; i < ticks; i++) {
      chronicle.idle();
    }
  }

  private void closed(byte[] bytes) {
    var in = new BytesIn(bytes);
    var happened = new ArrayList<Event<Tagged<I>>>();
    while (in.left() > 0) {
      happened.add(events.read(in));
    }
    chronicle.add(happened, Arrays.hashCode(bytes));
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
                Invariant.REPLAY,
                "A replay of the tape gives hash %08x at match %d, tick %d, where the live state has %08x."
                    .formatted(played.hash(tick), match, tick, hash.hash()));
          }
        });
  }

  private void keyframe(ToClient.Keyframe keyframe) {
    var state = game.stateFormat().fromBytes(keyframe.state());
    var match = keyframe.match();
    var tick = keyframe.tick();
    if (chronicle.knows(match)) {
      idle(tick - chronicle.tick()); // that nobody was told of yet
    } else {
      open(keyframe);
    }
    if (match != chronicle.match() || tick != chronicle.tick()) {
      throw new Breach(
          Invariant.REPLAY,
          "A keyframe of match %d, tick %d came at match %d, tick %d."
              .formatted(match, tick, chronicle.match(), chronicle.tick()));
    }
    var hash = game.stateFormat().hash(state);
    if (hash != chronicle.hash()) {
      throw new Breach(
          Invariant.REPLAY,
          "The keyframe of match %d, tick %d has hash %08x; its tape gives %08x."
              .formatted(match, tick, hash, chronicle.hash()));
    }
  }

  private void open(ToClient.Keyframe keyframe) {
    open(keyframe.match(), keyframe.opening());
    idle(keyframe.tick());
  }

  private void open(int match, Opening opening) {
    var wanted = chronicle.empty() ? 1 : chronicle.match() + 1;
    if (match != wanted) {
      throw new Breach(
          Invariant.CONTENT, "Match " + match + " began where " + wanted + " was due.");
    }
    var opened = Fold.open(game, opening).state();
    chronicle.open(match, new Played<>(opening, game.stateFormat(), opened));
  }

  /**
   * The server was killed, and its disk has these records of a match, the last one: what was
   * promised must be in them, and what was told must be what they tell; the rest may be lost.
   */
  void restored(int match, List<byte[]> records) {
    var tape = tape(records);
    chronicle = chronicle.upTo(match, tape.length());
    if (!chronicle.knows(match)) {
      open(match, tape.opening());
    }
    var played = chronicle.played(match);
    for (var tick : tape.ticks()) {
      var content = content(tick);
      if (tick.number() > chronicle.tick()) {
        chronicle.add(tick.events(), content); // it was killed before it could tell
      } else if (played.content(tick.number()) != content) {
        throw new Breach(
            Invariant.CONTENT,
            "The journal tells something else of match %d, tick %d than was sent."
                .formatted(match, tick.number()));
      }
    }
    replay(tape, played);
    for (var tag : acknowledged) {
      if (chronicle.place(tag) == null) {
        throw new Breach(
            Invariant.PROMISE,
            "Input %d of client %d was acknowledged, and is not on the tape that came back after the crash, up to match %d, tick %d."
                .formatted(Tagged.id(tag), Tagged.client(tag), match, tape.length()));
      }
    }
  }

  private Tape<Tagged<I>> tape(List<byte[]> records) {
    var made =
        new JournalTape("lab", 0, JournalTape.End.UNKNOWN, true).make(records, List.of(game));
    return TapeFile.read(made.file()).read(game).tape();
  }

  private int content(Tick<Tagged<I>> tick) {
    var out = new BytesOut();
    for (var event : tick.events()) {
      events.write(event, out);
    }
    return Arrays.hashCode(out.toBytes());
  }

  /** From any keyframe the tape gives the same as from its start. */
  private void replay(Tape<Tagged<I>> tape, Played<S> played) {
    var from = chance.between(0, tape.length());
    var format = game.stateFormat();
    var fold = Fold.at(game, format.fromBytes(format.toBytes(played.state(from))), from);
    for (var tick : tape.ticks()) {
      if (tick.number() > from) {
        fold.advance(tick);
      }
    }
    if (fold.hash() != played.hash(tape.length())) {
      throw new Breach(
          Invariant.REPLAY,
          "From a keyframe of tick %d the tape gives hash %08x at tick %d; from its start %08x."
              .formatted(from, fold.hash(), tape.length(), played.hash(tape.length())));
    }
  }

  /** The server says that an input is on the tape. */
  void acknowledges(int client, ToClient.Ok ok) {
    var place = chronicle.place(Tagged.of(client, ok.id()));
    if (place == null || place.tick() != ok.tick()) {
      throw new Breach(
          Invariant.PROMISE,
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
