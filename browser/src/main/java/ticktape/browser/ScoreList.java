package ticktape.browser;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import ticktape.stage.Show;

/** The score board beside the picture. */
final class ScoreList {

  private final Inks inks = new Inks();
  private final Rows<Show.Row> rows =
      new Rows<>(
          Slot.element("score-rows"), () -> Rows.row("dot", "who", "note", "points"), this::fill);

  void show(List<Show.Row> board) {
    rows.show(board);
  }

  private void fill(HTMLElement row, Show.Row value) {
    var guest = value.seat() == 0;
    var classes = new StringBuilder(guest ? "guest" : "player");
    if (value.own()) {
      classes.append(" own");
    }
    if (value.bot()) {
      classes.append(" bot");
    }
    if (!value.here()) {
      classes.append(" away");
    }
    row.setClassName(classes.toString());
    row.getStyle().setProperty("--ink", inks.word(value.ink().rgb()));
    Rows.write(row, "who", value.name());
    Rows.write(row, "note", value.words());
    Rows.write(row, "points", guest ? "" : Integer.toString(value.points()));
  }
}
