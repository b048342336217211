package ticktape.netcode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Game;
import ticktape.rules.Tick;
import ticktape.wire.ToClient;

/**
 * A match that is followed, and guessed ahead: the state of ticks that the server has not told of
 * yet, with the own inputs in them.
 *
 * <p>A guess holds the viewer's own inputs in the ticks that they were sent for; of the others it
 * holds nothing, so that what they do goes on. When the server tells of a tick, and it is what was
 * guessed, the guesses beyond it stay; if not, they are made again from there, when they are asked
 * for. So what is guessed is always what a fresh fold of the tape and the open inputs gives. A
 * guess never touches what is followed, nor its hash.
 *
 * <p>Of a game that is followed by views nothing is guessed. Nothing that a server sends makes it
 * throw. Not for many threads.
 */
public final class Predictor<S, I> {

  /** How many ticks that the server told of are kept, to be shown after all. */
  private static final int PAST_MAX = 40;

  private static final int GUESSES_MAX = 128;

  private final Game<S, I> game;
  private final Follower<S, I> follower;
  private final OpenInputs<I> open;
  private final ArrayDeque<S> past = new ArrayDeque<>();
  private final ArrayList<Guess<S, I>> guesses = new ArrayList<>();
  private int confirmed;
  private int match;
  private int seat;
  private int right;
  private int wrong;
  private int folded;

  /** What a tick is thought to hold, and the state that it gives. */
  private record Guess<S, I>(List<Event<I>> events, S state) {}

  /** A predictor of this game that has seen nothing yet. */
  public Predictor(Game<S, I> game) {
    this.game = game;
    this.follower = new Follower<>(game, new Reader());
    this.open = new OpenInputs<>(game);
  }

  /** The own seat; 0 for one who watches, whose inputs are none. */
  public void seat(int own) {
    if (own != seat) {
      seat = own;
      open.clear();
      guesses.clear();
    }
  }

  /** As {@link Follower#receive}; and takes in which of the own inputs were refused. */
  public List<Moment<S>> receive(ToClient message) {
    if (message instanceof ToClient.Refused refused && open.refused(refused.id())) {
      guesses.clear();
    }
    return follower.receive(message);
  }

  /** As {@link Follower#takeResync}. */
  public boolean takeResync() {
    return follower.takeResync();
  }

  /** As {@link Follower#resyncTick}. */
  public int resyncTick() {
    return follower.resyncTick();
  }

  /** As {@link Follower#takeDesync}. */
  public Optional<Desync> takeDesync() {
    return follower.takeDesync();
  }

  /** As {@link Follower#trouble}. */
  public String trouble() {
    return follower.trouble();
  }

  /** The match as far as the server told of it; empty before a keyframe. */
  public Optional<Fold<S, I>> fold() {
    return follower.fold();
  }

  /** Counts the room's matches from 1; 0 before there is one. */
  public int match() {
    return match;
  }

  /**
   * An own input was sent.
   *
   * @param id its number
   * @param tick the tick that it is for
   */
  public void sent(int id, int tick, I what) {
    if (seat > 0 && !past.isEmpty()) {
      var due = open.add(id, tick, what);
      var kept = Math.max(0, Math.min(due - confirmed - 1, guesses.size()));
      guesses.subList(kept, guesses.size()).clear();
    }
  }

  /** The own inputs that are thought to be in a tick that the server has not told of. */
  public List<I> open(int tick) {
    var inputs = new ArrayList<I>();
    for (var event : open.in(tick, confirmed + 1, seat)) {
      if (event instanceof Event.Input<I> input) {
        inputs.add(input.what());
      }
    }
    return inputs;
  }

  /** Whether there is a state to show. */
  public boolean started() {
    return !past.isEmpty();
  }

  /** The last tick that the server told of. */
  public int confirmed() {
    return confirmed;
  }

  /**
   * The state after a tick: the one that the server told of, or the one that is guessed. Of ticks
   * that are long past, or too far ahead, it is the nearest one that is known.
   *
   * @throws java.util.NoSuchElementException if there is none: ask {@link #started}
   */
  public S state(int tick) {
    if (tick <= confirmed) {
      var back = Math.min(confirmed - tick, past.size() - 1);
      var newest = past.descendingIterator();
      for (var i = 0; i < back; i++) {
        newest.next();
      }
      return newest.next();
    }
    var ahead = Math.min(tick - confirmed, GUESSES_MAX);
    while (guesses.size() < ahead) {
      guesses.add(guess(confirmed + guesses.size() + 1));
    }
    return guesses.get(ahead - 1).state();
  }

  private Guess<S, I> guess(int tick) {
    var before = guesses.isEmpty() ? past.getLast() : guesses.getLast().state();
    var events = open.in(tick, confirmed + 1, seat);
    folded++;
    try {
      return new Guess<>(events, game.guess(before, new Tick<>(tick, events)));
    } catch (RuntimeException e) {
      return new Guess<>(events, before); // the rules fail: the server will say what comes of it
    }
  }

  /** Forgets what was guessed: it is guessed again when it is asked for. */
  void forget() {
    guesses.clear();
  }

  /** How many guessed ticks were what the server told of. */
  public int right() {
    return right;
  }

  /** How many guessed ticks were not, so that those after them were guessed again. */
  public int wrong() {
    return wrong;
  }

  /** How many ticks were guessed, those that were guessed again among them: what it costs. */
  public int folded() {
    return folded;
  }

  private final class Reader implements Follower.Reader<S, I> {

    @Override
    public void started(int number, int tick, S state) {
      if (number != match) {
        open.clear();
      }
      match = number;
      confirmed = tick;
      past.clear();
      past.add(state);
      guesses.clear();
    }

    @Override
    public void read(Tick<I> tick, S state) {
      confirmed = tick.number();
      past.add(state);
      if (past.size() > PAST_MAX) {
        past.remove();
      }
      compare(tick, state);
      open.read(tick, seat);
    }

    private void compare(Tick<I> tick, S state) {
      if (guesses.isEmpty()) {
        return;
      }
      var first = guesses.getFirst();
      if (first.events().equals(tick.events()) && first.state().equals(state)) {
        guesses.removeFirst();
        right++;
      } else {
        guesses.clear();
        wrong++;
      }
    }
  }
}
