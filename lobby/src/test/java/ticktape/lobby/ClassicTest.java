package ticktape.lobby;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ticktape.room.Limits;

/** Clients of socket courses, which open a connection for each frame. */
class ClassicTest {

  private final Town town = new Town();
  private int last;

  /** What a client reads that sends this until the server closes; {@code "?"} if it does not. */
  private String send(String... pieces) {
    var connection = 1_000 + last++;
    var door = Door.sniffing(Limits.STANDARD, town.now);
    for (var piece : pieces) {
      for (var arrival : door.receive(piece.getBytes(UTF_8), town.now)) {
        arrived(connection, arrival);
      }
    }
    town.settle();
    var answer = town.sent.getOrDefault(connection, new StringBuilder()).toString();
    return town.closed(connection) ? answer : answer + "?";
  }

  private void arrived(int connection, Arrival arrival) {
    switch (arrival) {
      case Arrival.Opened(var speech) ->
          town.lobby.connected(connection, "10.1.1.1:" + connection, speech, town.now);
      case Arrival.Heard(var message) -> town.lobby.heard(connection, message, town.now);
      case Arrival.Answer(var frame) ->
          town.sent
              .computeIfAbsent(connection, _ -> new StringBuilder())
              .append(new String(frame.bytes(), UTF_8));
      case Arrival.Shut(var words, var _) ->
          throw new AssertionError(new String(words.bytes(), UTF_8));
      case Arrival.Web _ -> throw new AssertionError();
    }
  }

  private String frame(String name, String body) {
    return send("{\"player_name\": \"" + name + "\", \"snake_data\": " + body + "}\n");
  }

  @Test
  void aFrameIsAnsweredByOneLineAndAClose() {
    assertEquals("{\"ann\": [[1,2],[1,3]]}\n", frame("ann", "[[1, 2], [1, 3]]"));
  }

  @Test
  void theOthersComeAtOnceAndTheAskersOwnSnakeIsLast() {
    frame("ann", "[[1, 2]]");
    frame("bob", "[[3, 4]]");
    assertEquals("{\"bob\": [[3,4]], \"ann\": [[5,6]]}\n", frame("ann", "[[5, 6]]"));
    assertEquals("{\"ann\": [[5,6]], \"bob\": [[7,8]]}\n", frame("bob", "[[7, 8]]"));
  }

  @Test
  void coordinatesComeBackAsTheyWereHoweverFarOut() {
    var body = "[[-2147483648,2147483647],[-1,0]]";
    assertEquals("{\"far\": " + body + "}\n", frame("far", body));
    var cells = new StringBuilder("[[0,0]");
    for (var i = 1; i < 900; i++) {
      cells.append(",[").append(i * 10).append(",-").append(i).append(']');
    }
    var longBody = cells.append("]").toString();
    assertEquals(
        "{\"long\": " + longBody + "}\n",
        send("{\"player_name\": \"long\", \"snake_data\": " + longBody + "}\n")
            .replaceAll("\"far\": [^ ]*, ", ""));
  }

  @Test
  void aRequestMayComeInPiecesOrWithASecondNewlineOrInAnotherOrder() {
    assertEquals(
        "{\"ann\": [[1,2]]}\n",
        send("\n{", "\"player", "_name\": \"ann\", \"snake_da", "ta\": [[1, 2]]}", "\r\n"));
    assertEquals(
        "{\"ann\": [[1,3]]}\n", send("{\"snake_data\": [[1, 3]], \"player_name\": \"ann\"}\n\n"));
    assertEquals(
        "{\"ann\": [[1,4]]}\n",
        send("{\"snake_data\": [[1, 4]], \"player_name\": \"ann\"}\n", "\n", "{}\n"));
  }

  @Test
  void aRequestThatNeverEndsBlocksNobodyAndIsShutOutInTheEnd() {
    assertEquals("?", send("{\"player_name\": \"slow\", \"snake"));
    assertEquals("{\"ann\": [[1,2]]}\n", frame("ann", "[[1, 2]]"));
    var door = Door.sniffing(Limits.STANDARD, 0);
    door.receive("{\"player".getBytes(UTF_8), 0);
    assertFalse(door.idle(Limits.STANDARD.patience().helloNanos()).isEmpty());
  }

