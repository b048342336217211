package ticktape.rules;

import java.util.ArrayList;
import java.util.List;

/** The format of a sealed type: which kind it is, then the kind's own format. */
record VariantFormat<T>(List<Format.Variant<? extends T>> variants, List<String> words)
    implements Format<T> {

  static <T> VariantFormat<T> of(List<Variant<? extends T>> variants) {
    var words = new ArrayList<String>();
    for (var variant : variants) {
      words.add(variant.word());
    }
    return new VariantFormat<>(variants, List.copyOf(words));
  }

  @Override
  public void write(T value, Out out) {
    for (var i = 0; i < variants.size(); i++) {
      if (writeIf(variants.get(i), i, value, out)) {
        return;
      }
    }
    throw new IllegalArgumentException(
        "The format of this type knows only " + words + ", not " + value + ".");
  }

  private static <V> boolean writeIf(Variant<V> variant, int ordinal, Object value, Out out) {
    if (!variant.type().isInstance(value)) {
      return false;
    }
    out.variant(ordinal, variant.word());
    variant.format().write(variant.type().cast(value), out);
    out.end();
    return true;
  }

  @Override
  public T read(In in) {
    var variant = variants.get(in.variant(words));
    return variant.format().read(in.content());
  }
}
