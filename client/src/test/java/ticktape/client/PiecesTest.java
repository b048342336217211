package ticktape.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {

  @Test
  void aShortTextIsOnePiece() {
    assertEquals(List.of("hello"), Lines.pieces("hello", 5));
    assertEquals(List.of(""), Lines.pieces("", 5));
  }

  @Test
  void aLongTextIsCutBetweenCharacters() {
    assertEquals(List.of("ab", "🐍", "c"), Lines.pieces("ab🐍c", 4));
    assertEquals(List.of("xyé", "z"), Lines.pieces("xyéz", 4));
  }

  @Test
  void whatPeopleSeeAsOneCharacterIsNotCut() {
    assertEquals(List.of("ab", "e\u0301c"), Lines.pieces("abe\u0301c", 4));
    var family = "👩‍👩‍👧";
    assertEquals(List.of("abc", family), Lines.pieces("abc" + family, 20));
  }

  @Test
  void onlyACharacterThatIsTooLongItselfIsCut() {
    var pile = "z" + "\u0301".repeat(10);
    var pieces = Lines.pieces(pile, 7);
    assertEquals(pile, String.join("", pieces));
    assertEquals(4, pieces.size());
  }

  @Test
  void piecesAreFullAndTogetherTheText() {
    var text = "Grüße 🐍 ".repeat(5_000);
    var pieces = Lines.pieces(text, 1_398);
    assertEquals(text, String.join("", pieces));
    for (var piece : pieces.subList(0, pieces.size() - 1)) {
      var size = piece.getBytes(StandardCharsets.UTF_8).length;
      assertTrue(size > 1_394 && size <= 1_398, "size " + size);
    }
  }

  @Test
  void aPieceHoldsAtLeastACharacter() {
    assertThrows(IllegalArgumentException.class, () -> Lines.pieces("a", 3));
  }
}
