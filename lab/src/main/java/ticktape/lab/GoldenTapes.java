package ticktape.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import ticktape.check.RandomTapes;
import ticktape.picture.Look;
import ticktape.rules.Fold;
import ticktape.rules.Game;
import ticktape.rules.Tape;

/**
 * Tapes with every kind of event, whose hashes are known: each build for each machine must fold
 * them to the same ones.
 *
 * <p>A tape is made anew from its number, by bots and blind keys; its hashes lie in a file. So they
 * change with a game's rules, its bots and its formats: then raise {@link Game#version} where
 * people may hold older tapes, and write the file anew (see {@code GoldenTapesTest}).
 */
public final class GoldenTapes {

  /** How many tapes there are of each game, numbered from 1. */
  public static final int TAPES = 20;

  /** How many ticks a tape has. */
  public static final int TICKS = 10_000;

  /** How many ticks lie between two hashes. */
  public static final int HASH_TICKS = 500;

  /** One in so many tapes has options of any value; with small ones matches are quick to make. */
  private static final int WILD = 10;

  private static final String FILE = "golden-hashes.txt";

  private GoldenTapes() {}

  /** The tape of this number, as the bytes of {@link Tape#format}. */
  public static <S, I> byte[] tape(Look<S, I> look, int number) {
    var game = look.game();
    var tapes = new RandomTapes<>(game, look.controls().inputs());
    var tape =
        number % WILD == 0
            ? tapes.tape(number, TICKS)
            : tapes.tape(Cast.options(game, Chance.of(number, 0)), number, TICKS);
    return Tape.format(game.inputFormat()).toBytes(tape);
  }

  /**
   * The hashes of the states after each {@link #HASH_TICKS} ticks of a tape, folded now.
   *
   * @param tape the bytes of a tape of this game
   */
  public static <S, I> List<Integer> fold(Game<S, I> game, byte[] tape) {
    var read = Tape.format(game.inputFormat()).fromBytes(tape);
    var fold = Fold.open(game, read.opening());
    var hashes = new ArrayList<Integer>();
    for (var tick : read.ticks()) {
      fold.advance(tick);
      if (tick.number() % HASH_TICKS == 0) {
        hashes.add(fold.hash());
      }
    }
    return hashes;
  }

  /**
   * The hashes that the tape of this number is known to have; empty if none are known.
   *
   * @throws UncheckedIOException if the file can't be read
   */
  public static List<Integer> known(String game, int number) {
    try (var in = GoldenTapes.class.getResourceAsStream(FILE)) {
      if (in == null) {
        return List.of();
      }
      var start = start(game, number);
      try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith(start)) {
            return hashes(line.substring(start.length()));
          }
        }
      }
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of the file. */
  static String line(String game, int number, List<Integer> hashes) {
    var hex = HexFormat.of();
    return start(game, number)
        + hashes.stream().map(hash -> hex.toHexDigits(hash)).collect(Collectors.joining(" "));
  }

  private static String start(String game, int number) {
    return game + " " + number + ": ";
  }

  private static List<Integer> hashes(String text) {
    var hashes = new ArrayList<Integer>();
    for (var word : text.split(" ", -1)) {
      hashes.add(HexFormat.fromHexDigits(word));
    }
    return hashes;
  }
}
