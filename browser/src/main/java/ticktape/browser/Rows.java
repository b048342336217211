package ticktape.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** A list of the page that follows a list of values: only rows whose value changed are touched. */
final class Rows<T> {

  private final HTMLElement list;
  private final Supplier<HTMLElement> blank;
  private final BiConsumer<HTMLElement, T> fill;
  private final List<HTMLElement> rows = new ArrayList<>();
  private List<T> shown = List.of();

  /**
   * A list that is empty yet.
   *
   * @param list the element whose children the rows are
   * @param blank makes a row
   * @param fill writes a value into a row, whatever it showed before
   */
  Rows(HTMLElement list, Supplier<HTMLElement> blank, BiConsumer<HTMLElement, T> fill) {
    this.list = list;
    this.blank = blank;
    this.fill = fill;
  }

  /** Shows these values; tells whether anything changed. */
  boolean show(List<T> values) {
    if (values.equals(shown)) {
      return false;
    }
    for (var i = 0; i < values.size(); i++) {
      if (i >= rows.size()) {
        var row = blank.get();
        rows.add(row);
        list.appendChild(row);
        fill.accept(row, values.get(i));
      } else if (!values.get(i).equals(shown.get(i))) {
        fill.accept(rows.get(i), values.get(i));
      }
    }
    while (rows.size() > values.size()) {
      list.removeChild(rows.removeLast());
    }
    shown = List.copyOf(values);
    return true;
  }

  /** A new row with an empty part for each of these classes. */
  static HTMLElement row(String... parts) {
    var row = HTMLDocument.current().createElement("li");
    for (var part : parts) {
      var span = HTMLDocument.current().createElement("span");
      span.setClassName(part);
      row.appendChild(span);
    }
    return row;
  }

  /** Writes a text into the part of a row with this class. */
  static void write(HTMLElement row, String part, String text) {
    row.querySelector("." + part).setTextContent(text);
  }
}