  @Test
  void nineAreListedAtMostThoseWhoHaveBeenHereLongestAndTheAsker() {
    for (var i = 1; i <= 12; i++) {
      frame("p" + i, "[[" + i + ", 0]]");
    }
    var answer = frame("p12", "[[0, 12]]");
    assertEquals(
        "{\"p1\": [[1,0]], \"p2\": [[2,0]], \"p3\": [[3,0]], \"p4\": [[4,0]], \"p5\": [[5,0]],"
            + " \"p6\": [[6,0]], \"p7\": [[7,0]], \"p8\": [[8,0]], \"p12\": [[0,12]]}\n",
        answer);
    assertTrue(frame("p1", "[]").startsWith("{\"p2\": [[2,0]], \"p3\""));
  }

  @Test
  void whoIsSilentForThreeSecondsVanishes() {
    frame("ann", "[[1, 2]]");
    town.run(59);
    assertTrue(frame("bob", "[[3, 4]]").contains("ann"));
    town.run(1);
    assertEquals("{\"bob\": [[3,4]]}\n", frame("bob", "[[3, 4]]"));
    assertTrue(
        town.notes().stream().anyMatch(note -> note.contains("ann") && note.contains("left")));
  }

  @Test
  void aSilentPlayerIsWaitedForByTheClock() {
    frame("ann", "[[1, 2]]");
    assertTrue(town.lobby.wakeNanos() <= town.now + 3 * Town.SECOND);
  }

  @Test
  void anyNameWorksAndOnlyItsOwnerSeesItAsItIs() {
    frame("ann", "[[1, 2]]");
    assertEquals("{\"ann\": [[1,2]], \"\": [[0,0]]}\n", frame("", "[[0, 0]]"));
    assertEquals(
        "{\"ann\": [[1,2]], \"\": [[0,0]], \"z\\u00f6 \\ud83d\\udc0d \\u001b[31m\\\"\\\\\": []}\n",
        frame("zö 🐍 \\u001b[31m\\\"\\\\", "[]"));
    assertEquals(
        "{\"\": [[0,0]], \"z\\u00f6 \\ud83d\\udc0d \\\"\\\\\": [], \"ann\": [[1,2]]}\n",
        frame("ann", "[[1, 2]]"));
    var huge = "n".repeat(5_000);
    assertTrue(frame(huge, "[]").endsWith("\"" + huge + "\": []}\n"));
    assertTrue(frame("ann", "[]").contains("\"" + "n".repeat(20) + "\""));
  }

  @Test
  void namesThatLookAlikeNeverTakeTheAskersPlace() {
    frame("bob", "[[1, 1]]");
    frame("bob\\u200b", "[[2, 2]]");
    assertEquals("{\"bob 2\": [[2,2]], \"bob\": [[1,1]]}\n", frame("bob", "[[1, 1]]"));
    assertEquals(
        "{\"bob\": [[1,1]], \"bob 2 2\": [[2,2]], \"bob 2\": [[3,3]]}\n",
        frame("bob 2", "[[3, 3]]"));
  }

  @Test
  void twoClientsOfOneNameShareASnakeAndEachSeesItsOwn() {
    assertEquals("{\"ann\": [[1,1]]}\n", frame("ann", "[[1, 1]]"));
    assertEquals("{\"ann\": [[2,2]]}\n", frame("ann", "[[2, 2]]"));
    assertEquals("{\"ann\": [[2,2]], \"bob\": []}\n", frame("bob", "[]"));
  }

  @Test
  void badShapesAreAnsweredByAnObjectAndShownToNobody() {
    frame("ann", "[[1, 1]]");
    for (var bad :
        new String[] {
          "\"x\"",
          "7",
          "null",
          "{}",
          "[1]",
          "[[1]]",
          "[[1, 2, 3]]",
          "[[\"a\", \"b\"]]",
          "[[[1, 2]]]",
          "[[1.5, 2]]",
          "[[99999999999, 1]]",
          "[" + "[1, 1], ".repeat(5_000) + "[1, 1]]",
          "[".repeat(2_000) + "]".repeat(2_000),
          "[[1, 2",
          "NaN",
          "[[NaN, 1]]",
          "[[1, 2]]}, {"
        }) {
      assertEquals("{\"ann\": [[1,1]], \"bad\": []}\n", frame("bad", bad), bad);
    }
    assertEquals("{\"ann\": [[1,1]]}\n", send("{\"player_name\": 7, \"snake_data\": [[5, 5]]}\n"));
    assertEquals("{\"ann\": [[1,1]]}\n", send("{\"player_name\": [\"x\"]}\n"));
    assertEquals("{\"ann\": [[1,1]], \"bad\": []}\n", send("{\"player_name\": \"bad\"}\n"));
    assertEquals("{\"ann\": [[1,1]]}\n", frame("ann", "[[1, 1]]"));
  }

