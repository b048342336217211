package ticktape.netcode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.rules.BytesIn;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Format;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.rules.Tick;
import ticktape.wire.DesyncDump;
import ticktape.wire.ToClient;

/**
 * A match read from what the server sends: a keyframe, then the tape, folded as the server folds
 * it; or whole views.
 *
 * <p>Nothing that a server sends makes it throw. When the state can't be trusted (garbled bytes, a
 * hash that differs, a game that throws), it reads no tape until the next keyframe and wishes for
 * one: {@link #takeResync}. Not for many threads.
 */
public final class Follower<S, I> {

  private final Game<S, I> game;
  private final Format<Event<I>> events;
  private final Reader<S, I> reader;
  private @Nullable Fold<S, I> fold;
  private int match;
  private boolean resync;
  private String trouble = "";

  /** The last ticks in which something happened. */
  private final ArrayDeque<Tick<I>> busy = new ArrayDeque<>();

  /** A state that was another than the server's, until that is known; its tick and both hashes. */
  private @Nullable S lost;

  private int lostTick;
  private int lostHash;
  private int serverHash;
  private @Nullable Desync desync;

  /** One who reads along. */
  interface Reader<S, I> {

    /** The tape begins here, or goes on from here. */
    void started(int match, int tick, S state);

    /** The tape went on by a tick. */
    void read(Tick<I> tick, S state);
  }

  /** A follower of this game that has seen nothing yet. */
  public Follower(Game<S, I> game) {
    this(
        game,
        new Reader<>() {
          @Override
          public void started(int match, int tick, S state) {}

          @Override
          public void read(Tick<I> tick, S state) {}
        });
  }

  Follower(Game<S, I> game, Reader<S, I> reader) {
    this.game = game;
    this.events = Event.format(game.inputFormat());
    this.reader = reader;
  }

  /**
   * Takes in a keyframe, ticks, a hash, a view, or that the tape goes on where it was read to; any
   * other message means nothing here.
   *
   * @return the match after each tick that this message told, in order
   */
  public List<Moment<S>> receive(ToClient message) {
    try {
      return switch (message) {
        case ToClient.Keyframe keyframe -> start(keyframe);
        case ToClient.View view -> view(view);
        case ToClient.Resumed resumed -> resume(resumed);
        case ToClient.Idle idle -> idle(idle.ticks());
        case ToClient.Closed closed -> close(closed);
        case ToClient.Hash hash -> hash(hash);
        default -> List.of();
      };
    } catch (RuntimeException e) {
      // Garbled bytes, or rules that throw: whatever it is, this state is not the server's.
      distrust(e instanceof FormatException ? "garbled: " + e.getMessage() : e.toString());
      return List.of();
    }
  }

  /** Whether a keyframe is wished for; true once for each time that trust was lost. */
  public boolean takeResync() {
    var wish = resync;
    resync = false;
    return wish;
  }

  /** The tick whose state is wished for, to see what was wrong with it; 0 for the last one. */
  public int resyncTick() {
    return lost == null ? 0 : lostTick;
  }

  /** What was wrong with a state, once the server's has come; once for each. */
  public Optional<Desync> takeDesync() {
    var found = Optional.ofNullable(desync);
    desync = null;
    return found;
  }

  /** Why trust was lost the last time, for a log; empty if it never was. */
  public String trouble() {
    return trouble;
  }

  /** The match as far as it was read; empty before a keyframe, and while trust is lost. */
  public Optional<Fold<S, I>> fold() {
    return Optional.ofNullable(fold);
  }

  private List<Moment<S>> start(ToClient.Keyframe keyframe) {
    var opening = keyframe.opening();
    if (!opening.game().equals(game.name()) || opening.version() != game.version()) {
      throw new FormatException(
          "this is "
              + game.name()
              + " "
              + game.version()
              + ", not "
              + opening.game()
              + " "
              + opening.version());
    }
    var state = game.stateFormat().fromBytes(keyframe.state());
    fold = Fold.at(game, state, keyframe.tick());
    match = keyframe.match();
    resync = false;
    if (lost != null && lostTick == keyframe.tick()) {
      desync = desync(keyframe, lost, state);
    }
    lost = null;
    busy.clear();
    reader.started(match, keyframe.tick(), state);
    return List.of(new Moment<>(match, keyframe.tick(), state, List.of(), true));
  }

  private Desync desync(ToClient.Keyframe keyframe, S here, S there) {
    var number = keyframe.match();
    var hash = lostHash;
    var hashThere = serverHash;
    var what = Desync.first(game.stateFormat(), here, there);
    var last = DesyncDump.last(busy, lostTick, game.ticksPerSecond());
    return new Desync(
        lostTick,
        hash,
        what,
        (room, epoch) ->
            keyframe.state().length > DesyncDump.STATE_BYTES_MAX
                ? Optional.empty()
                : Optional.of(
                    new DesyncDump<>(
                            "client",
                            room,
                            epoch,
                            number,
                            keyframe.tick(),
                            keyframe.opening(),
                            hashThere,
                            hash,
                            what,
                            here,
                            last)
                        .dump(game)));
  }

  private List<Moment<S>> resume(ToClient.Resumed resumed) {
    if (fold == null || resumed.match() != match || resumed.tick() != fold.tick()) {
      distrust("the tape goes on after tick " + resumed.tick() + ", and it was read to another");
    }
    return List.of();
  }

  private List<Moment<S>> view(ToClient.View view) {
    var state = game.stateFormat().fromBytes(view.state());
    return List.of(new Moment<>(view.match(), view.tick(), state, view.cues(), true));
  }

  private List<Moment<S>> idle(int ticks) {
    var moments = new ArrayList<Moment<S>>(ticks);
    for (var i = 0; i < ticks && fold != null; i++) {
      advance(fold, List.of(), moments);
    }
    return moments;
  }

  private List<Moment<S>> close(ToClient.Closed closed) {
    var moments = new ArrayList<>(idle(closed.idle()));
    if (fold != null) {
      var in = new BytesIn(closed.events());
      var happened = new ArrayList<Event<I>>();
      while (in.left() > 0) {
        happened.add(events.read(in));
      }
      advance(fold, happened, moments);
    }
    return moments;
  }

  private void advance(Fold<S, I> at, List<Event<I>> happened, List<Moment<S>> moments) {
    var tick = new Tick<>(at.tick() + 1, List.copyOf(happened));
    var step = at.advance(tick);
    keep(tick);
    reader.read(tick, step.state());
    moments.add(new Moment<>(match, at.tick(), step.state(), step.cues(), false));
  }

  private void keep(Tick<I> tick) {
    if (!tick.events().isEmpty()) {
      busy.add(tick);
      if (busy.size() > DesyncDump.TICKS_MAX) {
        busy.remove();
      }
    }
  }

  private List<Moment<S>> hash(ToClient.Hash hash) {
    if (fold != null
        && (hash.tick() == ToClient.Hash.LAST || hash.tick() == fold.tick())
        && hash.hash() != fold.hash()) {
      var wrong = fold;
      distrust("desync: at tick " + wrong.tick() + " the hash is not the server's");
      lost = wrong.state();
      lostTick = wrong.tick();
      lostHash = wrong.hash();
      serverHash = hash.hash();
    }
    return List.of();
  }

  private void distrust(String why) {
    trouble = why;
    lost = null;
    fold = null;
    resync = true;
  }
}
