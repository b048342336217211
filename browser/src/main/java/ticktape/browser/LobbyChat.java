package ticktape.browser;

import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import ticktape.stage.Show;

/** The chat of the lobby, on the first screen. */
final class LobbyChat {

  private final HTMLElement list = Slot.element("talk-lines");
  private final HTMLInputElement input = (HTMLInputElement) Slot.element("talk-input");
  private final Rows<Show.Line> rows =
      new Rows<>(list, () -> Rows.row("from", "text"), LobbyChat::fill);

  LobbyChat(Consumer<String> say) {
    Slot.element("talk-form")
        .addEventListener(
            "submit",
            event -> {
              event.preventDefault();
              say.accept(input.getValue());
              input.setValue("");
            });
  }

  void show(List<Show.Line> lines) {
    if (rows.show(lines)) {
      list.setScrollTop(list.getScrollHeight());
    }
  }

  private static void fill(HTMLElement row, Show.Line line) {
    row.setClassName(line.house() ? "house" : "person");
    Rows.write(row, "from", line.from());
    Rows.write(row, "text", line.text());
  }
}
