package ticktape.browser;

import java.util.Optional;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import ticktape.games.Games;
import ticktape.netcode.BadLine;
import ticktape.netcode.FarTalker;
import ticktape.netcode.Talker;
import ticktape.picture.Key;
import ticktape.picture.Picture;
import ticktape.stage.Show;
import ticktape.stage.Stage;
import ticktape.stage.Transport;
import ticktape.stage.Wish;

/** The page as a whole: a stage, the line that drives it, and what is painted of it each frame. */
final class Page implements GameScreen.Deeds {

  /** How often the line is looked after while nothing is painted, as in a tab at the back. */
  private static final int TEND_MILLIS = 100;

  /** To tell which match it is costs a hash: not in each frame. */
  private static final int FRAMES_PER_LOOK = 60;

  private final HTMLDocument document = HTMLDocument.current();
  private final HTMLCanvasElement board = (HTMLCanvasElement) Slot.element("board");
  private final CanvasPainter painter = new CanvasPainter(Slot.element("field"), board);
  private final StartScreen start =
      new StartScreen(wish -> setOff(wish), text -> say(text), name -> call(name));
  private final GameScreen game = new GameScreen(this);
  private final Stay stay = new Stay();
  private final Curtain curtain = new Curtain(() -> tryNow());

  private Stage stage = first(start.name());
  private Called called = new Called(start.name());
  private Line line = new Line(address(), far(stage));
  private boolean playing;
  private String room = "";
  private int frames;

  /** Shows the first screen, or goes straight to the room of the link. */
  void open() {
    listen();
    Browser.show(
        "ticktape",
        () -> Report.of(stage.show(Browser.now()), stage.confirmed(), stage.figures(), frames));
    follow();
    Window.setInterval(() -> line.tend(), TEND_MILLIS);
    Window.requestAnimationFrame(this::frame);
  }

  private void listen() {
    document.addEventListener("keydown", (KeyboardEvent event) -> down(event));
    document.addEventListener("keyup", (KeyboardEvent event) -> up(event));
    Window.current().addEventListener("blur", event -> letGo());
    document.addEventListener("visibilitychange", event -> tryNow());
    Window.current().addEventListener("online", event -> tryNow());
    Window.current().addEventListener("hashchange", event -> follow());
    board.addEventListener("click", (MouseEvent event) -> tap(event));
    Swipes.listen(Slot.element("play"), this::swipe);
  }

  /** Goes to the room that the address names, or back to the lobby if it names none. */
  private void follow() {
    var link = Window.current().getLocation().getHash();
    var wanted = link.isEmpty() ? "" : link.substring(1);
    if (wanted.equals(room)) {
      return;
    }
    if (wanted.isEmpty()) {
      // Now, not with the next frame: the way forward may be taken before.
      room = "";
      document.setTitle("Ticktape");
      leave();
      return;
    }
    start.code(wanted);
    var name = start.name();
    if (name.isEmpty() && Memory.token().isEmpty()) {
      start.invite(wanted);
    } else {
      var wish = Wish.room(name, wanted);
      go(Memory.watched().equals(wanted) ? wish.watching() : wish, Memory.token());
    }
  }

  /** The lobby. Whose page was read anew is nobody else there: their name is theirs. */
  private static Stage first(String name) {
    var stage = stage(Wish.lobby(name));
    stage.resume(Memory.token());
    return stage;
  }

  /** From the lobby to a room. */
  private void setOff(Wish wish) {
    if (call(wish.name())) {
      stage.go(wish);
      line.tend();
    } else {
      go(wish, "");
    }
  }

  private boolean call(String name) {
    var same = called.by(name, stage, Browser.now());
    line.tend();
    return same;
  }

  /** Begins anew with another wish. */
  private void go(Wish wish, String token) {
    stage.quit();
    line.tend();
    stage = stage(wish);
    stage.resume(token);
    called = new Called(wish.name());
    line = new Line(address(), far(stage));
    line.tend();
  }

  /** A page has no folder: whoever looks into the console finds what went wrong. */
  private static Stage stage(Wish wish) {
    var stage = new Stage(Games.ALL, wish);
    stage.keepDumps(dump -> {
      Browser.warn(dump.name() + "\n" + dump.text());
      return "What this side had then is in the browser's console";
    });
    return stage;
  }

