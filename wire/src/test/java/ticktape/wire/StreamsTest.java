package ticktape.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.rules.BytesOut;
import ticktape.rules.Dice;
import ticktape.rules.FormatException;

/** Frames and lines come out of a stream whole, however the network cuts it. */
class StreamsTest {

  @Test
  void linesArriveInAnyPieces() {
    var text = "{\"type\":\"hello\"}\r\n\ngrüß dich 🐍\n";
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    for (var piece = 1; piece <= bytes.length; piece++) {
      var lines = new LineCutter();
      var found = new ArrayList<String>();
      for (var from = 0; from < bytes.length; from += piece) {
        lines.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece)));
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
          found.add(line.get());
        }
      }
      assertEquals(
          List.of("{\"type\":\"hello\"}", "", "grüß dich 🐍"), found, "pieces of " + piece);
    }
  }

  @Test
  void aLineThatIsTooLongIsRefused() {
    var lines = new LineCutter();
    lines.add(new byte[LineCutter.BYTES_MAX + 1]);
    assertThrows(FormatException.class, lines::next);
  }

  @Test
  void framesArriveInAnyPieces() {
    for (var seed = 1; seed <= 200; seed++) {
      var dice = Dice.of(seed);
      var bodies = new ArrayList<byte[]>();
      var stream = new BytesOut();
      for (var i = 0; i < 20; i++) {
        var body = new byte[1 + dice.roll(dice.roll(4) == 0 ? 3000 : 10)];
        body[0] = (byte) i;
        bodies.add(body);
        stream.count(body.length);
        stream.raw(body);
      }
      assertFrames(bodies, stream.toBytes(), dice, seed);
    }
  }

  private static void assertFrames(List<byte[]> bodies, byte[] stream, Dice dice, int seed) {
    var frames = new Frames(5000);
    var found = 0;
    for (var from = 0; from < stream.length; ) {
      var to = Math.min(stream.length, from + 1 + dice.roll(700));
      frames.add(stream, from, to);
      from = to;
      for (var body = frames.next(); body.isPresent(); body = frames.next()) {
        assertArrayEquals(bodies.get(found++), body.get(), "seed " + seed);
      }
    }
    assertEquals(bodies.size(), found, "seed " + seed);
  }

  @Test
  void aFrameThatIsEmptyOrTooLongIsRefused() {
    var empty = new Frames(100);
    empty.add(new byte[] {0});
    assertThrows(FormatException.class, empty::next);
    var tooLong = new Frames(100);
    tooLong.add(new byte[] {101});
    assertThrows(FormatException.class, tooLong::next);
    var endless = new Frames(100);
    endless.add(new byte[] {-1, -1, -1, -1, -1, -1});
    assertThrows(FormatException.class, endless::next);
  }
}
