package ticktape.desktop;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Ink;

/** A canvas that only notes what was painted; its letters are all half as wide as high. */
final class Sketch implements Canvas {

  /** A text that was written. */
  record Written(String text, Box box, Ink ink) {}

  private final List<Written> texts = new ArrayList<>();
  private final List<Box> fills = new ArrayList<>();
  private final List<Integer> strokes = new ArrayList<>();

  List<Written> texts() {
    return texts;
  }

  List<Box> fills() {
    return fills;
  }

  /** How many points each line had. */
  List<Integer> strokes() {
    return strokes;
  }

  /** Wherever a text was written, from the top. */
  List<Box> all(String text) {
    return texts.stream().filter(written -> written.text().equals(text)).map(Written::box).toList();
  }

  /** Where a text was written. */
  Box where(String text) {
    return texts.stream()
        .filter(written -> written.text().equals(text))
        .map(Written::box)
        .findFirst()
        .orElseThrow(() -> new AssertionError(text + " is not among " + texts));
  }

  @Override
  public void fill(Box box, float radius, Ink ink) {
    fills.add(box);
  }

  @Override
  public void ring(Box box, float radius, float thickness, Ink ink) {}

  @Override
  public void corners(Box box, float radius, Ink ink) {}

  @Override
  public void stroke(float[] places, int count, float thickness, Ink ink) {
    strokes.add(count / 2);
  }

  @Override
  public void text(String text, float x, float y, Type type, Ink ink) {
    if (!text.isEmpty()) {
      var wide = width(text, type);
      texts.add(new Written(text, new Box(x, y - type.size() / 2, wide, type.size()), ink));
    }
  }

  @Override
  public void label(String text, float x, float y, float size, Ink ink) {
    var type = new Type(size, true);
    text(text, x - width(text, type) / 2, y, type, ink);
  }

  @Override
  public float width(String text, Type type) {
    return text.codePointCount(0, text.length()) * type.size() / 2;
  }

  @Override
  public void clip(Box box) {}

  @Override
  public void unclip() {}
}
