package ticktape.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.rules.Dice;
import ticktape.rules.Fold;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.Step;
import ticktape.rules.Tape;
import ticktape.rules.Tick;

/**
 * The proof by trial that a game with secrets keeps them: what a viewer is sent does not change
 * when only that changes which the viewer is not to know.
 *
 * <p>It plays tapes by chance. After every tick it lets the game vary what is hidden from each seat
 * and from guests, and compares: the view, in bytes and field by field; the points; whether the
 * match is over; what each of the viewer's inputs would be answered; and the cues and the view of
 * an idle tick. In a game's test:
 *
 * <pre>{@code
 * new SecrecyCheck<>(game, inputs, (state, viewer, dice) -> state.withOtherHands(viewer, dice))
 *     .require(10, 500);
 * }</pre>
 */
public final class SecrecyCheck<S, I> {

  private static final int INPUTS_MAX = 40;

  private final Game<S, I> game;
  private final Format<S> format;
  private final RandomTapes<S, I> tapes;
  private final Secrets<S> secrets;
  private int varied;

  /** What a game hides, as the ways in which it could be otherwise. */
  public interface Secrets<S> {

    /**
     * Another state that could be this one, for all that a viewer may know; this one, if nothing is
     * hidden.
     *
     * @param viewer a seat's number, or 0 for a guest
     */
    S vary(S state, int viewer, Dice dice);
  }

  /** A check of a game, played blindly with these inputs and by its bots. */
  public SecrecyCheck(Game<S, I> game, List<I> inputs, Secrets<S> secrets) {
    this.game = game;
    this.format = game.stateFormat();
    this.tapes = new RandomTapes<>(game, inputs);
    this.secrets = secrets;
  }

  /**
   * Plays tapes with the seeds from 1, of so many ticks each.
   *
   * @throws AssertionError with a sentence for each tape on which something leaked, or if nothing
   *     was ever varied
   */
  public void require(int seeds, int ticks) {
    var found = new ArrayList<String>();
    for (var seed = 1; seed <= seeds; seed++) {
      run(seed, ticks).ifPresent(leak -> found.add(leak.toString()));
    }
    if (!found.isEmpty()) {
      throw new AssertionError(
          game.name() + " does not keep its secrets:\n  " + String.join("\n  ", found));
    }
    if (varied == 0) {
      throw new AssertionError(
          "Nothing hidden was ever varied in " + game.name() + ": this proves nothing.");
    }
  }

  /** Plays one tape by chance; the first leak on it, if there is any. */
  public Optional<Leak> run(int seed, int ticks) {
    return run(tapes.tape(seed, ticks), seed);
  }

  /**
   * Checks one tape.
   *
   * @param seed for what is varied
   */
  public Optional<Leak> run(Tape<I> tape, int seed) {
    var dice = Dice.of(seed, 102);
    var seats = game.seats(tape.opening().options());
    var fold = Fold.open(game, tape.opening());
    for (var tick : tape.ticks()) {
      var state = fold.advance(tick).state();
      for (var viewer = 0; viewer <= seats; viewer++) {
        var leak = new Pair(seed, tick.number(), viewer, state, dice).leak();
        if (leak != null) {
          return Optional.of(leak);
        }
      }
    }
    return Optional.empty();
  }

  /** A state, and another one that the viewer must not be able to tell from it. */
  private final class Pair {
    private final int seed;
    private final int tick;
    private final int viewer;
    private final S state;
    private final S other;

    Pair(int seed, int tick, int viewer, S state, Dice dice) {
      this.seed = seed;
      this.tick = tick;
      this.viewer = viewer;
      this.state = state;
      this.other = secrets.vary(state, viewer, dice);
    }

    @Nullable Leak leak() {
      if (Arrays.equals(format.toBytes(state), format.toBytes(other))) {
        return null;
      }
      varied++;
      var leak = views("the view", state, other);
      leak = leak != null ? leak : differ("the points", game.scores(state), game.scores(other));
      leak = leak != null ? leak : differ("the end", game.over(state), game.over(other));
      leak = leak != null ? leak : answers();
      return leak != null ? leak : idle();
    }

    private @Nullable Leak views(String where, S one, S two) {
      var seen = game.view(one, viewer);
      var otherwise = game.view(two, viewer);
      var difference = Node.difference("", NodeOut.of(format, seen), NodeOut.of(format, otherwise));
      if (difference != null) {
        return leak(
            where,
            difference.path(),
            Objects.toString(difference.one(), "not there"),
            Objects.toString(difference.other(), "not there"));
      }
      return Arrays.equals(format.toBytes(seen), format.toBytes(otherwise))
          ? null
          : leak(where, "", "some bytes", "other bytes");
    }

    private @Nullable Leak answers() {
      var inputs = tapes.inputs();
      var before = Tick.<I>idle(tick + 1);
      for (var i = 0; viewer > 0 && i < Math.min(INPUTS_MAX, inputs.size()); i++) {
        var input = inputs.get(Math.floorMod(tick + i, inputs.size()));
        var leak =
            differ(
                "the answer to " + input,
                game.refusal(state, before, viewer, input),
                game.refusal(other, before, viewer, input));
        if (leak != null) {
          return leak;
        }
      }
      return null;
    }

    private @Nullable Leak idle() {
      Step<S> one = game.step(state, Tick.idle(tick + 1));
      Step<S> two = game.step(other, Tick.idle(tick + 1));
      var leak = differ("the cues of an idle tick", one.cues(), two.cues());
      return leak != null ? leak : views("the view after an idle tick", one.state(), two.state());
    }

    private @Nullable Leak differ(String where, Object one, Object two) {
      return one.equals(two) ? null : leak(where, "", one.toString(), two.toString());
    }

    private Leak leak(String where, String path, String one, String two) {
      return new Leak(game.name(), seed, tick, viewer, where, path, one, two);
    }
  }
}
