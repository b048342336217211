package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.games.Snake;
import ticktape.room.Effect;
import ticktape.wire.TapeFile;

/** Matches that have ended become files in the tables. */
class ArchiveTest {

  private static final long BEGAN = 1_732_151_727_123L;

  @TempDir Path path;

  private DataFolder folder;
  private TapeStore store;
  private TapeFolder tapes;
  private Archive archive;

  @BeforeEach
  void open() throws StartException {
    folder = DataFolder.hold(path);
    store = TapeStore.open(folder, () -> BEGAN);
    tapes = TapeFolder.open(path);
    archive = Archive.open(path, Played.GAMES);
  }

  @AfterEach
  void close() {
    archive.close();
    store.close();
    folder.close();
  }

  /** Makes the files of all matches that wait. */
  private void tidy() throws InterruptedException {
    archive.tell();
    while (!waiting().isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private List<TapeRows.Loose> waiting() {
    return tables().withHandle(tables -> TapeRows.ended(tables, 10));
  }

  private Jdbi tables() {
    return Jdbi.create("jdbc:sqlite:" + path.resolve(TapeStore.FILE) + "?busy_timeout=5000");
  }

  private int records(String id) {
    var match = TapeRows.Id.parse(id).orElseThrow();
    return tables()
        .withHandle(h ->
            h.createQuery(
                    "SELECT COUNT(*) FROM records c JOIN matches m ON m.id = c.match_id JOIN rooms r"
                        + " ON r.id = m.room WHERE r.code = ? AND m.number = ?")
                .bind(0, match.code())
                .bind(1, match.match())
                .mapTo(Integer.class)
                .one());
  }

  private Optional<byte[]> file(String id) throws StartException {
    return tapes.file(id, Played.GAMES);
  }

  @Test
  void aMatchThatHasEndedIsAFileThatGivesTheStateThatWasPlayed() throws Exception {
    var told = new Played(1, false).match();
    var end = Played.end(told);
    var id = end.room() + "-1";
    store.write(told);

    tidy();

    var snake = new Snake();
    var file = TapeFile.read(file(id).orElseThrow()).read(snake);
    assertEquals(end.hash(), file.tape().fold(snake).hash());
    assertEquals(end.hash(), file.hashes().getLast());
    assertEquals(id, file.head().id());
    assertEquals(BEGAN, file.head().beganMillis());
    assertTrue(file.head().ended());
    assertEquals(3, file.head().results().size());
    assertEquals(0, records(id), "the file is in the place of the records");
    assertEquals(List.of(id), tapes.list().stream().map(kept -> kept.head().id()).toList());
  }

  @Test
  void aFileIsFarSmallerThanTheRecordsWere() throws Exception {
    var told = new Played(2, false).match();
    store.write(told);
    var before =
        told.stream().mapToInt(e -> e instanceof Effect.Append a ? a.record().length : 0).sum();

    tidy();

    var after = tapes.list().getFirst().bytes();
    assertTrue(after * 2 < before, after + " of " + before);
  }

  /** The server may end before the next match has begun, and then goes on from these records. */
  @Test
  void theRecordsThatAnOpenRoomGoesOnFromStay() throws Exception {
    var told = new Played(3, false).match();
    var end = Played.end(told);
    store.write(told.subList(0, told.indexOf(end) + 1));

    assertEquals(List.of(), waiting());
    assertTrue(file(end.room() + "-1").isPresent(), "it can be watched all the same");
  }

  @Test
  void aMatchThatIsStillPlayedCanBeWatchedAsFarAsItIsToldAndIsNotListed() throws Exception {
    var told = new Played(4, false).ticks(60);
    store.write(told);
    var room = ((Effect.Append) told.getFirst()).room();

    var head = TapeFile.read(file(room + "-1").orElseThrow()).head();

    assertFalse(head.ended());
    assertTrue(head.length() > 20, head.toString());
    assertEquals(List.of(), tapes.list());
  }

  @Test
  void theListThatEveryoneGetsIsSilentAboutPrivateRooms() throws Exception {
    var open = new Played(5, false).match();
    var hidden = new Played(6, true).match();
    store.write(open);
    store.write(hidden);
    tidy();

    var answers = new LinkedBlockingQueue<String>();
    archive.askList((outcome, bytes) ->
        answers.add(outcome + " " + new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
    var list = take(answers);

    assertTrue(list.startsWith("FOUND {\"matches\":[{\"id\":\"" + Played.end(open).room()), list);
    assertFalse(list.contains(Played.end(hidden).room()), list);
    assertEquals(2, tapes.list().size(), "who has the folder sees all");
  }

  @Test
  void theFilesOfTheOldestMatchesGoFirst() throws Exception {
    var room = new Played(7, false);
    var code = "";
    for (var match = 1; match <= 3; match++) {
      var told = room.match();
      code = Played.end(told).room();
      store.write(told);
    }
    store.write(room.ticks(1));
    tidy();

    store.prune(2, 1 << 20);

    var kept = tapes.list().stream().map(tape -> tape.head().id()).toList();
    assertEquals(List.of(code + "-3", code + "-2"), kept);
    assertEquals(Optional.empty(), file(code + "-1"));
  }

  @Test
  void whatCantBeReadIsDroppedAndTheNextIsKept() throws Exception {
    store.write(
        List.of(new Effect.Append("WXYZ", 1, 0, new byte[] {9, 9}), new Effect.Forget("WXYZ")));
    store.write(new Played(8, false).match());

    tidy();

    assertEquals(1, tapes.list().size());
    assertEquals(0, records("WXYZ-1"));
  }

  @Test
  void whoAsksForNothingThatThereIsIsToldSo() throws Exception {
    var answers = new LinkedBlockingQueue<String>();
    for (var id : List.of("K7QF-1", "../../etc/passwd", "", "K7QF-0", "-1", "K7QF-99999999999")) {
      archive.ask(id, (outcome, bytes) -> answers.add(outcome + " " + bytes.length));
      assertEquals("MISSING 0", take(answers), id);
    }
  }

  private static String take(BlockingQueue<String> answers) throws InterruptedException {
    var answer = answers.poll(20, TimeUnit.SECONDS);
    return answer == null ? "no answer" : answer;
  }
}
