package ticktape.stage;

import java.util.List;
import java.util.Optional;
import ticktape.netcode.Talker;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.picture.Point;
import ticktape.rules.Options;
import ticktape.wire.Dump;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * What every screen shows, as data: a match followed and drawn, lobby, chat, scores and the state
 * of the line.
 *
 * <p>A screen feeds it keys and taps, or calls the deeds that its buttons stand for, and paints
 * {@link #show} as often as it likes; whoever owns the line drives it as a {@link Talker}. Nothing
 * that a server sends makes it throw. No threads, sockets or clocks; times are milliseconds from
 * any beginning, compared by subtraction. Not for many threads.
 */
public final class Stage implements Talker {

  private final Looks looks;
  private final LobbyList lobby;
  private final Member member;
  private final Hands hands;
  private final Typing typing = new Typing();
  private int deedMillis;
  private boolean netGraph;

  /**
   * A stage without a line yet.
   *
   * @param looks the games that can be shown, the standard one first
   * @param wish what the person came for
   */
  public Stage(List<Look<?, ?>> looks, Wish wish) {
    this.looks = new Looks(List.copyOf(looks));
    lobby = new LobbyList(this.looks.looks());
    member = new Member(this.looks, lobby, wish);
    hands = new Hands(this, lobby, typing);
  }

  /** Asks for the seat that an earlier stage had, as one before the page was read anew. */
  public void resume(String earlier) {
    member.resume(earlier);
  }

  /** Where dumps go, when a state comes out differently here than on the server. */
  public void keepDumps(Dump.Keeper keeper) {
    member.keepDumps(keeper);
  }

  /** What gets the seat back after the line was lost; a secret, empty before the server gave it. */
  public String token() {
    return member.token();
  }

  /** How far the tape was read; its hash is counted out each time. */
  public Confirmed confirmed() {
    return member.visit().match().map(Match::confirmed).orElse(Confirmed.NONE);
  }

  /** How good the line and the guesses are. */
  public Figures figures() {
    return member.visit().match().map(Match::figures).orElse(Figures.NONE);
  }

  /** Whether the room for the picture is higher than wide; if nothing is said, it is not. */
  public void upright(boolean is) {
    member.visit().upright(is);
  }

  /** Shows the net graph in a match, or shows it no more, as the key for it does. */
  public void toggleNetGraph() {
    netGraph = !netGraph;
    member.link().measured(netGraph);
  }

  /**
   * The screen is far from this stage, as one that is reached by ssh: the way to it and back took
   * so long now, and is part of the way to the server.
   */
  public void beyond(int roundTripMillis) {
    member.link().beyond(roundTripMillis);
  }

  @Override
  public void carried(int bytesDown, int bytesUp, int nowMillis) {
    member.carried(bytesDown, bytesUp, nowMillis);
  }

  @Override
  public void connected(int nowMillis) {
    member.connected(nowMillis);
  }

  @Override
  public void disconnected(String reason, int nowMillis) {
    member.disconnected(reason, nowMillis);
  }

  @Override
  public void receive(ToClient message, int nowMillis) {
    member.receive(message, nowMillis);
  }

  @Override
  public List<ToServer> take(int nowMillis) {
    return member.take(nowMillis);
  }

  @Override
  public boolean wantsLine(int nowMillis) {
    return member.wantsLine(nowMillis);
  }

  /** A key was pressed, on a screen that can't tell when it is let go. */
  public void press(Key key, int nowMillis) {
    deedMillis = nowMillis;
    hands.press(key, false, member.phase(), member.visit());
  }

  /** A key went down, on a screen that calls {@link #release} when it is let go. */
  public void hold(Key key, int nowMillis) {
    deedMillis = nowMillis;
    hands.press(key, true, member.phase(), member.visit());
  }

  /** Whether a key does something in the match now: screens with keys of their own ask. */
  public boolean plays(Key key) {
    return Hands.plays(key, member.phase(), member.visit());
  }

  /** A key that went down was let go. */
  public void release(Key key, int nowMillis) {
    deedMillis = nowMillis;
    member.visit().pad().flatMap(pad -> pad.release(key)).ifPresent(this::input);
  }

  /** All keys count as let go: the screen no longer has the keyboard, and will not be told. */
  public void letGo(int nowMillis) {
    deedMillis = nowMillis;
    member.visit().pad().flatMap(Pad::letGo).ifPresent(this::input);
  }

  /** A place on the picture was tapped or clicked, in the picture's units. */
  public void tap(Point place, int nowMillis) {
    deedMillis = nowMillis;
    member.visit().pad().flatMap(pad -> pad.tap(place)).ifPresent(this::input);
  }

  /** Text goes into the line that is being typed, if there is one: a paste. */
  public void type(String text) {
    typing.type(text);
  }

  /** Whether a line is being typed: letters are for it, then, and not for the game. */
  public boolean typing() {
    return typing.open();
  }

  /** Shows a sentence for some seconds, where errors are shown. */
  public void notice(String text, int nowMillis) {
    member.notice(text, nowMillis);
  }

  /** Begins a line that is to be said, as the key for the chat does. */
  public void talk() {
    typing.start(Typing.Use.SAY);
  }

  /**
   * Says a line to everyone in the room, or in the lobby; or does what it says, as {@code /help}.
   */
  public void say(String text) {
    member.say(text);
  }

  void input(byte[] bytes) {
    member.input(bytes, deedMillis);
  }

  /**
   * Goes where a wish leads, on the same line, with the name that one has; to a room whose game
   * only programs play, as a guest.
   */
  public void go(Wish wish) {
    var fit = looks.watched(lobby.gameOf(wish.room())) ? wish.watching() : wish;
    fit.join(looks.want(fit.game())).ifPresent(member::go);
  }

  /** Plays in any room with a free seat. */
  public void quickPlay(String game) {
    member.go(looks.any(game, ToServer.Role.PLAY));
  }

  /** Watches any room of a game. */
  public void watchAny(String game) {
    member.go(looks.any(game, ToServer.Role.WATCH));
  }

  /** Opens a new room of standard options; a private one is entered only by its code. */
  public void create(String game, boolean hidden) {
    member.go(looks.open(game, hidden, -1, Options.STANDARD));
  }

  /** Begins to plan a new room: {@link Show#form} is what can be chosen about it. */
  public void plan(String game) {
    looks.find(game).ifPresent(look -> hands.plan(new Plan(look)));
  }

  /** Changes a field of the plan, up or down. */
  public void turn(int place, int by) {
    hands.turn(place, by);
  }

  /** Opens the new room as it was planned. */
  public void open() {
    hands.open();
  }

  void open(Plan plan) {
    member.go(looks.open(plan.game(), plan.hidden(), plan.company(), plan.options()));
  }

  /** Takes a seat in the room of this code. */
  public void join(String code) {
    member.go(looks.enter(code, lobby.gameOf(code), ToServer.Role.PLAY));
  }

  /** Watches the room of this code. */
  public void watch(String code) {
    member.go(looks.enter(code, lobby.gameOf(code), ToServer.Role.WATCH));
  }

  /** Does what a place in {@link Show#choices} says. */
  public void choose(int place) {
    lobby.choose(place);
    hands.choose(lobby.chosen());
  }

  /** Takes a seat in the room that is being watched. */
  public void sit() {
    if (!member.visit().room().isEmpty()) {
      join(member.visit().room());
    }
  }

  /** What lets a guest look back at the match while it goes on; nobody else notices. */
  public Optional<Transport> rewind() {
    return member.visit().rewind();
  }

  /** Wishes for one bot more than there are players now. */
  public void addBot() {
    bots(member.visit().seated() + 1);
  }

  /** Wishes that bots fill the room up to so many players. */
  public void bots(int players) {
    member.bots(players);
  }

  /** Goes back to the lobby. */
  public void leave() {
    member.leave();
  }

  /** Tries the lost line again at once. */
  public void tryNow() {
    member.link().tryNow();
  }

  /** Says farewell; {@link Show#done} is true from now on. */
  public void quit() {
    member.quit();
  }

  private Optional<NetGraph> netGraph(int nowMillis) {
    return netGraph && !member.visit().room().isEmpty()
        ? Optional.of(member.netGraph(nowMillis))
        : Optional.empty();
  }

  /** Everything that a screen needs now; meant to be asked for once a frame. */
  public Show show(int nowMillis) {
    var glimpse = member.visit().look(nowMillis);
    member.measure(nowMillis);
    return new Show(
        member.phase(),
        member.name(),
        member.visit().seat(),
        member.visit().room(),
        member.visit().match().map(Match::game).orElse(""),
        glimpse.picture(),
        glimpse.focus(),
        glimpse.tick(),
        glimpse.status(),
        member.visit().rows(glimpse, member.name()),
        member.visit().chat(),
        member.visit().news(nowMillis),
        member.error(nowMillis),
        typing.show(),
        member.link().latency(nowMillis),
        netGraph(nowMillis),
        lobby.rooms(),
        lobby.choices(),
        lobby.place(),
        hands.form(member.phase()),
        hands.hints(member.phase(), member.visit()),
        hands.ways(member.phase(), member.visit()),
        member.visit().scrub(),
        member.link().reason(),
        member.link().retryMillis(nowMillis),
        member.done());
  }
}
