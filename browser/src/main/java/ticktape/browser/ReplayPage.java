package ticktape.browser;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;
import ticktape.games.Games;
import ticktape.picture.Key;
import ticktape.rules.FormatException;
import ticktape.stage.ReplayStage;
import ticktape.stage.Scrub;
import ticktape.stage.Show;

/** The page of a kept match, at {@code /replay/ID}. */
final class ReplayPage {

  private static final String FOLDER = "/replay/";

  private final HTMLDocument document = HTMLDocument.current();
  private final HTMLCanvasElement board = (HTMLCanvasElement) Slot.element("board");
  private final CanvasPainter painter = new CanvasPainter(Slot.element("field"), board);
  private final Slot room = Slot.of("room-code");
  private final Slot status = Slot.of("status");
  private final Slot news = Slot.of("news");
  private final Slot toast = Slot.of("toast");
  private final Slot length = Slot.of("length");
  private final Slot won = Slot.of("won");
  private final ScoreList scores = new ScoreList();
  private final String id;
  private @Nullable ReplayStage stage;
  private @Nullable ReelBar bar;

  ReplayPage() {
    var path = Window.current().getLocation().getPathName();
    id = path.substring(Math.min(path.length(), FOLDER.length()));
  }

  /** Whether the page is one of a kept match. */
  static boolean here() {
    return "replay".equals(HTMLDocument.current().getBody().getAttribute("data-screen"));
  }

  /** Fetches the match, and plays it. */
  void open() {
    status.text("Fetching the match …");
    document.addEventListener("keydown", (KeyboardEvent event) -> press(event));
    board.addEventListener("click", event -> toggle());
    Browser.show("ticktape", this::report);
    Browser.fetch(FOLDER + id + ".tape", this::take);
  }

  private void take(ArrayBuffer bytes, String sentence) {
    if (!sentence.isEmpty()) {
      refuse(sentence);
      return;
    }
    try {
      var file = new Int8Array(bytes).copyToJavaArray();
      begin(ReplayStage.of(Games.ALL, file, Browser.now()));
    } catch (FormatException e) {
      refuse(e.sentence());
    }
  }

  /** There is nothing to play: only why, and the way back. */
  private void refuse(String sentence) {
    Slot.element("play").setHidden(true);
    Slot.of("curtain-text").text(sentence);
    Slot.of("curtain").shown(true);
  }

  private void begin(ReplayStage opened) {
    stage = opened;
    bar = new ReelBar(() -> Optional.of(opened));
    var head = opened.head();
    document.setTitle(head.id() + " · Ticktape");
    var save = Slot.element("save");
    save.setAttribute("href", FOLDER + id + ".tape");
    save.setHidden(false);
    if (!head.ended()) {
      var live = Slot.element("live");
      live.setAttribute("href", "/#" + head.id().substring(0, Math.max(0, head.id().indexOf('-'))));
      live.setHidden(false);
    }
    board.focus();
    Window.requestAnimationFrame(this::frame);
  }

  private void frame(double ignored) {
    Window.requestAnimationFrame(this::frame);
    if (stage != null && bar != null) {
      stage.upright(painter.upright());
      var show = stage.show(Browser.now());
      painter.paint(show.picture(), show.focus());
      show.scrub().ifPresent(this::show);
      show(show);
    }
  }

  private void show(Show show) {
    room.text(show.room());
    status.text(show.status());
    news.text(show.news());
    news.shown(!show.news().isEmpty());
    toast.text(show.error());
    toast.shown(!show.error().isEmpty());
    scores.show(show.rows());
  }

  private void show(Scrub scrub) {
    if (bar != null) {
      bar.show(scrub, scrub.clock(scrub.tick()));
    }
    length.text(scrub.clock(scrub.last()));
    won.text(scrub.result());
    won.shown(!scrub.result().isEmpty());
  }

  private void toggle() {
    if (stage != null) {
      stage.toggle();
    }
  }

  private void press(KeyboardEvent event) {
    var key = Keyboard.key(event);
    if (stage == null || key.isEmpty() || left(key.get(), event)) {
      return;
    }
    // Arrows and the space bar would scroll, or move the bar by a tick.
    event.preventDefault();
    stage.press(key.get());
  }

  /** Whether a key is for the button or link that has the focus. */
  private static boolean left(Key key, KeyboardEvent event) {
    return Browser.within(event.getTarget(), "button, a")
        && (key.equals(Key.ENTER) || key.equals(Key.SPACE));
  }

  private String report() {
    if (stage == null) {
      return "{\"phase\":\"FETCHING\"}";
    }
    var scrub = stage.show(Browser.now()).scrub();
    return "{\"phase\":\"REPLAY\",\"tick\":"
        + scrub.map(Scrub::tick).orElse(0)
        + ",\"last\":"
        + scrub.map(Scrub::last).orElse(0)
        + ",\"paused\":"
        + scrub.map(Scrub::paused).orElse(false)
        + ",\"hash\":"
        + stage.shownHash()
        + "}";
  }
}