  /** The stage, behind a bad line if the page's address asks for one. */
  private static Talker far(Stage stage) {
    var words = Browser.asked("bad-line");
    try {
      var bad = words.isEmpty() ? BadLine.NONE : BadLine.parse(words);
      return FarTalker.over(stage, bad, Browser.now());
    } catch (IllegalArgumentException e) {
      Browser.warn(String.valueOf(e.getMessage()));
      stage.notice("The line is as it is: " + e.getMessage(), Browser.now());
      return stage;
    }
  }

  private static String address() {
    var place = Window.current().getLocation();
    var secure = place.getProtocol().equals("https:");
    return (secure ? "wss://" : "ws://") + place.getHost() + "/play";
  }

  private void frame(double ignored) {
    Window.requestAnimationFrame(this::frame);
    line.tend();
    var now = Browser.now();
    stage.upright(painter.upright());
    var show = stage.show(now);
    enter(show);
    if (playing) {
      painter.paint(show.picture(), show.focus());
      game.show(show, now);
      if (frames % FRAMES_PER_LOOK == 0) {
        game.before(show.room(), stage.confirmed().match());
      }
    } else {
      painter.paint(backdrop(now), Optional.empty());
      start.show(show);
    }
    curtain.show(show, playing, now);
    frames++;
  }

  private Picture backdrop(int now) {
    var window = Window.current();
    return Backdrop.at(now, window.getInnerWidth(), window.getInnerHeight());
  }

  /** Another room, or none: the page, its address and the memory follow. */
  private void enter(Show show) {
    var inside = !show.room().isEmpty();
    if (inside != playing) {
      playing = inside;
      document.getBody().setAttribute("data-screen", inside ? "game" : "start");
      if (inside) {
        board.focus();
      }
    }
    if (!show.room().equals(room)) {
      room = show.room();
      Browser.anchor(room);
      document.setTitle(inside ? room + " · Ticktape" : "Ticktape");
    }
    stay.keep(inside, stage.token(), show);
  }

  private void down(KeyboardEvent event) {
    var key = Keyboard.key(event);
    if (!playing || key.isEmpty()) {
      return;
    }
    if (key.get().equals(Key.ESCAPE)) {
      game.chat().close();
      board.focus();
    }
    if (!taken(key.get(), event)) {
      press(key.get(), event);
    }
  }

  /**
   * Whether a key belongs to what is focused: all of them to a field, a few to a button or link.
   */
  private static boolean taken(Key key, KeyboardEvent event) {
    return Browser.within(event.getTarget(), "input:not(#bar)")
        || (Browser.within(event.getTarget(), "button, a")
            && (key.equals(Key.ENTER) || key.equals(Key.SPACE)));
  }

  private void press(Key key, KeyboardEvent event) {
    // Arrows and the space bar would scroll; the letter that opens the chat would stand in it.
    event.preventDefault();
    if (event.isRepeat()) {
      return;
    }
    var plays = stage.plays(key);
    if (!plays && (key.equals(Key.ENTER) || key.lower().name().equals("t"))) {
      game.chat().open();
    } else if (plays || !key.lower().name().equals("q")) {
      // A page is left by closing it.
      stage.hold(key, Browser.now());
      line.tend();
    }
    if (plays) {
      game.played();
    }
  }

  private void up(KeyboardEvent event) {
    var key = Keyboard.key(event);
    if (playing && key.isPresent()) {
      stage.release(key.get(), Browser.now());
      line.tend();
    }
  }

  private void letGo() {
    stage.letGo(Browser.now());
    line.tend();
  }

  private void swipe(Key key) {
    if (playing && stage.show(Browser.now()).ways().swipes()) {
      stage.press(key, Browser.now());
      game.played();
      line.tend();
    }
  }

  private void tap(MouseEvent event) {
    if (playing) {
      stage.tap(painter.under(event.getClientX(), event.getClientY()), Browser.now());
      if (!stage.show(Browser.now()).ways().swipes()) {
        game.played();
      }
      line.tend();
    }
  }

  private void tryNow() {
    if (!Browser.hidden()) {
      stage.tryNow();
      line.tend();
    }
  }

  @Override
  public void leave() {
    stage.leave();
    line.tend();
  }

  @Override
  public void say(String text) {
    stage.say(text);
    line.tend();
  }

  @Override
  public void bots(int players) {
    stage.bots(players);
    line.tend();
  }

  @Override
  public void netGraph() {
    stage.toggleNetGraph();
    line.tend();
  }

  @Override
  public void sit() {
    stage.sit();
    line.tend();
  }

  @Override
  public Optional<Transport> past() {
    return stage.rewind();
  }
}
