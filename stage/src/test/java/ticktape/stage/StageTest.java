package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ticktape.games.Games;
import ticktape.picture.Key;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.rules.BytesIn;
import ticktape.rules.FormatException;
import ticktape.rules.Options;
import ticktape.wire.Binary;
import ticktape.wire.Dump;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

class StageTest {

  private static final int PERIOD = 50;

  private final House house = new House();
  private Stage stage = new Stage(Games.ALL, Wish.quick("ada", "snake"));
  private int now = 1000;

  @Test
  void fromHelloToAMovingPicture() {
    assertTrue(stage.wantsLine(now));
    assertEquals(Phase.CONNECTING, show().phase());
    stage.connected(now);
    var join =
        new ToServer.Join(
            "snake",
            "",
            ToServer.Role.PLAY,
            ToServer.Want.TAPE,
            0,
            false,
            false,
            -1,
            Options.STANDARD);
    assertEquals(List.of(new ToServer.Hello("ada", "", Optional.of(join))), take());

    hear(house.welcome(1));
    hear(House.players());
    assertEquals(Phase.PLAYING, show().phase());
    assertEquals(Picture.EMPTY, show().picture());

    hear(house.keyframe());
    ticks(100);
    var show = show();
    assertEquals("K7QF", show.room());
    assertEquals("snake", show.game());
    assertEquals(1, show.seat());
    assertEquals(house.tick(), show.tick(), 2);
    assertEquals(new Confirmed(1, house.tick(), house.hash()), stage.confirmed());
    assertFalse(show.picture().shapes().isEmpty());
    assertTrue(show.focus().isPresent());
    assertFalse(show.status().isEmpty());
  }

  @Test
  void thePictureGlidesBetweenTwoTicks() {
    play();
    ticks(100);
    var one = show().picture();
    now += PERIOD / 2;
    assertNotEquals(one, show().picture());
  }

  @Test
  void theScoreBoardHasThePlayersAndThenTheGuests() {
    play();
    ticks(60);
    var rows = show().rows();
    assertEquals(List.of("ada", "bot", "eve"), rows.stream().map(Show.Row::name).toList());
    assertEquals(
        new Show.Row(0, "eve", 0, "watches", Palette.DIM, false, false, true), rows.get(2));
    assertTrue(rows.get(0).own());
    assertTrue(rows.get(1).bot());
    assertEquals(Palette.seat(2), rows.get(1).ink());
  }

  @Test
  void aKeyOfTheGameBecomesAnInputForTheTickAfterTheOneThatComesNext() {
    play();
    ticks(20);
    take();
    var shown = show().tick();
    press(Key.UP);
    press(Key.of('D'));
    var inputs = take().stream().map(ToServer.Input.class::cast).toList();
    assertEquals(List.of(1, 2), inputs.stream().map(ToServer.Input::id).toList());
    assertEquals(shown + 2, inputs.getFirst().tick());
    assertEquals(1, inputs.getFirst().match());
    assertEquals(1, ((BytesIn) inputs.getFirst().what()).left());
  }

  @Test
  void aGuestSeesAllAndDoesNothing() {
    stage.connected(now);
    hear(house.welcome(0));
    hear(house.keyframe());
    ticks(5);
    take();
    press(Key.UP);
    assertEquals(List.of(), take());
    assertFalse(show().hints().stream().anyMatch(hint -> hint.keys().contains("↑")));
    press(Key.of('p'));
    assertEquals("K7QF", ((ToServer.Join) take().getFirst()).room());
  }

  @Test
  void whoIsMutedIsNotHeardUntilTheyAreAgain() {
    play();
    take();
    stage.say("/mute Eve");
    assertEquals(List.of(), take(), "it concerns nobody else");
    var lines = show().chat().size();
    hear(new ToClient.Said("eve", "spam"));
    hear(new ToClient.Said("", "* eve spams"));
    assertEquals(lines, show().chat().size());
    hear(new ToClient.Said("evelyn", "hello"));
    assertEquals("hello", show().chat().getLast().text());
    stage.say("/unmute eve");
    hear(new ToClient.Said("eve", "sorry"));
    assertEquals("sorry", show().chat().getLast().text());
    stage.say("/me waves");
    assertEquals(List.of(new ToServer.Say("/me waves")), take());
  }

