package ticktape.netcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.rules.Fold;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.rules.Seats;
import ticktape.rules.Tick;
import ticktape.wire.TapeFile;
import ticktape.wire.ToClient;

/**
 * A tape that can be looked at anywhere: the state after any of its ticks, soon.
 *
 * <p>It keeps states on its way through the tape and folds on from the nearest one. {@link
 * #readAhead} goes through all of the tape in portions, and compares the hashes that the tape
 * brings. A tape may come from anyone: where the game fails, the recording ends. Not for many
 * threads.
 */
public final class Recording<S, I> {

  /** A match that is still played is kept for so long: half an hour at 20 ticks a second. */
  static final int GROWING_TICKS_MAX = 36_000;

  private static final int SHOTS_MAX = 512;
  private static final int SHOT_TICKS = 50;

  private final Game<S, I> game;
  private final List<Tick<I>> busy;
  private final Hashes hashes;
  private final int shotTicks;

  /** One after each {@link #shotTicks}, as far as the tape was read. */
  private final List<Shot<S>> shots = new ArrayList<>();

  /** The furthest that was read. */
  private Shot<S> front;

  private Shot<S> at;
  private int last;
  private Optional<Trouble> trouble = Optional.empty();

  /**
   * Where a tape does not give what it should.
   *
   * @param tick the first tick where that was seen
   * @param wellTick the last tick whose hash was right; 0 if there is none
   * @param sentence what is wrong, for people
   */
  public record Trouble(int tick, int wellTick, String sentence) {}

  private Recording(Game<S, I> game, List<Tick<I>> busy, Hashes hashes, Shot<S> opened, int last) {
    this.game = game;
    this.busy = busy;
    this.hashes = hashes;
    this.last = last;
    shotTicks = Math.max(SHOT_TICKS, (last - opened.tick()) / (SHOTS_MAX - 1) + 1);
    shots.add(opened);
    front = opened;
    at = opened;
  }

  /**
   * A kept match.
   *
   * @throws FormatException if the game can't open it
   */
  public static <S, I> Recording<S, I> of(Game<S, I> game, TapeFile<I> file) {
    var tape = file.tape();
    try {
      var opened =
          new Shot<>(0, game.open(tape.opening()), List.of(), Seats.<ToClient.Player>none());
      return new Recording<>(game, tape.busy(), new Hashes(file), opened, tape.length());
    } catch (RuntimeException e) {
      throw new FormatException("The rules can't open this match: " + e);
    }
  }

  /**
   * A match that is still played, from a keyframe on; {@link #add} lets it grow.
   *
   * @param cast who has a seat
   */
  public static <S, I> Recording<S, I> growing(
      Game<S, I> game, int tick, S state, Seats<ToClient.Player> cast) {
    var opened = new Shot<>(tick, state, List.of(), cast);
    return new Recording<>(game, new ArrayList<>(), new Hashes(), opened, tick);
  }

  /** The next tick of a match that is still played. When there are too many, the oldest go. */
  public void add(Tick<I> tick) {
    last = tick.number();
    if (!tick.events().isEmpty()) {
      busy.add(tick);
    }
    if (last - first() > GROWING_TICKS_MAX) {
      forgetHalf();
    }
  }

  private void forgetHalf() {
    var begin = at(first() + GROWING_TICKS_MAX / 2);
    busy.removeIf(tick -> tick.number() <= begin.tick());
    shots.clear();
    shots.add(begin);
    front = begin;
    at = begin;
  }

  /** The game that was played. */
  public Game<S, I> game() {
    return game;
  }

  /** The first tick that can be looked at; 0 is the opening. */
  public int first() {
    return shots.getFirst().tick();
  }

  /** The last tick that can be looked at. */
  public int last() {
    return last;
  }

  /** How far the tape was read. */
  public int read() {
    return front.tick();
  }

  /** How many hashes were compared so far. */
  public int compared() {
    return hashes.compared();
  }

  /** The first thing that is wrong with the tape, as far as it was read. */
  public Optional<Trouble> trouble() {
    return trouble;
  }

  /**
   * Reads on from where it was read to.
   *
   * @param ticksMax no further than so many ticks
   * @return whether there is more to read
   */
  public boolean readAhead(int ticksMax) {
    for (var i = 0; i < ticksMax && front.tick() < last; i++) {
      forward();
    }
    return front.tick() < last;
  }

  /** The match after a tick, or after the nearest one that there is. */
  public Shot<S> at(int tick) {
    while (front.tick() < Math.min(tick, last)) {
      forward();
    }
    var wanted = Math.max(first(), Math.min(tick, last));
    var near = shots.get((wanted - first()) / shotTicks);
    if (front.tick() == wanted) {
      at = front;
    } else if (wanted < at.tick() || near.tick() > at.tick()) {
      at = near;
    }
    while (at.tick() < wanted) {
      at = next(at);
    }
    return at;
  }

  private void forward() {
    try {
      front = next(front);
      if ((front.tick() - first()) % shotTicks == 0) {
        shots.add(front);
      }
      if (trouble.isEmpty() && hashes.differ(front.tick(), this::hash)) {
        complain("The state after tick " + front.tick() + " is not the one that was played.", 0);
      }
    } catch (RuntimeException | StackOverflowError e) {
      last = front.tick();
      complain("The game fails in tick " + (last + 1) + ": " + e, 1);
    }
  }

  private int hash() {
    return game.stateFormat().hash(front.state());
  }

  private void complain(String sentence, int ticksOn) {
    if (trouble.isEmpty()) {
      var tick = front.tick() + ticksOn;
      trouble = Optional.of(new Trouble(tick, hashes.wellTick(), sentence));
    }
  }

  private Shot<S> next(Shot<S> shot) {
    var tick = tick(shot.tick() + 1);
    var step = Fold.at(game, shot.state(), shot.tick()).advance(tick);
    return new Shot<>(tick.number(), step.state(), step.cues(), Shot.cast(shot.cast(), tick));
  }

  private Tick<I> tick(int number) {
    var low = 0;
    var high = busy.size() - 1;
    while (low <= high) {
      var middle = (low + high) >>> 1;
      var found = busy.get(middle).number();
      if (found == number) {
        return busy.get(middle);
      }
      if (found < number) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Tick.idle(number);
  }
}
