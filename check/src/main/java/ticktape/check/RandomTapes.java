package ticktape.check;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Dice;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.rules.Option;
import ticktape.rules.Options;
import ticktape.rules.Tape;

/**
 * Tapes that nobody played, for tests: bots and blind inputs, players who come, go, return and take
 * each other's seats, and salts when the game asks for them. The same seed gives the same tape.
 *
 * @param game what is played
 * @param inputs what someone who plays blindly does; a {@code Look}'s {@code controls().inputs()}
 *     are all that keys can mean
 */
public record RandomTapes<S, I>(Game<S, I> game, List<I> inputs) {

  private static final int CHANCED_TRIES = 5_000;
  private static final int CHANCED_BYTES_MAX = 16;

  /** Tapes of a game; without any inputs, these are what bytes by chance mean. */
  public RandomTapes {
    inputs = inputs.isEmpty() ? chanced(game) : List.copyOf(inputs);
  }

  /** Tapes of a game, with inputs that bytes by chance mean. */
  public static <S, I> RandomTapes<S, I> of(Game<S, I> game) {
    return new RandomTapes<>(game, List.of());
  }

  /** A tape of so many ticks with options that are random, too. */
  public Tape<I> tape(int seed, int ticks) {
    return tape(options(seed), seed, ticks);
  }

  /** A tape of so many ticks. */
  public Tape<I> tape(Options options, int seed, int ticks) {
    return new RandomPlay<>(this, options, seed).played(ticks);
  }

  private Options options(int seed) {
    var dice = Dice.of(seed, 1);
    var options = Options.STANDARD;
    for (var option : game.options()) {
      if (dice.roll(2) == 0) {
        options = options.with(option.name(), any(option, dice));
      }
    }
    return options;
  }

  private static int any(Option option, Dice dice) {
    return option.min() + dice.roll(option.max() - option.min() + 1);
  }

  private static <I> List<I> chanced(Game<?, I> game) {
    var inputs = new ArrayList<I>();
    var dice = Dice.of(CHANCED_TRIES);
    for (var i = 0; i < CHANCED_TRIES; i++) {
      var bytes = new byte[1 + dice.roll(CHANCED_BYTES_MAX)];
      for (var j = 0; j < bytes.length; j++) {
        bytes[j] = (byte) dice.roll(dice.roll(3) == 0 ? 128 : 4);
      }
      try {
        inputs.add(game.inputFormat().fromBytes(bytes));
      } catch (FormatException e) {
        // Most of them mean nothing.
      }
    }
    return List.copyOf(inputs);
  }
}