  @Test
  void enterOpensTheChatLineAndEnterSaysIt() {
    play();
    take();
    press(Key.ENTER);
    for (var letter : "gg!".codePoints().toArray()) {
      press(Key.of(letter));
    }
    press(Key.BACKSPACE);
    assertEquals(Optional.of(new Show.Typed("Say", "gg")), show().typing());
    press(Key.ENTER);
    assertEquals(Optional.empty(), show().typing());
    assertEquals(List.of(new ToServer.Say("gg")), take());

    press(Key.of('t'));
    press(Key.of('w'));
    press(Key.ESCAPE);
    assertEquals(Optional.empty(), show().typing());
    assertEquals(List.of(), take());
  }

  @Test
  void chatSaysWhoSpoke() {
    play();
    hear(new ToClient.Said("bot", "beep"));
    hear(new ToClient.Said("", "eve watches."));
    assertEquals(
        List.of(
            new Show.Line("bot", "beep", Palette.seat(2)),
            new Show.Line("", "eve watches.", Palette.DIM)),
        show().chat());
    assertTrue(show().chat().getLast().house());
  }

  @Test
  void textFromOthersCannotControlTheScreen() {
    play();
    hear(new ToClient.Said("e\u001b[2Jve", "a\u202eb\u0007c\u2028d" + "x".repeat(2000)));
    var line = show().chat().getLast();
    assertEquals("eve", line.from());
    assertTrue(line.text().startsWith("abc dxx"));
    assertEquals(Clean.LINE_MAX, line.text().length());
  }

  @Test
  void aLostLineIsTriedAgainLaterAndLaterAndTheSeatIsAskedBack() {
    play();
    ticks(60);
    stage.disconnected("The line broke.", now);
    assertEquals(Phase.LOST, show().phase());
    assertEquals("The line broke.", show().reason());
    for (var wait : List.of(500, 1000, 2000, 4000, 5000, 5000)) {
      assertEquals(wait, show().retryMillis());
      now += wait - 1;
      assertFalse(stage.wantsLine(now));
      now++;
      assertTrue(stage.wantsLine(now));
      stage.disconnected("Nobody answers.", now);
    }
    assertEquals("Nobody answers.", show().reason());
    var picture = show().picture();
    assertFalse(picture.shapes().isEmpty());

    now += 5000;
    stage.connected(now);
    var hello = (ToServer.Hello) take().getFirst();
    assertEquals("secret", hello.token());
    assertEquals("K7QF", hello.join().orElseThrow().room());
    hear(house.welcome(1));
    hear(House.players());
    assertEquals(picture, show().picture(), "the last picture stays until there is a new one");
    hear(house.keyframe());
    ticks(60);
    assertEquals(Phase.PLAYING, show().phase());
    assertNotEquals(picture, show().picture());
  }

  @Test
  void afterALineWasLostTheTapeGoesOnAndWhatNobodyAnsweredIsSaidAgain() {
    play();
    ticks(60);
    take();
    press(Key.UP);
    press(Key.LEFT);
    var sent = take().stream().map(ToServer.Input.class::cast).toList();
    hear(new ToClient.Ok(sent.getFirst().id(), house.tick()));
    stage.disconnected("The line broke.", now);
    press(Key.DOWN);
    var known = stage.confirmed();

    var missing = new ArrayList<ToClient>();
    for (var i = 0; i < 400; i++) {
      missing.add(house.close());
    }
    now += 20_000;
    stage.connected(now);
    var hello = (ToServer.Hello) take().getFirst();
    assertEquals(
        new ToServer.Known(0, known.match(), known.tick(), known.hash()),
        hello.known().orElseThrow());
    hear(house.welcome(1));
    hear(new ToClient.Resumed(known.match(), known.tick()));
    missing.forEach(this::hear);
    hear(new ToClient.Hash(house.tick(), house.hash()));
    assertEquals(new Confirmed(1, house.tick(), house.hash()), stage.confirmed());
    ticks(1);
    assertEquals(house.tick(), show().tick(), 2);
    var again = take().stream().filter(ToServer.Input.class::isInstance).toList();
    assertEquals(1, again.size(), "what was pressed without a line is past");
    var second = (ToServer.Input) again.getFirst();
    assertEquals(sent.getLast().id(), second.id());
    assertEquals(sent.getLast().tick(), second.tick());
  }

