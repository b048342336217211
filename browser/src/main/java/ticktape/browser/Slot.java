package ticktape.browser;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** An element of the page that shows a text or is hidden; it is touched only when that changes. */
final class Slot {

  private final HTMLElement element;
  private String text = "";
  private boolean hidden;

  private Slot(HTMLElement element) {
    this.element = element;
    hidden = element.isHidden();
  }

  /** The slot in the element of this id. */
  static Slot of(String id) {
    return new Slot(element(id));
  }

  /**
   * The element of this id.
   *
   * @throws IllegalStateException if the page has none
   */
  static HTMLElement element(String id) {
    var element = HTMLDocument.current().getElementById(id);
    if (element == null) {
      throw new IllegalStateException("The page has no element " + id + ".");
    }
    return element;
  }

  /** Does something whenever the element of this id is clicked. */
  static void onClick(String id, Runnable then) {
    element(id).addEventListener("click", event -> then.run());
  }

  /** Shows a text, as it is: never as markup. */
  void text(String next) {
    if (!next.equals(text)) {
      text = next;
      element.setTextContent(next);
    }
  }

  /** The text that it shows. */
  String text() {
    return text;
  }

  /** Shows or hides the element. */
  void shown(boolean shown) {
    if (hidden == shown) {
      hidden = !shown;
      element.setHidden(hidden);
    }
  }
}
