package ticktape.browser;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import ticktape.stage.Scrub;
import ticktape.stage.Transport;

/** The bar of a recorded match: what is shown of all, and the buttons that move it. */
final class ReelBar {

  private static final String PLAY = "M8 5l11 7-11 7z";
  private static final String PAUSE = "M8 5v14M16 5v14";

  private final Supplier<Optional<? extends Transport>> moved;
  private final HTMLElement sign = Slot.element("toggle-sign");
  private final HTMLInputElement bar = (HTMLInputElement) Slot.element("bar");
  private final Slot clock = Slot.of("clock");
  private final Slot speed = Slot.of("speed");
  private boolean paused;
  private boolean dragged;
  private int tick = -1;
  private int first;
  private int last = -1;

  /** The bar of what is to be moved when a button is pressed. */
  ReelBar(Supplier<Optional<? extends Transport>> moved) {
    this.moved = moved;
    Slot.onClick("toggle", () -> move(Transport::toggle));
    Slot.onClick("slower", () -> move(reel -> reel.faster(-1)));
    Slot.onClick("faster", () -> move(reel -> reel.faster(1)));
    bar.addEventListener("input", event -> move(reel -> reel.seek(place())));
    bar.addEventListener("pointerdown", event -> dragged = true);
    bar.addEventListener("pointerup", event -> dragged = false);
    bar.addEventListener("pointercancel", event -> dragged = false);
  }

  private void move(Consumer<Transport> how) {
    moved.get().ifPresent(how);
  }

  private int place() {
    return Integer.parseInt(bar.getValue());
  }

  /** Shows where in a match one is, and the time in these words. */
  void show(Scrub scrub, String time) {
    clock.text(time);
    speed.text(scrub.speed());
    if (first != scrub.first() || last != scrub.last()) {
      first = scrub.first();
      last = scrub.last();
      bar.setAttribute("min", Integer.toString(first));
      bar.setAttribute("max", Integer.toString(last));
      tick = -1;
    }
    if (tick != scrub.tick()) {
      tick = scrub.tick();
      bar.getStyle().setProperty("--done", scrub.permille() / 10.0 + "%");
      if (!dragged) { // or it would slip from under the finger
        bar.setValue(Integer.toString(tick));
      }
    }
    if (paused != scrub.paused()) {
      paused = scrub.paused();
      sign.setAttribute("d", paused ? PLAY : PAUSE);
      Slot.element("toggle").setAttribute("aria-label", paused ? "Play" : "Pause");
    }
  }
}