  /** A page that was read anew would else count from 1, and nothing that it says would count. */
  @Test
  void inputsAreCountedOnFromTheLastOneThatTheServerTook() {
    stage.connected(now);
    hear(new ToClient.Welcome("ada", "secret", "K7QF", "snake", 1, 0, 9, 57));
    hear(house.keyframe());
    ticks(3);
    take();
    press(Key.UP);
    assertTrue(((ToServer.Input) take().getFirst()).id() > 57);
  }

  @Test
  void aSilentServerCountsAsALostLine() {
    play();
    now += 9_999;
    assertTrue(stage.wantsLine(now));
    now++;
    assertFalse(stage.wantsLine(now));
    assertEquals(Phase.LOST, show().phase());
  }

  /** Else two screens with one token would throw each other out for ever. */
  @Test
  void aSeatThatWasTakenOverElsewhereIsNotTakenBackUnasked() {
    play();
    hear(new ToClient.Goodbye("elsewhere", "You came in on another line: this one is closed."));
    stage.disconnected("The server closed the line.", now);
    assertEquals("You came in on another line: this one is closed.", show().reason());
    assertEquals(-1, show().retryMillis());
    now += 60_000;
    assertFalse(stage.wantsLine(now));
    press(Key.ENTER);
    assertTrue(stage.wantsLine(now));
  }

  @Test
  void aDesyncAsksForTheStateOfThatTickTellsWhatDiffersAndHeals() {
    var dumps = new ArrayList<Dump>();
    stage.keepDumps(dump -> {
      dumps.add(dump);
      return "It is in the drawer.";
    });
    play();
    ticks(10);
    take();
    var right = house.keyframe();
    var hash = house.hash();
    hear(new ToClient.Hash(house.tick(), hash + 1));
    now += 1000;
    assertTrue(take().contains(new ToServer.Resync(house.tick())));
    assertTrue(show().error().startsWith("The match is fetched anew: desync"));
    assertEquals(Confirmed.NONE, stage.confirmed());
    hear(right);
    assertEquals("It is in the drawer.", show().error());
    assertEquals(List.of("K7QF-1-10-client.json"), dumps.stream().map(Dump::name).toList());
    assertTrue(dumps.getFirst().text().contains("\"name\": \"ada\""), "the last ticks are in it");
    ticks(3);
    hear(new ToClient.Hash(house.tick(), house.hash()));
    assertEquals(house.hash(), stage.confirmed().hash());
    assertEquals(1, stage.figures().desyncs());
    assertEquals(
        List.of(new ToServer.Desync(right.tick(), hash, "the same values: only the hash differs")),
        take());
  }

  @Test
  void aKeyframeThatNeverHelpsIsAskedForOnceASecondAtMost() {
    play();
    var asked = 0;
    for (var i = 0; i < 100; i++) {
      hear(house.keyframe());
      hear(new ToClient.Hash(house.tick(), house.hash() + 1));
      now += 100;
      asked += take().stream().anyMatch(ToServer.Resync.class::isInstance) ? 1 : 0;
    }
    assertEquals(10, asked, 1);
  }

  @Test
  void aNewMatchBeginsOnANewPicture() {
    play();
    ticks(30);
    house.newMatch();
    hear(house.keyframe());
    assertEquals(0, show().tick());
    ticks(10);
    assertEquals(new Confirmed(2, 10, house.hash()), stage.confirmed());
  }

  @Test
  void viewsAreShownLikeTheTape() {
    stage.connected(now);
    hear(house.welcome(1));
    hear(House.players());
    for (var i = 0; i < 100; i++) {
      house.close();
      now += PERIOD;
      hear(house.view());
      show();
    }
    assertEquals(house.tick(), show().tick(), 2);
    assertFalse(show().picture().shapes().isEmpty());
    assertEquals(Confirmed.NONE, stage.confirmed());
  }

  @Test
  void pingsTellTheLatency() {
    play();
    take();
    now += 2000;
    var ping = (ToServer.Ping) take().getFirst();
    now += 30;
    hear(new ToClient.Pong(ping.n(), house.tick(), 0L));
    assertEquals(30, show().latencyMillis());
    assertEquals(List.of(), take());
  }

