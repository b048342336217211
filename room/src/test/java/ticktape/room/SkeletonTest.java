package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names can be taken for one another. */
class SkeletonTest {

  @ParameterizedTest
  @CsvSource({
    "Ann, ann",
    "Ann, \u0410nn", // Cyrillic
    "copa, \u0441\u043E\u0440\u0430", // all of it Cyrillic
    "NIKO, \u039D\u0399\u039A\u039F", // all of it Greek
    "Ann, \uFF21\uFF4E\uFF4E", // full width
    "Ann, \uD835\uDC00nn", // of mathematics
    "Bill, BiII",
    "Bob0, BobO",
    "fin, \uFB01n", // a ligature
    "Strasse, Stra\u00DFe",
    "Ian, \u0131an", // without its dot
    "\u03A3\u03B1\u03C2, \u03C3\u03B1\u03C3" // two sigmas
  })
  void alike(String one, String other) {
    assertEquals(Skeleton.of(one), Skeleton.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Ann, Anna", "Ann, Änn", "José, Jose", "Bob 2, Bob 3", "Ян, Ан", "李, 季"})
  void notAlike(String one, String other) {
    assertNotEquals(Skeleton.of(one), Skeleton.of(other));
  }

  @Test
  void nobodyLooksLikeABot() {
    assertTrue(BotNames.has("monty"));
    assertTrue(BotNames.has("\u041Conty"));
    assertFalse(BotNames.has("Monica"));
  }
}
