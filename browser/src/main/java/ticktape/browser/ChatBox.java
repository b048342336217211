package ticktape.browser;

import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import ticktape.picture.Palette;
import ticktape.stage.Show;

/** The chat: beside the board, or on a phone in a drawer with a line below the board. */
final class ChatBox {

  private static final int UNREAD_MAX = 99;

  private final Inks inks = new Inks();
  private final HTMLElement drawer = Slot.element("chat");
  private final HTMLElement opener = Slot.element("chat-open");
  private final HTMLElement list = Slot.element("chat-lines");
  private final HTMLInputElement input = (HTMLInputElement) Slot.element("chat-input");
  private final Slot last = Slot.of("chat-last");
  private final Slot unread = Slot.of("chat-unread");
  private final Rows<Show.Line> rows = new Rows<>(list, () -> Rows.row("from", "text"), this::fill);

  private Show.Line newest = new Show.Line("", "", Palette.DIM);
  private boolean open;
  private int missed;

  ChatBox(Consumer<String> say) {
    Slot.onClick("chat-open", this::open);
    Slot.onClick("chat-close", this::close);
    Slot.element("chat-form")
        .addEventListener(
            "submit",
            event -> {
              event.preventDefault();
              var text = input.getValue();
              input.setValue("");
              if (!text.isBlank()) {
                say.accept(text);
              }
              // Beside the board the next key is for the game again; a drawer stays open.
              if (opener.getOffsetWidth() == 0 || text.isBlank()) {
                close();
              }
            });
  }

  /** The next keys are for the chat. */
  void open() {
    open = true;
    missed = 0;
    drawer.getClassList().add("open");
    toEnd();
    input.focus();
  }

  /** The next keys are for the game. */
  void close() {
    open = false;
    drawer.getClassList().remove("open");
    input.blur();
  }

  void show(List<Show.Line> lines) {
    if (rows.show(lines)) {
      toEnd();
      count(lines);
    }
    last.text(newest.text().isEmpty() ? "Chat" : spoken(newest));
    unread.shown(missed > 0);
    unread.text(Integer.toString(Math.min(missed, UNREAD_MAX)));
  }

  /** How many lines came since the drawer was closed; those of the house don't count. */
  private void count(List<Show.Line> lines) {
    var next = lines.isEmpty() ? newest : lines.getLast();
    if (!open && !next.house() && !next.equals(newest)) {
      missed++;
    }
    newest = next;
  }

  private static String spoken(Show.Line line) {
    return line.house() ? line.text() : line.from() + ": " + line.text();
  }

  private void fill(HTMLElement row, Show.Line line) {
    row.setClassName(line.house() ? "house" : "person");
    row.getStyle().setProperty("--ink", inks.word(line.ink().rgb()));
    Rows.write(row, "from", line.from());
    Rows.write(row, "text", line.text());
  }

  private void toEnd() {
    list.setScrollTop(list.getScrollHeight());
  }
}
