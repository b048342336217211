package ticktape.wire;

import java.util.List;
import ticktape.rules.BytesIn;
import ticktape.rules.BytesOut;
import ticktape.rules.Format;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.rules.Tape;
import ticktape.rules.Tick;

/**
 * A kept match: its tape, and what its states hashed to when it was played. In bytes it is a {@code
 * .tape} file; {@code docs/PROTOCOL.md} describes them.
 *
 * @param head what it says of itself
 * @param tape what happened
 * @param hashTicks how many ticks lie between two hashes
 * @param hashes the hashes of the states after each so many ticks, and of the last one; fewer, or
 *     none, if they were not known
 */
public record TapeFile<I>(TapeHead head, Tape<I> tape, int hashTicks, List<Integer> hashes) {

  /** No match is kept that has more ticks than this; at 60 a second they are almost two days. */
  public static final int TICKS_MAX = 10_000_000;

  /**
   * A kept match.
   *
   * @throws IllegalArgumentException if hashes can't be so far apart
   */
  public TapeFile {
    if (hashTicks < 1) {
      throw new IllegalArgumentException("Hashes can't be " + hashTicks + " ticks apart.");
    }
  }

  /**
   * Where the hash of the state after a tick is.
   *
   * @return its place in {@link #hashes}, or -1 if none is known
   */
  public int hashAt(int tick) {
    var last = (tape.length() + hashTicks - 1) / hashTicks - 1;
    var place = tick == tape.length() ? last : tick % hashTicks == 0 ? tick / hashTicks - 1 : -1;
    return place < hashes.size() ? place : -1;
  }

  /** The file's bytes. */
  public byte[] toBytes(Game<?, I> game) {
    var out = new BytesOut();
    TapeHead.FORMAT.write(head, out);
    ticks(game).write(tape.busy(), out);
    Format.COUNT.write(hashTicks, out);
    Format.list(Format.INT).write(hashes, out);
    return Packed.pack(out.toBytes());
  }

  /**
   * A file that was read as far as that is possible without its game.
   *
   * @param head what it says of itself
   * @param rest the ticks and hashes
   */
  public record Unread(TapeHead head, BytesIn rest) {

    /**
     * Reads the rest. For one use.
     *
     * @throws FormatException with a sentence for people, if the tape is not of these rules, or no
     *     such tape
     */
    public <I> TapeFile<I> read(Game<?, I> game) {
      check(head, game);
      try {
        var busy = ticks(game).read(rest);
        var hashTicks = Format.COUNT.read(rest);
        var hashes = Format.list(Format.INT).read(rest);
        rest.end();
        var tape = new Tape<>(head.opening(), head.length(), busy);
        return new TapeFile<>(head, tape, hashTicks, hashes);
      } catch (FormatException | IllegalArgumentException e) {
        throw damaged(e);
      }
    }
  }

  /**
   * Reads a file that may come from anyone.
   *
   * @throws FormatException with a sentence for people, if it is no tape that can be read here
   */
  public static Unread read(byte[] file) {
    var in = new BytesIn(Packed.unpack(file));
    try {
      return new Unread(TapeHead.FORMAT.read(in), in);
    } catch (FormatException | IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  private static FormatException damaged(RuntimeException e) {
    return new FormatException("The tape is damaged: " + e.getMessage());
  }

  private static <I> Format<List<Tick<I>>> ticks(Game<?, I> game) {
    return Format.list(Tick.format(game.inputFormat()));
  }

  private static void check(TapeHead head, Game<?, ?> game) {
    var opening = head.opening();
    if (!opening.game().equals(game.name())) {
      throw new FormatException("It is a tape of another game than " + game.name() + ".");
    }
    if (opening.version() != game.version()) {
      throw new FormatException(
          "It was played by version "
              + opening.version()
              + " of the rules of "
              + game.name()
              + ", and these are version "
              + game.version()
              + ": only a Ticktape with those rules can play it again.");
    }
    try {
      opening.options().checked(game.options());
    } catch (IllegalArgumentException e) {
      throw damaged(e);
    }
  }
}
