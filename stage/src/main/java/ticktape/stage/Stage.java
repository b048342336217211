package ticktape.stage;

import java.util.List;
import java.util.Optional;
import ticktape.netcode.Talker;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.picture.Point;
import ticktape.rules.Options;
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
  private final Hands hands;
  private final Link link = new Link();
  private final Post post = new Post();
  private final Visit visit = new Visit();
  private final Typing typing = new Typing();
  private final Muted muted = new Muted();
  private final News errors = new News(1);
  private String name;
  private String token = "";
  private int inputs;
  private int deedMillis;

  /** Whether we are in a room whose match is still to begin. */
  private boolean entered;

  private boolean done;

  /** Where to be: what a hello asks for, also after the line was lost. */
  private Optional<ToServer.Join> aim;

  /**
   * A stage without a line yet.
   *
   * @param looks the games that can be shown, the standard one first
   * @param wish what the person came for
   */
  public Stage(List<Look<?, ?>> looks, Wish wish) {
    this.looks = new Looks(List.copyOf(looks));
    lobby = new LobbyList(this.looks.looks());
    hands = new Hands(this, lobby, typing);
    name = Clean.name(wish.name());
    aim = wish.join(this.looks.want(wish.game()));
  }

  /** Asks for the seat that an earlier stage had, as one before the page was read anew. */
  public void resume(String earlier) {
    token = earlier;
  }

  /** What gets the seat back after the line was lost; a secret, empty before the server gave it. */
  public String token() {
    return token;
  }

  /** How far the tape was read; its hash is counted out each time. */
  public Confirmed confirmed() {
    return visit.match().map(Match::confirmed).orElse(Confirmed.NONE);
  }

  /** How good the line and the guesses are. */
  public Figures figures() {
    return visit.match().map(Match::figures).orElse(Figures.NONE);
  }

  @Override
  public void connected(int nowMillis) {
    link.connected(nowMillis);
    var known = aim.flatMap(join -> visit.known(join.room()));
    post.open(new ToServer.Hello(name, token, aim, known), nowMillis);
  }

  @Override
  public void disconnected(String reason, int nowMillis) {
    post.close();
    link.disconnected(reason, nowMillis);
  }

  @Override
  public void receive(ToClient message, int nowMillis) {
    if (!link.up()) {
      return;
    }
    link.heard(nowMillis);
    switch (message) {
      case ToClient.Welcome welcome -> welcome(welcome, nowMillis);
      case ToClient.Players players -> visit.players(players);
      case ToClient.Said said -> said(said);
      case ToClient.Rooms rooms -> lobby.rooms(rooms.rooms());
      case ToClient.Pong pong ->
          link.pong(pong.n(), nowMillis).ifPresent(took -> visit.answered(took, nowMillis));
      case ToClient.Refused refused -> refused(refused, nowMillis);
      case ToClient.Goodbye goodbye -> link.goodbye(goodbye);
      case ToClient.Ok ok -> visit.taken(ok.id());
      case ToClient.Slack slack -> follow(slack, nowMillis);
      case ToClient.Keyframe keyframe -> begin(keyframe, nowMillis);
      case ToClient.Resumed resumed -> begin(resumed, nowMillis);
      case ToClient.View view -> begin(view, nowMillis);
      case ToClient.Idle idle -> follow(idle, nowMillis);
      case ToClient.Closed closed -> follow(closed, nowMillis);
      case ToClient.Hash hash -> follow(hash, nowMillis);
    }
  }

  private void welcome(ToClient.Welcome welcome, int nowMillis) {
    link.welcome();
    name = Clean.name(welcome.name());
    if (!welcome.token().isEmpty()) {
      token = welcome.token();
    }
    if (welcome.room().isEmpty()) {
      visit.lobby();
      aim = Optional.empty();
      return;
    }
    var look = looks.find(welcome.game());
    visit.enter(Clean.name(welcome.room()), welcome.seat(), welcome.epoch(), look);
    inputs = Math.max(inputs, welcome.taken());
    entered = true;
    var role = welcome.seat() > 0 ? ToServer.Role.PLAY : ToServer.Role.WATCH;
    aim = Optional.of(looks.enter(visit.room(), welcome.game(), role));
    if (look.isEmpty()) {
      errors.add("This client does not know the game " + welcome.game() + ".", nowMillis);
      leave();
    }
  }

  /** The match begins, or goes on; after the line was lost, what nobody answered is said again. */
  private void begin(ToClient message, int nowMillis) {
    follow(message, nowMillis);
    if (entered && visit.seat() > 0) {
      for (var input : visit.again(inputs + 1, nowMillis)) {
        inputs = Math.max(inputs, input.id());
        post.add(input);
      }
    }
    entered = false;
  }

  private void refused(ToClient.Refused refused, int nowMillis) {
    visit.refused(refused.id());
    follow(refused, nowMillis);
    errors.add(refused.text(), nowMillis);
    if (!link.answered()) {
      link.welcome();
      visit.lobby();
      aim = Optional.empty();
    }
  }

  private void follow(ToClient message, int nowMillis) {
    var trouble = visit.follow(message, nowMillis);
    if (trouble.isPresent()) {
      post.resync();
      errors.add("The match is fetched anew: " + trouble.get(), nowMillis);
    }
  }

  @Override
  public List<ToServer> take(int nowMillis) {
    return link.up() ? post.take(link, phase() == Phase.LOBBY, nowMillis) : List.of();
  }

  @Override
  public boolean wantsLine(int nowMillis) {
    if (link.silent(nowMillis)) {
      disconnected("The server has been silent for too long.", nowMillis);
    }
    return !done && link.wanted(nowMillis);
  }

  /** A key was pressed, on a screen that can't tell when it is let go. */
  public void press(Key key, int nowMillis) {
    deedMillis = nowMillis;
    hands.press(key, false, phase(), visit);
  }

  /** A key went down, on a screen that calls {@link #release} when it is let go. */
  public void hold(Key key, int nowMillis) {
    deedMillis = nowMillis;
    hands.press(key, true, phase(), visit);
  }

  /** Whether a key does something in the match now: screens with keys of their own ask. */
  public boolean plays(Key key) {
    return Hands.plays(key, phase(), visit);
  }

  /** A key that went down was let go. */
  public void release(Key key, int nowMillis) {
    deedMillis = nowMillis;
    visit.match().flatMap(match -> match.release(key)).ifPresent(this::input);
  }

  /** All keys count as let go: the screen no longer has the keyboard, and will not be told. */
  public void letGo(int nowMillis) {
    deedMillis = nowMillis;
    visit.match().flatMap(Match::letGo).ifPresent(this::input);
  }

  /** A place on the picture was tapped or clicked, in the picture's units. */
  public void tap(Point place, int nowMillis) {
    deedMillis = nowMillis;
    visit.match().flatMap(match -> match.tap(place)).ifPresent(this::input);
  }

  /** Text goes into the line that is being typed, if there is one: a paste. */
  public void type(String text) {
    typing.type(text);
  }

  /** Whether a line is being typed: letters are for it, then, and not for the game. */
  public boolean typing() {
    return typing.open();
  }

  /** Begins a line that is to be said, as the key for the chat does. */
  public void talk() {
    typing.start(Typing.Use.SAY);
  }

  /** What the player did, as the bytes of the game's input. */
  void input(byte[] bytes) {
    if (link.answered() && visit.seat() > 0) {
      inputs++;
      visit.input(inputs, bytes, deedMillis).ifPresent(post::add);
    } else {
      visit.missed(bytes);
    }
  }

  /**
   * Says a line to everyone in the room, or in the lobby; or does what it says, as {@code /help}.
   */
  public void say(String text) {
    var line = Clean.line(text).strip();
    var about = muted.command(line);
    if (about.isPresent()) {
      visit.said(new ToClient.Said("", about.get()));
    } else if (!line.isEmpty()) {
      post.add(new ToServer.Say(line));
    }
  }

  private void said(ToClient.Said said) {
    if (!muted.hides(said)) {
      visit.said(said);
    }
  }

  /** Plays in any room with a free seat. */
  public void quickPlay(String game) {
    go(looks.any(game, ToServer.Role.PLAY));
  }

  /** Watches any room of a game. */
  public void watchAny(String game) {
    go(looks.any(game, ToServer.Role.WATCH));
  }

  /** Opens a new room of standard options; a private one is entered only by its code. */
  public void create(String game, boolean hidden) {
    go(looks.open(game, hidden, -1, Options.STANDARD));
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
    go(looks.open(plan.game(), plan.hidden(), plan.company(), plan.options()));
  }

  /** Takes a seat in the room of this code. */
  public void join(String code) {
    go(looks.enter(code, lobby.gameOf(code), ToServer.Role.PLAY));
  }

  /** Watches the room of this code. */
  public void watch(String code) {
    go(looks.enter(code, lobby.gameOf(code), ToServer.Role.WATCH));
  }

  /** Does what a place in {@link Show#choices} says. */
  public void choose(int place) {
    lobby.choose(place);
    hands.choose(lobby.chosen());
  }

  /** Takes a seat in the room that is being watched. */
  public void sit() {
    if (!visit.room().isEmpty()) {
      join(visit.room());
    }
  }

  /** Wishes for one bot more than there are players now. */
  public void addBot() {
    bots(visit.seated() + 1);
  }

  /** Wishes that bots fill the room up to so many players. */
  public void bots(int players) {
    post.add(new ToServer.Bots(players));
  }

  /** Goes back to the lobby. */
  public void leave() {
    post.add(new ToServer.Leave());
    visit.lobby();
    aim = Optional.empty();
  }

  /** Tries the lost line again at once. */
  public void tryNow() {
    link.tryNow();
  }

  /** Says farewell; {@link Show#done} is true from now on. */
  public void quit() {
    post.add(new ToServer.Bye());
    done = true;
  }

  private void go(ToServer.Join join) {
    if (phase() == Phase.LOBBY || phase() == Phase.PLAYING) {
      post.add(join);
    } else {
      aim = Optional.of(join);
    }
  }

  private Phase phase() {
    if (link.answered()) {
      return visit.room().isEmpty() ? Phase.LOBBY : Phase.PLAYING;
    }
    return link.lost() ? Phase.LOST : Phase.CONNECTING;
  }

  /** Everything that a screen needs now; meant to be asked for once a frame. */
  public Show show(int nowMillis) {
    var glimpse = visit.look(nowMillis);
    return new Show(
        phase(),
        name,
        visit.seat(),
        visit.room(),
        visit.match().map(Match::game).orElse(""),
        glimpse.picture(),
        glimpse.focus(),
        glimpse.tick(),
        glimpse.status(),
        visit.rows(glimpse, name),
        visit.chat(),
        visit.news(nowMillis),
        errors.show(nowMillis),
        typing.show(),
        link.latencyMillis(),
        lobby.rooms(),
        lobby.choices(),
        lobby.place(),
        hands.form(phase()),
        hands.hints(phase(), visit),
        hands.ways(phase(), visit),
        Optional.empty(),
        link.reason(),
        link.retryMillis(nowMillis),
        done);
  }
}
