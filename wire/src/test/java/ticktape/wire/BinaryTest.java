package ticktape.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.rules.BytesIn;
import ticktape.rules.Cue;
import ticktape.rules.Dice;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.FormatException;
import ticktape.rules.Opening;
import ticktape.rules.Options;

class BinaryTest {

  private enum Turn {
    LEFT,
    RIGHT
  }

  private static final Format<Event<Turn>> EVENT = Event.format(Format.choice(Turn.values()));

  private static final ToServer.Join JOIN =
      new ToServer.Join(
          "snake",
          "K7QF",
          ToServer.Role.WATCH,
          ToServer.Want.VIEW,
          10,
          true,
          false,
          6,
          Options.STANDARD.with("speed", 2));

  private static final List<ToServer> TO_SERVER =
      List.of(
          new ToServer.Hello("bo", "secret", Optional.of(JOIN)),
          new ToServer.Hello("bo", "", Optional.empty()),
          new ToServer.Hello(
              "bo", "secret", Optional.of(JOIN), Optional.of(new ToServer.Known(9, 1, 1200, -5))),
          JOIN,
          new ToServer.Leave(),
          new ToServer.Say("gg"),
          new ToServer.Ping(7),
          new ToServer.Rooms(),
          new ToServer.Bots(6),
          new ToServer.Resync(),
          new ToServer.Resync(1200),
          new ToServer.Desync(1200, -77, "snakes.3.heading: up here, down there"),
          new ToServer.Bye());

  private static final List<ToClient> TO_CLIENT =
      List.of(
          new ToClient.Welcome("bo", "secret", "K7QF", "snake", 3, 1200, 9, 57),
          new ToClient.Resumed(1, 1200),
          new ToClient.Slack(1204, -17),
          new ToClient.Players(List.of(new ToClient.Player(3, "bo", false, true))),
          new ToClient.Idle(1),
          new ToClient.Idle(ToClient.Idle.MOST),
          new ToClient.Hash(ToClient.Hash.LAST, -5),
          new ToClient.Ok(7, 1204),
          new ToClient.Refused(7, "stale", "Too late."),
          new ToClient.Said("bo", "gg"),
          new ToClient.Pong(7, 1210, 1_732_151_727_123L),
          new ToClient.Rooms(List.of(new ToClient.RoomLine("K7QF", "snake", 1, 5, 16, 0))),
          new ToClient.Goodbye("bye", "See you."));

  @Test
  void messagesToTheServerComeBackFromTheirFrames() {
    for (var message : TO_SERVER) {
      assertEquals(message, Binary.toServer(body(Binary.frame(message))));
    }
  }

  @Test
  void messagesToAClientComeBackFromTheirFrames() {
    for (var message : TO_CLIENT) {
      assertEquals(message, Binary.toClient(body(Binary.frame(message))));
    }
  }

  @Test
  void statesTravelAsTheBytesOfTheGamesFormat() {
    var opening = new Opening("snake", 1, Options.STANDARD, 5);
    var state = new byte[] {1, 2, 3};
    var keyframe =
        (ToClient.Keyframe)
            Binary.toClient(body(Binary.frame(new ToClient.Keyframe(2, 9, opening, state))));
    assertEquals(opening, keyframe.opening());
    assertArrayEquals(state, keyframe.state());
    var cues = List.of(new Cue("bite", 1, 2, 3, 4));
    var view =
        (ToClient.View) Binary.toClient(body(Binary.frame(new ToClient.View(2, 9, state, cues))));
    assertEquals(cues, view.cues());
    assertArrayEquals(state, view.state());
  }

  @Test
  void anIdleTickIsTwoBytes() {
    assertEquals(2, Binary.frame(new ToClient.Idle(1)).length);
  }

  @Test
  void aTickWithOneInputIsAtMostFiveBytes() {
    for (var seat : new int[] {1, 8, 64}) {
      var events = EVENT.toBytes(new Event.Input<>(seat, Turn.RIGHT));
      var frame = Binary.frame(new ToClient.Closed(events));
      assertEquals(5, frame.length, "seat " + seat);
      assertArrayEquals(events, ((ToClient.Closed) Binary.toClient(body(frame))).events());
    }
  }

  @Test
  void anInputStaysUnreadUntilSomeoneKnowsTheGame() {
    var what = Format.choice(Turn.values()).toBytes(Turn.RIGHT);
    var frame = Binary.frame(new ToServer.Input(7, 1200, new BytesIn(what)));
    var input = assertInstanceOf(ToServer.Input.class, Binary.toServer(body(frame)));
    assertEquals(7, input.id());
    assertEquals(1200, input.tick());
    assertEquals(Turn.RIGHT, Format.choice(Turn.values()).read(input.what()));
  }

  @Test
  void whateverArrivesIsAMessageOrARefusal() {
    var dice = Dice.of(20);
    for (var round = 0; round < 20_000; round++) {
      var bytes = new byte[1 + dice.roll(40)];
      for (var i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (dice.roll(3) == 0 ? dice.next() : dice.roll(12));
      }
      readOrRefuse(() -> Binary.toServer(bytes));
      readOrRefuse(() -> Binary.toClient(bytes));
    }
  }

  private static void readOrRefuse(Runnable read) {
    try {
      read.run();
    } catch (FormatException e) {
      assertTrue(e.sentence().endsWith("."), e.sentence());
    }
  }

  @Test
  void leftOverBytesAreRefused() {
    var body = body(Binary.frame(new ToServer.Ping(7)));
    assertThrows(
        FormatException.class, () -> Binary.toServer(Arrays.copyOf(body, body.length + 1)));
  }

  /** The frame cut from a stream, as the other side does it. */
  private static byte[] body(byte[] frame) {
    var frames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
    frames.add(frame);
    return frames.next().orElseThrow();
  }
}
