package ticktape.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8PiecesTest {

  private final Utf8Pieces pieces = new Utf8Pieces();

  @Test
  void aCharacterThatIsCutInTwoWaitsForItsRest() {
    var snake = "🐍".getBytes(StandardCharsets.UTF_8);
    assertEquals("a", pieces.add(new byte[] {'a', snake[0], snake[1]}));
    assertEquals("", pieces.add(new byte[] {snake[2]}));
    assertEquals("🐍b", pieces.add(new byte[] {snake[3], 'b'}));
    assertEquals("", pieces.end());
  }

  @Test
  void textIsTheSameHoweverItIsCut() {
    var text = "Grüße, 世界 🐍👩‍🚀 é";
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    for (var size = 1; size < bytes.length; size++) {
      var back = new StringBuilder();
      for (var at = 0; at < bytes.length; at += size) {
        back.append(pieces.add(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + size))));
      }
      assertEquals(text, back.append(pieces.end()).toString());
    }
  }

  @Test
  void whatIsNoTextIsReplaced() {
    assertEquals("\uFFFDa", pieces.add(new byte[] {(byte) 0xFF, 'a', (byte) 0xC3}));
    assertEquals("\uFFFD", pieces.end());
    assertEquals("b", pieces.add(new byte[] {'b'}));
  }
}
