package ticktape.browser;

import java.util.Optional;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import ticktape.stage.Grade;
import ticktape.stage.Latency;
import ticktape.stage.Phase;
import ticktape.stage.Show;
import ticktape.stage.Transport;

/** What is around the board: the room, the state of the match and of the line, scores and chat. */
final class GameScreen {

  private static final int TOAST_MILLIS = 2500;
  private static final int LEARNED_KEYS = 4;

  /** What the buttons of this screen do. */
  interface Deeds {
    void leave();

    void say(String text);

    void bots(int players);

    void sit();

    void netGraph();

    Optional<Transport> past();
  }

  private final Slot room = Slot.of("room-code");
  private final Slot status = Slot.of("standing");
  private final Slot latency = Slot.of("latency");
  private final Slot news = Slot.of("news");
  private final Slot toast = Slot.of("toast");
  private final Slot hint = Slot.of("hint-text");
  private final Slot hintBox = Slot.of("hint");
  private final HTMLElement hints = Slot.element("hint");
  private final Slot sit = Slot.of("sit");
  private final Slot bots = Slot.of("bots-count");
  private final Slot botsBox = Slot.of("bots");
  private final HTMLButtonElement moreBots = (HTMLButtonElement) Slot.element("bots-more");
  private final boolean touch = Browser.touch();
  private final HTMLElement light = Slot.element("latency");
  private final NetPanel net = new NetPanel();
  private final ScoreList scores = new ScoreList();
  private final LookBack past;
  private final ChatBox chat;

  private int seated;
  private int keys;
  private String notice = "";
  private int noticeUntilMillis;
  private String shade = "";
  private String again = "";
  private boolean full;

  GameScreen(Deeds deeds) {
    past = new LookBack(deeds::past);
    chat = new ChatBox(deeds::say);
    Slot.onClick("leave", deeds::leave);
    Slot.onClick("sit", deeds::sit);
    Slot.onClick("latency", deeds::netGraph);
    Slot.onClick("net", deeds::netGraph);
    Slot.onClick("bots-more", () -> deeds.bots(seated + 1));
    Slot.onClick("bots-fewer", () -> deeds.bots(Math.max(0, seated - 1)));
    Slot.onClick("room", this::copyLink);
  }

  ChatBox chat() {
    return chat;
  }

  /** A key, a swipe or a tap was for the game: after a few the hint is learned. */
  void played() {
    keys++;
  }

  void show(Show show, int nowMillis) {
    room.text(show.room());
    status.text(show.status());
    past.show(show);
    latency(show.latency());
    net.show(show.netGraph());
    news.text(show.news());
    news.shown(!show.news().isEmpty());
    var said = show.error().isEmpty() && nowMillis < noticeUntilMillis ? notice : show.error();
    toast.text(said);
    toast.shown(!said.isEmpty());
    scores.show(show.rows());
    company(show);
    chat.show(show.chat());
    sit.shown(show.seat() == 0 && show.ways().free());
    hint(show);
  }

  /** Links the match before this one, which the server has kept. */
  void before(String code, int match) {
    var link = match > 1 && !code.isEmpty() ? "/replay/" + code + "-" + (match - 1) : "";
    if (!link.equals(again)) {
      again = link;
      Slot.element("again").setAttribute("href", link);
      Slot.element("again").setHidden(link.isEmpty());
    }
  }

  private void latency(Latency now) {
    latency.text(now.text());
    var next = word(now.grade());
    if (!next.equals(shade)) {
      shade = next;
      light.setClassName(next);
    }
  }

  /** The style sheet's word for it. */
  static String word(Grade grade) {
    return switch (grade) {
      case GOOD -> "good";
      case SLOW -> "slow";
      case BAD -> "bad";
    };
  }

  private void company(Show show) {
    var players = 0;
    var machines = 0;
    for (var row : show.rows()) {
      players += row.seat() > 0 ? 1 : 0;
      machines += row.bot() ? 1 : 0;
    }
    seated = players;
    botsBox.shown(show.ways().bots());
    if (full == show.ways().free()) {
      full = !full;
      moreBots.setDisabled(full);
    }
    bots.text(machines == 0 ? "Add bots" : machines == 1 ? "1 bot" : machines + " bots");
  }

  /** How to play, until a few keys have shown that it is known. */
  private void hint(Show show) {
    var useful = show.phase() == Phase.PLAYING && show.seat() > 0 && keys < LEARNED_KEYS;
    hintBox.shown(useful);
    if (useful) {
      hint.text(touch ? touchHint(show) : keyHint(show));
      hints.setClassName(touch ? show.ways().swipes() ? "swipes" : "taps" : "");
    }
  }

  /** A game that has arrow keys is played by swipes; any other by taps. */
  private static String touchHint(Show show) {
    return show.ways().swipes() ? "Swipe anywhere to steer" : "Tap the board to play";
  }

  /** The game's own keys, and the one for the chat: those of the house do little on a page. */
  private static String keyHint(Show show) {
    var text = new StringBuilder();
    for (var hint : show.ways().keys()) {
      text.append(hint.keys()).append(' ').append(hint.label()).append(" · ");
    }
    return text.append("Enter chat · n net").toString();
  }

  private void copyLink() {
    var place = Window.current().getLocation();
    var link = place.getProtocol() + "//" + place.getHost() + "/#" + room.text();
    notice = Browser.copy(link) ? "Link copied: send it to a friend" : link;
    noticeUntilMillis = Browser.now() + TOAST_MILLIS;
  }
}
