package ticktape.room;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import ticktape.rules.Fold;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.rules.Seats;
import ticktape.rules.Tape;
import ticktape.rules.Tick;
import ticktape.wire.Results;
import ticktape.wire.TapeFile;
import ticktape.wire.TapeHead;

/**
 * Makes a file of a match's journal: its tape without what is nobody's business, as the tokens that
 * get seats back.
 *
 * @param id what the match is called
 * @param beganMillis when it was opened, in milliseconds since 1970
 * @param end how it ended; nothing if the room says no more of it than its records do
 * @param over whether no more is played of it
 */
public record JournalTape(String id, long beganMillis, End end, boolean over) {

  /**
   * How a match ended.
   *
   * @param tick its last tick, or nothing if that is the last one of the records
   * @param hash the hash of its last state, as it was when it was played
   */
  public record End(OptionalInt tick, OptionalInt hash) {

    /** The records are all there is. */
    public static final End UNKNOWN = new End(OptionalInt.empty(), OptionalInt.empty());
  }

  /**
   * A tape that was made.
   *
   * @param head the bytes of its head
   * @param file the bytes of the file
   * @param people how many people played
   * @param ticks how many ticks were played
   * @param hidden whether the room was private
   * @param asPlayed whether the last state is the one that was played
   */
  public record Made(
      byte[] head, byte[] file, int people, int ticks, boolean hidden, boolean asPlayed) {}

  /**
   * Makes the file. A match that is over is folded for its hashes and results.
   *
   * @param records all records of the match, in order
   * @throws RuntimeException if they can't be read, the game is not one of these or fails
   */
  public Made make(List<byte[]> records, List<Game<?, ?>> games) {
    var opened =
        Replay.lastOpening(records)
            .orElseThrow(() -> new FormatException("The record of its opening can't be read."));
    for (var game : games) {
      if (game.name().equals(opened.opening().game())) {
        return make(records, game);
      }
    }
    throw new FormatException("There is no game " + Clean.note(opened.opening().game()) + " here.");
  }

  private <S, I> Made make(List<byte[]> bytes, Game<S, I> game) {
    var records = Replay.Records.read(game, bytes);
    var opening = records.first().opening();
    if (opening.version() != game.version()) {
      throw new FormatException("It was played by other rules than these.");
    }
    if (game.secrets() && !over) {
      throw new FormatException("Nobody gets the tape of a game with secrets before its end.");
    }
    var busy = new ArrayList<Tick<I>>();
    var last = 0;
    for (var record : records.others()) {
      if (record instanceof JournalRecord.Ticked<I> ticked) {
        busy.add(new Tick<>(ticked.tick(), ticked.events()));
        last = ticked.tick();
      } else if (record instanceof JournalRecord.Still<I>(int tick)) {
        last = tick;
      }
    }
    last = Math.max(last, end.tick().orElse(0));
    if (last > TapeFile.TICKS_MAX) {
      throw new FormatException("It has more than " + TapeFile.TICKS_MAX + " ticks.");
    }
    var tape = new Tape<>(opening, last, List.copyOf(busy));
    var hidden = records.first().hidden();
    return over ? whole(game, tape, hidden) : made(game, tape, List.of(), List.of(), hidden, true);
  }

  private <S, I> Made whole(Game<S, I> game, Tape<I> tape, boolean hidden) {
    var hashes = new ArrayList<Integer>();
    var fold = Fold.open(game, tape.opening());
    for (var tick : tape.ticks()) {
      fold.advance(tick);
      if (fold.tick() % game.ticksPerSecond() == 0 || fold.tick() == tape.length()) {
        hashes.add(fold.hash());
      }
    }
    // The hash of the live match, if it is known: whoever compares then compares with that.
    var asPlayed = end.hash().orElse(fold.hash()) == fold.hash();
    if (!hashes.isEmpty() && end.hash().isPresent()) {
      hashes.set(hashes.size() - 1, end.hash().getAsInt());
    }
    var results = Results.of(game.scores(fold.state()), tape);
    return made(game, tape, hashes, results, hidden, asPlayed);
  }

  private <I> Made made(
      Game<?, I> game,
      Tape<I> tape,
      List<Integer> hashes,
      List<TapeHead.Result> results,
      boolean hidden,
      boolean asPlayed) {
    var head =
        new TapeHead(
            id, beganMillis, tape.opening(), game.ticksPerSecond(), tape.length(), over, results);
    var file = new TapeFile<>(head, tape, game.ticksPerSecond(), List.copyOf(hashes));
    var people = 0;
    for (var one : Results.of(Seats.none(), tape)) {
      people += one.bot() ? 0 : 1;
    }
    return new Made(
        TapeHead.FORMAT.toBytes(head), file.toBytes(game), people, tape.length(), hidden, asPlayed);
  }
}
