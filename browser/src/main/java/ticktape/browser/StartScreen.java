package ticktape.browser;

import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import ticktape.games.Games;
import ticktape.picture.Look;
import ticktape.stage.Phase;
import ticktape.stage.Show;
import ticktape.stage.Wish;
import ticktape.wire.ToClient;

/** The first screen: a name, and the ways into a room. */
final class StartScreen {

  /** As many players as bots and people are to be when bots are wished for. */
  private static final int COMPANY = 8;

  private final Consumer<Wish> go;
  private final HTMLInputElement name = (HTMLInputElement) Slot.element("name");
  private final HTMLInputElement code = (HTMLInputElement) Slot.element("code");
  private final Slot play = Slot.of("quick-play");
  private final Slot problem = Slot.of("start-problem");
  private final Slot none = Slot.of("no-rooms");
  private final Slot line = Slot.of("start-line");
  private final Slot about = Slot.of("about");
  private final Rows<ToClient.RoomLine> rooms =
      new Rows<>(Slot.element("room-rows"), this::blank, StartScreen::fill);

  private final OptionForm options = new OptionForm();
  private final Slot more = Slot.of("more");
  private final Slot withBots = Slot.of("with-bots");
  private final LobbyChat chat;
  private String game = "";
  private boolean watched;

  /** The room of the link that led here, until another way was chosen. */
  private String invited = "";

  /**
   * The first screen.
   *
   * @param go where the person wants to go
   * @param say what they say in the lobby
   * @param call the name that they have put down
   */
  StartScreen(Consumer<Wish> go, Consumer<String> say, Consumer<String> call) {
    this.go = go;
    this.chat = new LobbyChat(say);
    var named = Browser.asked("name");
    name.setValue(named.isEmpty() ? Memory.name() : named);
    name.addEventListener(
        "change",
        event -> {
          Memory.name(name());
          call.accept(name());
        });
    onSubmit("quick", this::play);
    onSubmit("by-code", () -> enter(code.getValue(), false, "by-code"));
    Slot.onClick("watch-code", () -> enter(code.getValue(), true, "by-code"));
    Slot.onClick("with-bots", () -> go(any().opening(false).withBots(COMPANY), "more"));
    Slot.onClick("new-room", () -> go(any().opening(false), "more"));
    Slot.onClick("new-private", () -> go(any().opening(true), "more"));
    games();
  }

  /** The name wished for. */
  String name() {
    return name.getValue().strip();
  }

  /** Puts the code of a link where it can be mended, if there is no such room. */
  void code(String room) {
    code.setValue(room);
  }

  /** Asks a newcomer who came by a room's link for a name first. */
  void invite(String room) {
    invited = room;
    play.text("Join room " + room);
    name.focus();
  }

  void show(Show show) {
    rooms.show(show.rooms());
    chat.show(show.chat());
    none.shown(show.rooms().isEmpty() && show.phase() == Phase.LOBBY);
    line.text(show.phase() == Phase.CONNECTING ? "Connecting …" : "");
    if (!show.error().isEmpty()) {
      complain(show.error());
    }
  }

  /** Tells what went wrong, where it is seen. */
  private void complain(String sentence) {
    if (!sentence.equals(problem.text())) {
      problem.text(sentence);
      Browser.reveal(Slot.element("start-problem"));
    }
  }

  private void play() {
    if (invited.isEmpty()) {
      go(watched ? any().watching() : any(), "quick");
    } else {
      enter(invited, false, "quick");
    }
  }

  /** Any room of the game that was chosen; a new one, where options were. */
  private Wish any() {
    return Wish.quick(name(), game).withOptions(options.chosen());
  }

  private void enter(String room, boolean watch, String near) {
    var clean = room.strip();
    if (clean.isEmpty()) {
      complain("Type a room's code first.");
      code.focus();
      return;
    }
    var wish = Wish.room(name(), clean);
    go(watch ? wish.watching() : wish, near);
  }

  /** Sets off; what is wrong with that will be told below the element that was pressed. */
  private void go(Wish wish, String near) {
    Memory.name(name());
    problem.text("");
    var pressed = Slot.element(near);
    pressed.getParentNode().insertBefore(Slot.element("start-problem"), pressed.getNextSibling());
    invited = "";
    play.text(deed());
    go.accept(wish);
  }

  private void games() {
    var box = Slot.element("games");
    box.setHidden(Games.ALL.size() < 2);
    for (var look : Games.ALL) {
      var button = button(look.game().name(), "");
      button.setAttribute("role", "radio");
      button.addEventListener("click", event -> choose(look, box));
      button.setAttribute("id", "game-" + look.game().name());
      box.appendChild(button);
    }
    choose(Games.ALL.getFirst(), box);
  }

  private void choose(Look<?, ?> look, HTMLElement box) {
    game = look.game().name();
    watched = look.watched();
    about.text(look.game().about());
    options.of(look.game());
    more.shown(!watched);
    withBots.shown(!look.game().bots().isEmpty());
    if (invited.isEmpty()) {
      play.text(deed());
    }
    for (var other : Games.ALL) {
      var name = other.game().name();
      box.querySelector("#game-" + name)
          .setAttribute("aria-checked", name.equals(game) ? "true" : "false");
    }
  }

  private String deed() {
    return watched ? "Watch" : "Play";
  }

  private HTMLElement blank() {
    var row = Rows.row("code", "who");
    var watch = button("Watch", "watch");
    watch.addEventListener("click", event -> enter(row.getAttribute("data-room"), true, "by-code"));
    var join = button("Join", "join");
    join.addEventListener("click", event -> enter(row.getAttribute("data-room"), false, "by-code"));
    row.appendChild(watch);
    row.appendChild(join);
    return row;
  }

  private static HTMLElement button(String text, String kind) {
    var button = HTMLDocument.current().createElement("button");
    button.setAttribute("type", "button");
    button.setClassName(kind);
    button.setTextContent(text);
    return button;
  }

  private static void fill(HTMLElement row, ToClient.RoomLine room) {
    row.setAttribute("data-room", room.code());
    Rows.write(row, "code", room.code());
    Rows.write(row, "who", company(room));
    row.querySelector(".join").setHidden(watched(room.game()));
  }

  /** Whether nobody plays a game on a screen: there is nothing to do with a seat. */
  private static boolean watched(String game) {
    return Games.ALL.stream().anyMatch(look -> look.watched() && look.game().name().equals(game));
  }

  private static String company(ToClient.RoomLine room) {
    var text = new StringBuilder();
    if (Games.ALL.size() > 1) {
      text.append(room.game()).append(" · ");
    }
    text.append(room.people()).append(" of ").append(room.seats());
    if (room.bots() > 0) {
      text.append(" · ").append(room.bots()).append(room.bots() == 1 ? " bot" : " bots");
    }
    if (room.guests() > 0) {
      text.append(" · ").append(room.guests()).append(" watching");
    }
    return text.toString();
  }

  private static void onSubmit(String form, Runnable then) {
    Slot.element(form)
        .addEventListener(
            "submit",
            event -> {
              event.preventDefault();
              then.run();
            });
  }
}
