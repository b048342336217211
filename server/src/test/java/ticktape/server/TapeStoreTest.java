package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.room.Effect;

class TapeStoreTest {

  @TempDir Path path;

  private final AtomicLong clock = new AtomicLong(1_000);
  private DataFolder folder;
  private TapeStore store;

  @BeforeEach
  void open() throws StartException {
    folder = DataFolder.hold(path);
    store = TapeStore.open(folder, clock::incrementAndGet);
  }

  @AfterEach
  void close() {
    store.close();
    folder.close();
  }

  private void openAgain() throws StartException {
    close();
    open();
  }

  @Test
  void anOpenRoomComesBackWithTheRecordsOfItsLatestMatchInOrder() throws StartException {
    store.write(List.of(append("K7QF", 1, 0, "a"), append("K7QF", 1, 1, "b"), finished("K7QF", 1)));
    store.write(List.of(append("K7QF", 2, 0, "c")));
    store.write(List.of(append("K7QF", 2, 1, "d"), append("WXYZ", 1, 0, "e")));

    openAgain();

    var kept = store.kept();
    assertEquals(List.of("K7QF", "WXYZ"), kept.stream().map(KeptRoom::code).toList());
    assertEquals(2, kept.getFirst().match());
    assertArrayEquals(bytes("c"), kept.getFirst().records().get(0));
    assertArrayEquals(bytes("d"), kept.getFirst().records().get(1));
  }

  @Test
  void aForgottenRoomStaysAwayAndItsCodeMayBeUsedAgain() throws StartException {
    store.write(List.of(append("K7QF", 1, 0, "old"), new Effect.Forget("K7QF")));
    openAgain();
    assertEquals(List.of(), store.kept());

    store.write(List.of(append("K7QF", 1, 0, "new")));
    openAgain();
    assertArrayEquals(bytes("new"), store.kept().getFirst().records().getFirst());
  }

  @Test
  void nobodyWritesTheSamePlaceOfATapeTwice() {
    store.write(List.of(append("K7QF", 1, 0, "mine")));

    var second = List.<Effect>of(append("WXYZ", 1, 0, "x"), append("K7QF", 1, 0, "another's"));
    assertThrows(JdbiException.class, () -> store.write(second));

    assertEquals(1, store.kept().size(), "the whole transaction is undone");
    store.write(List.of(append("WXYZ", 1, 0, "y"), append("K7QF", 1, 1, "z")));
    assertEquals(2, store.kept().size());
  }

  @Test
  void resultsAreKeptOnceEvenIfAMatchIsToldToEndAgain() throws StartException {
    store.write(List.of(append("K7QF", 1, 0, "a"), finished("K7QF", 1)));
    openAgain();
    store.write(List.of(finished("K7QF", 1)));

    assertEquals(
        List.of("bo 7", "Fern 3"),
        select("SELECT name || ' ' || points FROM results ORDER BY points DESC"));
  }

  @Test
  void theTapesThatEndedFirstAreDroppedFirst() {
    for (var match = 1; match <= 5; match++) {
      store.write(List.of(append("K7QF", match, 0, "123456"), finished("K7QF", match)));
    }
    store.write(List.of(append("K7QF", 6, 0, "running")));

    store.prune(3, 1_000);
    assertEquals(List.of("3", "4", "5", "6"), tapes());
    store.prune(3, 12);
    assertEquals(List.of("4", "5", "6"), tapes());
    store.prune(0, 0);
    assertEquals(List.of("6"), tapes(), "a match that is played is not touched");
    assertEquals(List.of("10"), select("SELECT COUNT(*) FROM results"), "results stay");
  }

  @Test
  void aTapeThatEndedBecauseTheNextOneBeganIsCountedAsWell() {
    store.write(List.of(append("K7QF", 1, 0, "faulted"), append("K7QF", 2, 0, "next")));

    assertEquals(List.of("7"), select("SELECT bytes FROM matches WHERE number = 1"));
  }

  @Test
  void aFolderIsHeldByOneServerAtATime() {
    var refused = assertThrows(StartException.class, () -> DataFolder.hold(path));

    assertEquals(
        "The data folder "
            + path
            + " is in use by another server: stop that one, or choose another folder with --data.",
        refused.getMessage());
  }

  @Test
  void aFolderThatIsAFileGetsASentence() throws IOException {
    var file = Files.writeString(path.resolve("file"), "");

    var refused = assertThrows(StartException.class, () -> DataFolder.hold(file));

    assertEquals(
        "The data folder "
            + file
            + " can't be used (it is a file): make it writable, or choose another with --data.",
        refused.getMessage());
  }

  @Test
  void tablesThatAreNoTablesGetASentence() throws IOException, StartException {
    var other = path.resolve("other");
    Files.createDirectories(other);
    Files.writeString(
        other.resolve("ticktape.db"), "This is a letter and not a database.".repeat(99));

    try (var held = DataFolder.hold(other)) {
      var refused = assertThrows(StartException.class, () -> TapeStore.open(held, clock::get));
      assertTrue(refused.toString().contains("is damaged or no database"), refused.toString());
    }
  }

  private List<String> tapes() {
    return select(
        "SELECT m.number FROM matches m JOIN records t ON t.match_id = m.id ORDER BY m.number");
  }

  private List<String> select(String query) {
    return Jdbi.create("jdbc:sqlite:" + path.resolve("ticktape.db"))
        .withHandle(tables -> tables.createQuery(query).mapTo(String.class).list());
  }

  private static Effect.Append append(String room, int match, long sequence, String record) {
    return new Effect.Append(room, match, sequence, bytes(record));
  }

  private static Effect.Finished finished(String room, int match) {
    var results =
        List.of(new Effect.Result(1, "bo", false, 7), new Effect.Result(2, "Fern", true, 3));
    return new Effect.Finished(room, "snake", match, 0, 0, results);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
