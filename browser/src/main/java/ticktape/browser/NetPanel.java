package ticktape.browser;

import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import ticktape.stage.Grade;
import ticktape.stage.NetGraph;

/** The net graph: a bar for each second, and the numbers below. */
final class NetPanel {

  private final Slot panel = Slot.of("net");
  private final Slot title = Slot.of("net-title");
  private final Slot top = Slot.of("net-top");
  private final HTMLElement play = Slot.element("play");
  private final Rows<NetGraph.Bar> bars =
      new Rows<>(Slot.element("net-bars"), Rows::row, NetPanel::fill);
  private final Rows<NetGraph.Row> rows =
      new Rows<>(Slot.element("net-rows"), () -> Rows.row("label", "value"), NetPanel::fill);
  private boolean open;

  void show(Optional<NetGraph> graph) {
    if (open != graph.isPresent()) {
      open = graph.isPresent();
      play.setClassName(open ? "measured" : "");
      panel.shown(open);
    }
    graph.ifPresent(now -> {
      title.text(now.title());
      top.text("↑ " + now.top());
      bars.show(now.bars());
      rows.show(now.rows());
    });
  }

  private static void fill(HTMLElement row, NetGraph.Bar bar) {
    row.setClassName(GameScreen.word(bar.grade()));
    row.getStyle().setProperty("height", bar.permille() / 10 + "%");
  }

  private static void fill(HTMLElement row, NetGraph.Row value) {
    row.setClassName(value.grade() == Grade.GOOD ? "" : GameScreen.word(value.grade()));
    Rows.write(row, "label", value.label());
    Rows.write(row, "value", value.value());
  }
}
