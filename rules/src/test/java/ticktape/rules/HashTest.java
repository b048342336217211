package ticktape.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The expected numbers are MurmurHash3_x86_32 with seed 0 over the same ints as little-endian
 * bytes, from an independent implementation that also gives the published values for "test"
 * (0xba6bd213) and "Hello, world!" (0xc0363e43).
 */
class HashTest {

  @Test
  void aStatesHashIsMurmur3OfItsInts() {
    assertEquals(593689054, Format.INT.hash(0));
    assertEquals(-68075478, Format.INT.hash(1));
    assertEquals(1982413648, Format.INT.hash(-1));
    assertEquals(-371750186, ints(1, 2, 3));
    assertEquals(1479101378, ints(Integer.MIN_VALUE, 7));
  }

  @Test
  void nothingHashesToNothing() {
    assertEquals(0, ints());
  }

  @Test
  void lengthsAndKeysAreHashedToo() {
    assertEquals(31346660, Format.TEXT.hash("ab"));
    assertEquals(-43025237, Format.list(Format.INT).hash(List.of(1, 2)));
    assertEquals(1263171539, Seats.format(Format.INT).hash(Seats.<Integer>none().with(3, 9)));
  }

  @Test
  void listsThatOnlyDifferInWhereTheySplitHashDifferently() {
    var lists = Format.list(Format.list(Format.INT));
    assertNotEquals(
        lists.hash(List.of(List.of(1), List.of(2, 3))),
        lists.hash(List.of(List.of(1, 2), List.of(3))));
  }

  /**
   * UTF-8 has no half surrogates: one that slipped in would come back as "?", and the two sides'
   * hashes would differ.
   */
  @Test
  void aTextHashesAsWhatComesBackFromItsBytes() {
    for (var text : List.of("\ud83d", "a\udc0d", "\udc0d\ud83d", "\ud83d\ud83d\udc0d", "🐍")) {
      var back = Format.TEXT.fromBytes(Format.TEXT.toBytes(text));
      assertEquals(Format.TEXT.hash(back), Format.TEXT.hash(text));
    }
  }

  private static int ints(int... values) {
    var out = new HashOut();
    for (var value : values) {
      out.number(value);
    }
    return out.hash();
  }
}
