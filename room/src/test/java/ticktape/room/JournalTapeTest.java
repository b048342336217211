package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ticktape.room.Hearer.input;
import static ticktape.room.Hearer.player;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.rules.Options;
import ticktape.wire.TapeFile;
import ticktape.wire.TapeHead;

/** A match's journal becomes a file. */
class JournalTapeTest extends InRoom {

  private static final long BEGAN = 1_732_151_727_123L;

  private final Tally game = new Tally();

  JournalTapeTest() {
    super(Options.STANDARD.with("goal", 50));
  }

  /** Ada leans for a while, bo wins. */
  private Effect.Finished play() {
    room.enter(player(1, "ada"), now);
    room.enter(player(2, "bo"), now);
    run(30);
    room.input(1, input(1, new Tally.Act.Lean(true)), now);
    run(27);
    room.input(2, input(1, new Tally.Act.Add(60)), now);
    run(1);
    return hearer.all(Effect.Finished.class).getFirst();
  }

  private JournalTape.Made file(JournalTape.End end, boolean over) {
    return new JournalTape("K7QF-1", BEGAN, end, over).make(hearer.records(1), List.of(game));
  }

  private static JournalTape.End end(int tick, int hash) {
    return new JournalTape.End(OptionalInt.of(tick), OptionalInt.of(hash));
  }

  @Test
  void theTapeFoldsToTheHashOfTheLiveMatch() {
    var finished = play();

    var made = file(end(finished.tick(), finished.hash()), true);
    var file = TapeFile.read(made.file()).read(game);

    assertTrue(made.asPlayed());
    assertEquals(58, file.tape().length());
    assertEquals(finished.hash(), file.tape().fold(game).hash());
    assertEquals(finished.hash(), file.hashes().getLast());
    assertEquals(3, file.hashes().size(), "after tick 20, 40 and the last one");
    assertEquals(
        List.of(new TapeHead.Result(2, "bo", false, 60), new TapeHead.Result(1, "ada", false, 28)),
        file.head().results());
    assertEquals(file.head(), TapeHead.FORMAT.fromBytes(made.head()));
    assertEquals(2, made.people());
  }

  @Test
  void idleTicksBehindTheLastRecordAreOnTheTape() {
    var finished = play();

    var made = file(end(finished.tick() + 7, 5), true);

    assertEquals(65, made.ticks());
    assertFalse(made.asPlayed(), "nobody had that hash");
    assertEquals(5, TapeFile.read(made.file()).read(game).hashes().getLast());
  }

  @Test
  void aMatchThatIsStillPlayedGivesItsTapeSoFar() {
    room.enter(player(1, "ada"), now);
    run(47);

    var head = TapeFile.read(file(JournalTape.End.UNKNOWN, false).file()).head();

    assertFalse(head.ended());
    assertEquals(41, head.length(), "idle ticks are written once a second");
    assertEquals(List.of(), head.results());
  }

  @Test
  void aGameWithSecretsIsShownOnlyAfterItsEnd() {
    play();
    var games = List.<Game<?, ?>>of(new Tally(true));
    var records = hearer.records(1);
    var live = new JournalTape("K7QF-1", BEGAN, JournalTape.End.UNKNOWN, false);
    var over = new JournalTape("K7QF-1", BEGAN, JournalTape.End.UNKNOWN, true);

    assertThrows(FormatException.class, () -> live.make(records, games));
    assertEquals(58, over.make(records, games).ticks());
  }

  @Test
  void noTokenIsInTheFile() {
    play();
    var body = new StringBuilder();
    hearer.records(1).forEach(bytes -> body.append(new String(bytes, StandardCharsets.UTF_8)));
    assertTrue(body.toString().contains("token-ada"), "it is in the journal");

    var file = TapeFile.read(file(JournalTape.End.UNKNOWN, true).file());
    var rest = file.rest().raw(file.rest().left());

    assertFalse(new String(rest, StandardCharsets.UTF_8).contains("token"));
  }

  @Test
  void recordsThatCantBeReadMakeNoFile() {
    assertThrows(
        FormatException.class,
        () ->
            new JournalTape("K7QF-1", BEGAN, JournalTape.End.UNKNOWN, true)
                .make(List.of(new byte[] {1, 2, 3}), List.of(game)));
  }
}
