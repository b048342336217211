package ticktape.browser;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import ticktape.stage.ReplayStage;
import ticktape.stage.Scrub;

/** The bar below a kept match: what is shown of all, and the buttons that move it. */
final class ReelBar {

  private static final String PLAY = "M8 5l11 7-11 7z";
  private static final String PAUSE = "M8 5v14M16 5v14";

  private final HTMLElement sign = Slot.element("toggle-sign");
  private final HTMLInputElement bar = (HTMLInputElement) Slot.element("bar");
  private final Slot clock = Slot.of("clock");
  private final Slot length = Slot.of("length");
  private final Slot speed = Slot.of("speed");
  private final Slot won = Slot.of("won");
  private boolean paused;
  private int tick = -1;
  private int last = -1;

  ReelBar(ReplayStage stage) {
    Slot.onClick("toggle", stage::toggle);
    Slot.onClick("slower", () -> stage.faster(-1));
    Slot.onClick("faster", () -> stage.faster(1));
    bar.addEventListener("input", event -> stage.seek(Integer.parseInt(bar.getValue())));
  }

  void show(Scrub scrub) {
    clock.text(scrub.clock(scrub.tick()));
    length.text(scrub.clock(scrub.last()));
    speed.text(scrub.speed());
    won.text(scrub.result());
    won.shown(!scrub.result().isEmpty());
    if (last != scrub.last()) {
      last = scrub.last();
      bar.setAttribute("max", Integer.toString(last));
      tick = -1;
    }
    if (tick != scrub.tick()) {
      tick = scrub.tick();
      bar.setValue(Integer.toString(tick));
      bar.getStyle().setProperty("--done", scrub.permille() / 10.0 + "%");
    }
    if (paused != scrub.paused()) {
      paused = scrub.paused();
      sign.setAttribute("d", paused ? PLAY : PAUSE);
      Slot.element("toggle").setAttribute("aria-label", paused ? "Play" : "Pause");
    }
  }
}
