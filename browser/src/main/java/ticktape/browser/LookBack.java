package ticktape.browser;

import java.util.Optional;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import ticktape.stage.Scrub;
import ticktape.stage.Show;
import ticktape.stage.Transport;

/** What lets a guest look back at a match that goes on: a bar below it, and the way to now. */
final class LookBack {

  private final ReelBar bar;
  private final Slot ago = Slot.of("ago");
  private final Slot reel = Slot.of("reel");
  private final HTMLElement box = Slot.element("reel");
  private final HTMLButtonElement slower = (HTMLButtonElement) Slot.element("slower");
  private final HTMLButtonElement faster = (HTMLButtonElement) Slot.element("faster");
  private final HTMLElement whole = Slot.element("whole");
  private boolean back;
  private String match = "";

  LookBack(Supplier<Optional<? extends Transport>> moved) {
    bar = new ReelBar(moved);
    looksBack();
    Slot.onClick("now", () -> moved.get().ifPresent(Transport::live));
  }

  void show(Show show) {
    var past = show.ways().past();
    reel.shown(past.isPresent());
    past.ifPresent(scrub -> bar.show(scrub, clock(scrub, show.scrub().isPresent())));
    ago.text(show.scrub().map(LookBack::behind).map(late -> late + " ago · ").orElse(""));
    past.map(Scrub::whole).ifPresent(this::whole);
    if (back != show.scrub().isPresent()) {
      back = !back;
      looksBack();
    }
  }

  /** What is now goes on at its own speed. */
  private void looksBack() {
    box.setClassName(back ? "back" : "");
    slower.setDisabled(!back);
    faster.setDisabled(!back);
  }

  /** A guest who came late has not been told of the beginning: the server has kept it. */
  private void whole(String name) {
    if (!name.equals(match)) {
      match = name;
      whole.setAttribute("href", "/replay/" + name);
      whole.setHidden(name.isEmpty());
    }
  }

  /** Where in the match that is; of what is past, how long ago, as there is no room for both. */
  private static String clock(Scrub scrub, boolean past) {
    return past ? "−" + behind(scrub) : scrub.clock(scrub.tick());
  }

  private static String behind(Scrub scrub) {
    return scrub.clock(scrub.last() - scrub.tick());
  }
}