  @Test
  void theLobbyListsRoomsAndEnterGoesThere() {
    stage = new Stage(Games.ALL, Wish.lobby("ada"));
    stage.connected(now);
    assertEquals(List.of(new ToServer.Hello("ada", "", Optional.empty())), take());
    hear(new ToClient.Welcome("ada", "secret", "", "", 0, 0));
    assertEquals(Phase.LOBBY, show().phase());
    assertTrue(take().contains(new ToServer.Rooms()));
    hear(new ToClient.Rooms(List.of(new ToClient.RoomLine("ABCD", "snake", 1, 2, 16, 1))));
    assertEquals(
        new Show.Choice("Room ABCD", "snake · 1 of 16 play · 2 bots · 1 watch"),
        show().choices().getLast());

    press(Key.UP);
    assertEquals(show().choices().size() - 1, show().chosen());
    hear(
        new ToClient.Rooms(
            List.of(
                new ToClient.RoomLine("ABCD", "snake", 1, 2, 16, 1),
                new ToClient.RoomLine("EFGH", "snake", 0, 0, 16, 0))));
    assertEquals("Room ABCD", show().choices().get(show().chosen()).label());
    press(Key.ENTER);
    assertEquals("ABCD", ((ToServer.Join) take().getFirst()).room());

    now += 2000;
    assertTrue(take().contains(new ToServer.Rooms()));
  }

  @Test
  void aRefusalIsShownForAFewSecondsAndLeadsToTheLobby() {
    stage.connected(now);
    hear(new ToClient.Refused(0, "no-room", "There is no room XXXX: look for it in the list."));
    assertEquals(Phase.LOBBY, show().phase());
    assertEquals("There is no room XXXX: look for it in the list.", show().error());
    now += 5000;
    assertEquals("", show().error());
  }

  @Test
  void theKeysOfTheGameComeBeforeThoseOfTheHouse() {
    play();
    var keys = show().hints().stream().map(Show.Hint::keys).toList();
    assertTrue(keys.contains("↑/w"), keys.toString());
    assertTrue(keys.contains("Enter"), keys.toString());
    assertTrue(keys.contains("q"), keys.toString());
  }

  @Test
  void quittingSaysFarewell() {
    play();
    take();
    press(Key.of('q'));
    assertEquals(List.of(new ToServer.Bye()), take());
    assertTrue(show().done());
    assertFalse(stage.wantsLine(now));
  }

  @Test
  void aGameThatIsNotKnownIsLeft() {
    stage.connected(now);
    take();
    hear(new ToClient.Welcome("ada", "secret", "K7QF", "chess", 1, 0));
    assertEquals(new ToServer.Leave(), take().getFirst());
    assertEquals(Phase.LOBBY, show().phase());
    assertEquals("This client does not know the game chess.", show().error());
  }

  @Test
  void nothingThatAServerSendsMakesItThrow() {
    for (var seed = 1; seed <= 8; seed++) {
      var random = new Random(seed);
      stage = new Stage(Games.ALL, Wish.quick("ada", "snake"));
      play();
      for (var i = 0; i < 2000; i++) {
        scramble(random).ifPresent(this::hear);
        now += random.nextInt(30);
        if (i % 5 == 0) {
          show();
          stage.tap(new Point(random.nextInt(), random.nextInt()), now);
          press(Key.UP);
          take();
        }
      }
    }
  }

  /** A message with some bytes changed, or any bytes at all, if that is still a message. */
  private Optional<ToClient> scramble(Random random) {
    var message =
        switch (random.nextInt(5)) {
          case 0 -> house.keyframe();
          case 1 -> house.view();
          case 2 -> House.players();
          case 3 -> house.welcome(1);
          default -> house.close();
        };
    var frame = Binary.frame(message);
    var start = frame.length < 130 ? 1 : frame.length < 16_400 ? 2 : 3;
    var body = Arrays.copyOfRange(frame, start, frame.length);
    for (var i = random.nextInt(3); i > 0; i--) {
      body[random.nextInt(body.length)] = (byte) random.nextInt();
    }
    try {
      return Optional.of(Binary.toClient(body));
    } catch (FormatException e) {
      return Optional.empty();
    }
  }

  private void play() {
    stage.connected(now);
    hear(house.welcome(1));
    hear(House.players());
    hear(house.keyframe());
  }

  private void ticks(int count) {
    for (var i = 0; i < count; i++) {
      now += PERIOD;
      hear(house.close());
      show();
    }
  }

  private void hear(ToClient message) {
    stage.receive(message, now);
  }

  private void press(Key key) {
    stage.press(key, now);
  }

  private List<ToServer> take() {
    return stage.take(now);
  }

  private Show show() {
    return stage.show(now);
  }
}