  @Test
  void aBadFrameLeavesThePlayersLastGoodBodyWhereItWas() {
    frame("ann", "[[1, 1]]");
    assertEquals("{\"ann\": [[1,1]]}\n", frame("ann", "\"oops\""));
    assertEquals("{\"ann\": [[1,1]], \"bob\": []}\n", frame("bob", "[]"));
  }

  @Test
  void aBodyOfAHundredThousandCellsIsNotStored() {
    var body = "[" + "[100, 100], ".repeat(99_999) + "[1, 1]]";
    assertEquals("{\"big\": []}\n", frame("big", body));
    assertEquals("{}\n", send("{\"snake_data\": " + body + ", \"player_name\": \"big\"}\n"));
    assertEquals("{\"ann\": [[1,1]]}\n", frame("ann", "[[1, 1]]"));
  }

  @Test
  void aClassicRoomCanBeWatchedLikeAnyOther() {
    frame("ann", "[[10, 20], [20, 20]]");
    town.enter(1, "{'type':'hello','name':'eve','game':'classic','watch':true}");
    assertTrue(town.last(1, "players").contains("\"name\":\"ann\""), town.last(1, "players"));
    town.run(2);
    assertTrue(
        town.last(1, "view").contains("[[10,20],[20,20]]"), town.last(1, "view") + town.notes());
    for (var i = 0; i < 40; i++) {
      frame("ann", "[[30, 20], [20, 20]]");
      town.run(2);
    }
    assertTrue(town.last(1, "view").contains("[[30,20],[20,20]]"), town.last(1, "view"));
    town.run(61);
    assertFalse(town.last(1, "players").contains("\"name\":\"ann\""));
    assertTrue(town.last(1, "view").contains("\"snakes\":{}"), town.last(1, "view"));
  }

  @Test
  void moreThanARoomHasSeatsAreAllAnsweredAndSeatedInAnotherRoom() {
    for (var i = 0; i < 70; i++) {
      frame("p" + i, "[[1, 1]]");
    }
    assertEquals(2, town.lobby.rooms().size());
    assertTrue(frame("p69", "[[6, 9]]").startsWith("{\"p0\""));
    for (var i = 70; i < 300; i++) {
      assertTrue(frame("p" + i, "[[1, 1]]").endsWith("\"p" + i + "\": [[1,1]]}\n"));
    }
    assertEquals(4, town.lobby.rooms().size());
  }

  @Test
  void aServerThatCameBackKnowsItsClassicPlayersAgain() {
    frame("ann", "[[1, 2]]");
    town.run(1);
    var code = town.lobby.rooms().getFirst().code();
    var after = new Town();
    after.lobby.restore(code, town.records(code), 0);
    after.settle();
    after.enter(1, "{'type':'hello','name':'eve','game':'classic','watch':true}");
    after.lobby.connected(7, "10.1.1.1:7", ticktape.room.Speech.JSON, 0);
    after.say(7, "{'player_name':'ann','snake_data':[[5,5]]}");
    assertEquals(code, after.lobby.rooms().getFirst().code());
    assertEquals(1, after.lobby.rooms().getFirst().people());
    assertTrue(
        after.last(1, "said").contains("ann is back"),
        String.join("\n", after.lines(1)) + after.notes());
  }

  @Test
  void aMessageWithATypeIsNoFrameNorIsOneAfterAnother() {
    assertTrue(
        send("{\"type\":\"hello\",\"player_name\":\"x\"}\n").contains("\"type\":\"welcome\""));
    var later = send("{\"type\":\"hello\"}\n{\"player_name\":\"x\",\"snake_data\":[]}\n");
    assertTrue(later.contains("bad-message") && later.endsWith("?"), later);
  }
}
