package ticktape.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import ticktape.rules.Dice;
import ticktape.rules.Format;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.rules.Tick;
import ticktape.wire.ToClient;

/** Folds a match's journal: the match, the seats and what was settled, as they were. */
final class Replay<S, I> {

  private final Match<S, I> match;
  private final Table table;
  private final boolean hidden;
  private final IntSupplier random;
  private final List<ToClient.Said> talk = new ArrayList<>();
  private int bots;

  private Replay(Game<S, I> game, JournalRecord.Opened<I> opened, IntSupplier random) {
    this.match = new Match<>(opened.match(), game, opened.opening());
    this.table = new Table(game.seats(opened.opening().options()));
    this.hidden = opened.hidden();
    this.bots = opened.bots();
    this.random = random;
    opened.seats().forEach(this::sit);
  }

  /**
   * A match's records, read.
   *
   * @param first the record that opened the match
   * @param others those behind it; a torn one that was mended is left out
   * @param torn whether the last record is torn
   * @param count how many records there are, torn ones too
   */
  record Records<I>(
      JournalRecord.Opened<I> first, List<JournalRecord<I>> others, boolean torn, long count) {

    /**
     * Reads the last match in these records.
     *
     * @throws FormatException if one that is needed can't be read
     */
    static <I> Records<I> read(Game<?, I> game, List<byte[]> bytes) {
      var start = opening(bytes);
      var format = JournalRecord.format(game.inputFormat());
      var others = new ArrayList<JournalRecord<I>>();
      var torn = false;
      for (var record : bytes.subList(start, bytes.size())) {
        var whole = JournalRecord.whole(format, record);
        if (whole.isEmpty()) {
          torn = true; // the one that was to mend it may be torn, too
        } else if (torn && !(whole.get() instanceof JournalRecord.Mended<I>)) {
          throw new FormatException("A record in the middle is torn, or was changed.");
        } else {
          torn = false;
          others.add(whole.get());
        }
      }
      if (others.isEmpty() || !(others.removeFirst() instanceof JournalRecord.Opened<I> first)) {
        throw new FormatException("A journal begins with how its match opened.");
      }
      return new Records<>(first, others, torn, bytes.size() - start);
    }
  }

  /** How the last match in these records opened; the game is not needed to read that. */
  static Optional<JournalRecord.Opened<Integer>> lastOpening(List<byte[]> bytes) {
    return opened(bytes, opening(bytes));
  }

  private static int opening(List<byte[]> bytes) {
    for (var i = bytes.size() - 1; i > 0; i--) {
      if (opened(bytes, i).isPresent()) {
        return i;
      }
    }
    return 0;
  }

  private static Optional<JournalRecord.Opened<Integer>> opened(List<byte[]> bytes, int index) {
    // An opening is the first kind of record, whatever the game's inputs are.
    if (index >= bytes.size() || bytes.get(index).length == 0 || bytes.get(index)[0] != 0) {
      return Optional.empty();
    }
    try {
      var any = JournalRecord.format(Format.INT);
      return JournalRecord.fromBytes(any, bytes.get(index))
              instanceof JournalRecord.Opened<Integer> opened
          ? Optional.of(opened)
          : Optional.empty();
    } catch (FormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Folds these records.
   *
   * @param random for the dice of the bots, which go on with new ones
   * @throws RuntimeException if a record does not fit, or the game fails
   */
  static <S, I> Replay<S, I> of(Game<S, I> game, Records<I> records, IntSupplier random) {
    var opened = records.first();
    if (opened.opening().version() != game.version()) {
      throw new FormatException(
          "It was played by version "
              + opened.opening().version()
              + " of the rules of "
              + game.name()
              + ", and this is version "
              + game.version()
              + ".");
    }
    var replay = new Replay<>(game, opened, random);
    records.others().forEach(replay::take);
    return replay;
  }

  private void take(JournalRecord<I> record) {
    switch (record) {
      case JournalRecord.Seated<I> seated -> sit(seated);
      case JournalRecord.Freed<I>(int seat) -> table.at(seat).ifPresent(table::free);
      case JournalRecord.Bots<I>(int players) -> bots = players;
      case JournalRecord.Ticked<I> ticked -> tick(ticked);
      case JournalRecord.Still<I>(int tick) -> idle(tick);
      case JournalRecord.Talked<I>(var lines) -> talk.addAll(lines);
      case JournalRecord.Mended<I>() -> {}
      case JournalRecord.Opened<I> _ ->
          throw new FormatException("A match can't open in the middle of another.");
    }
  }

  private void sit(JournalRecord.Seated<I> seated) {
    if (seated.seat() < 1 || seated.seat() > table.seats()) {
      throw new FormatException("There is no seat " + seated.seat() + ".");
    }
    var bot = seated.token().isEmpty();
    var dice = bot ? Dice.of(random.getAsInt(), seated.seat()) : null;
    var sitter = new Sitter(seated.seat(), seated.name(), seated.token(), dice);
    for (var taken : seated.taken()) {
      took(sitter, taken.id(), taken.tick());
    }
    table.sit(sitter);
  }

  private void tick(JournalRecord.Ticked<I> ticked) {
    idle(ticked.tick() - 1);
    match.advance(new Tick<>(ticked.tick(), ticked.events()));
    ticked.events().forEach(table::replay);
    for (var id : ticked.ids()) {
      table.at(id.seat()).ifPresent(sitter -> took(sitter, id.id(), ticked.tick()));
    }
  }

  /** It is in the journal, so it can be answered again. */
  private static void took(Sitter sitter, int id, int tick) {
    sitter.lastId = Math.max(sitter.lastId, id);
    var ok = new ToClient.Ok(id, tick);
    sitter.taped(ok);
    sitter.answered(ok);
  }

  private void idle(int upTo) {
    if (upTo - match.tick() > 2 * match.fold.game().ticksPerSecond()) {
      throw new FormatException("Ticks are missing after tick " + match.tick() + ".");
    }
    while (match.tick() < upTo) {
      match.advance(Tick.idle(match.tick() + 1));
    }
  }

  Match<S, I> match() {
    return match;
  }

  Table table() {
    return table;
  }

  boolean hidden() {
    return hidden;
  }

  int bots() {
    return bots;
  }

  /** What people said. */
  List<ToClient.Said> talk() {
    return talk;
  }
}
