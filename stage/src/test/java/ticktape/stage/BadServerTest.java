package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ticktape.games.Games;
import ticktape.picture.Key;
import ticktape.picture.Point;
import ticktape.rules.FormatException;
import ticktape.wire.Binary;
import ticktape.wire.ToClient;

/** A server that is broken, or means harm. */
class BadServerTest extends OnStage {

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
}
