package ticktape.stage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.Talker;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.picture.Point;
import ticktape.rules.BytesIn;
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

  private static final int ROOMS_MILLIS = 2000;
  private static final int RESYNC_MILLIS = 1000;
  private static final int OUT_MAX = 256;

  private final List<Look<?, ?>> looks;
  private final Link link = new Link();
  private final LobbyList lobby;
  private final Typing typing = new Typing();
  private final Chat chat = new Chat();
  private final News news = new News(3);
  private final News errors = new News(1);
  private final People people = new People();
  private final ArrayDeque<ToServer> out = new ArrayDeque<>();

  private String name;
  private String token = "";
  private String room = "";
  private int seat;
  private int inputs;
  private int roomsMillis;
  private int resyncMillis;
  private boolean resync;
  private boolean done;

  /** Where to be: what a hello asks for, also after the line was lost. */
  private Optional<ToServer.Join> aim;

  private @Nullable Match<?, ?> match;

  /**
   * A stage without a line yet.
   *
   * @param looks the games that can be shown, the standard one first
   * @param wish what the person came for
   */
  public Stage(List<Look<?, ?>> looks, Wish wish) {
    this.looks = List.copyOf(looks);
    lobby = new LobbyList(looks.stream().map(look -> look.game().name()).toList());
    name = wish.name();
    aim = wish.join(want(wish.game()));
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
    return match == null ? Confirmed.NONE : match.confirmed();
  }

  @Override
  public void connected(int nowMillis) {
    out.clear();
    link.connected(nowMillis);
    out.add(new ToServer.Hello(name, token, aim));
    roomsMillis = nowMillis;
    resyncMillis = nowMillis;
    resync = false;
  }

  @Override
  public void disconnected(String reason, int nowMillis) {
    out.clear();
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
      case ToClient.Players players -> players(players);
      case ToClient.Said said -> chat.add(said, people.ink(Clean.name(said.from())));
      case ToClient.Rooms rooms -> lobby.rooms(rooms.rooms());
      case ToClient.Pong pong -> link.pong(pong.n(), nowMillis);
      case ToClient.Refused refused -> refused(refused, nowMillis);
      case ToClient.Goodbye goodbye -> link.goodbye(goodbye.text(), false);
      case ToClient.Ok ok -> {}
      case ToClient.Keyframe keyframe -> follow(keyframe, nowMillis);
      case ToClient.View view -> follow(view, nowMillis);
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
    room = Clean.name(welcome.room());
    seat = welcome.seat();
    chat.clear(); // the server tells the last lines anew
    people.set(List.of());
    match = null;
    if (room.isEmpty()) {
      aim = Optional.empty();
      return;
    }
    var role = seat > 0 ? ToServer.Role.PLAY : ToServer.Role.WATCH;
    aim = Optional.of(wish("", room, role, false, false));
    for (var look : looks) {
      if (look.game().name().equals(welcome.game())) {
        match = new Match<>(look, seat, news);
      }
    }
    if (match == null) {
      errors.add("This client does not know the game " + welcome.game() + ".", nowMillis);
      leave();
    }
  }

  private void players(ToClient.Players players) {
    people.set(players.players());
    if (match != null) {
      match.names(people.names());
    }
  }

  private void refused(ToClient.Refused refused, int nowMillis) {
    errors.add(refused.text(), nowMillis);
    if (!link.answered()) {
      link.welcome();
      aim = Optional.empty();
      room = "";
    }
  }

  private void follow(ToClient message, int nowMillis) {
    if (match != null) {
      match.receive(message, nowMillis);
      if (match.takeResync()) {
        resync = true;
        errors.add("The match is fetched anew: " + match.trouble(), nowMillis);
      }
    }
  }

  @Override
  public List<ToServer> take(int nowMillis) {
    if (!link.up()) {
      return List.of();
    }
    var ping = link.duePing(nowMillis);
    if (ping > 0) {
      out.add(new ToServer.Ping(ping));
    }
    if (phase() == Phase.LOBBY && nowMillis - roomsMillis >= 0) {
      roomsMillis = nowMillis + ROOMS_MILLIS;
      out.add(new ToServer.Rooms());
    }
    if (resync && nowMillis - resyncMillis >= 0) {
      resyncMillis = nowMillis + RESYNC_MILLIS;
      resync = false;
      out.add(new ToServer.Resync());
    }
    var messages = List.copyOf(out);
    out.clear();
    return messages;
  }

  @Override
  public boolean wantsLine(int nowMillis) {
    if (link.silent(nowMillis)) {
      disconnected("The server has been silent for too long.", nowMillis);
    }
    return !done && link.wanted(nowMillis);
  }

  /** A key was pressed. */
  public void press(Key key, int nowMillis) {
    if (key.equals(Key.INTERRUPT)) {
      quit();
    } else if (typing.open()) {
      typing.press(key).ifPresent(this::entered);
    } else {
      switch (phase()) {
        case LOBBY -> pressInLobby(key);
        case PLAYING -> pressInRoom(key);
        case CONNECTING -> pressAlone(key);
        case LOST -> pressAlone(key);
      }
    }
  }

  private void pressAlone(Key key) {
    if (HouseKeys.QUIT.means(key)) {
      quit();
    } else if (HouseKeys.CHOOSE.means(key)) {
      tryNow();
    }
  }

  private void pressInLobby(Key key) {
    for (var does : HouseKeys.IN_LOBBY) {
      if (does.means(key)) {
        act(does);
        return;
      }
    }
  }

  private void pressInRoom(Key key) {
    if (match != null && match.controls().press(key).isPresent()) {
      match.press(key).ifPresent(this::input);
      return;
    }
    for (var does : seat > 0 ? HouseKeys.PLAYING : HouseKeys.WATCHING) {
      if (does.means(key)) {
        act(does);
        return;
      }
    }
  }

  private void act(HouseKeys does) {
    switch (does) {
      case SAY -> typing.start(Typing.Use.SAY);
      case TALK -> typing.start(Typing.Use.SAY);
      case CODE -> typing.start(Typing.Use.CODE);
      case PLAY -> join(room);
      case BOT -> bots(people.seated() + 1);
      case LOBBY -> leave();
      case UP -> lobby.move(-1);
      case DOWN -> lobby.move(1);
      case CHOOSE -> choose(lobby.place());
      case WATCH -> {
        if (lobby.chosen().does() == LobbyList.Does.ENTER) {
          watch(lobby.chosen().what());
        }
      }
      case QUIT -> quit();
    }
  }

  private void entered(Typing.Entered line) {
    switch (line.use()) {
      case SAY -> say(line.text());
      case CODE -> join(line.text());
    }
  }

  /** A key was let go; only screens that can tell call this. */
  public void release(Key key, int nowMillis) {
    if (match != null && !typing.open()) {
      match.release(key).ifPresent(this::input);
    }
  }

  /** A place on the picture was tapped or clicked, in the picture's units. */
  public void tap(Point place, int nowMillis) {
    if (match != null) {
      match.tap(place).ifPresent(this::input);
    }
  }

  /** Text goes into the line that is being typed, if there is one: a paste. */
  public void type(String text) {
    typing.type(text);
  }

  private void input(byte[] bytes) {
    if (match != null && seat > 0) {
      inputs++;
      send(new ToServer.Input(inputs, match.shownTick(), new BytesIn(bytes)));
    }
  }

  /** Says a line to everyone in the room, or in the lobby. */
  public void say(String text) {
    var line = Clean.line(text).strip();
    if (!line.isEmpty()) {
      send(new ToServer.Say(line));
    }
  }

  /** Plays in any room with a free seat. */
  public void quickPlay(String game) {
    go(wish(game, "", ToServer.Role.PLAY, false, false));
  }

  /** Opens a new room; a private one is entered only by its code. */
  public void create(String game, boolean hidden) {
    go(wish(game, "", ToServer.Role.PLAY, true, hidden));
  }

  /** Takes a seat in the room of this code. */
  public void join(String code) {
    go(wish("", code, ToServer.Role.PLAY, false, false));
  }

  /** Watches the room of this code. */
  public void watch(String code) {
    go(wish("", code, ToServer.Role.WATCH, false, false));
  }

  /** Does what a place in {@link Show#choices} says. */
  public void choose(int place) {
    lobby.choose(place);
    var chosen = lobby.chosen();
    switch (chosen.does()) {
      case QUICK -> quickPlay(chosen.what());
      case CREATE -> create(chosen.what(), false);
      case CREATE_PRIVATE -> create(chosen.what(), true);
      case ASK_CODE -> typing.start(Typing.Use.CODE);
      case ENTER -> join(chosen.what());
    }
  }

  /** Wishes that bots fill the room up to so many players. */
  public void bots(int players) {
    send(new ToServer.Bots(players));
  }

  /** Goes back to the lobby. */
  public void leave() {
    send(new ToServer.Leave());
    aim = Optional.empty();
    room = "";
    seat = 0;
    match = null;
    chat.clear();
    people.set(List.of());
  }

  /** Tries the lost line again at once. */
  public void tryNow() {
    link.tryNow();
  }

  /** Says farewell; {@link Show#done} is true from now on. */
  public void quit() {
    send(new ToServer.Bye());
    done = true;
  }

  private void go(ToServer.Join join) {
    if (phase() == Phase.LOBBY || phase() == Phase.PLAYING) {
      send(join);
    } else {
      aim = Optional.of(join);
    }
  }

  private ToServer.Join wish(
      String game, String code, ToServer.Role role, boolean fresh, boolean hidden) {
    return new ToServer.Join(game, code, role, want(game), 0, fresh, hidden, -1, Options.STANDARD);
  }

  /** Of a game with secrets nobody gets the tape. */
  private ToServer.Want want(String game) {
    for (var look : looks) {
      if (look.game().name().equals(game) && look.game().secrets()) {
        return ToServer.Want.VIEW;
      }
    }
    return ToServer.Want.TAPE;
  }

  private void send(ToServer message) {
    if (link.up() && out.size() < OUT_MAX) {
      out.add(message);
    }
  }

  private Phase phase() {
    if (link.answered()) {
      return room.isEmpty() ? Phase.LOBBY : Phase.PLAYING;
    }
    return link.lost() ? Phase.LOST : Phase.CONNECTING;
  }

  /** Everything that a screen needs now; meant to be asked for once a frame. */
  public Show show(int nowMillis) {
    var glimpse = match == null ? Glimpse.NONE : match.glimpse(nowMillis);
    return new Show(
        phase(),
        name,
        seat,
        room,
        match == null ? "" : match.game(),
        glimpse.picture(),
        glimpse.focus(),
        glimpse.tick(),
        glimpse.status(),
        people.rows(glimpse.scores(), seat, name),
        chat.lines(),
        news.show(nowMillis),
        errors.show(nowMillis),
        typing.show(),
        link.latencyMillis(),
        lobby.rooms(),
        lobby.choices(),
        lobby.place(),
        hints(),
        link.reason(),
        link.retryMillis(nowMillis),
        done);
  }

  private List<Show.Hint> hints() {
    var hints = new ArrayList<Show.Hint>();
    switch (phase()) {
      case LOBBY -> hints.addAll(HouseKeys.hints(HouseKeys.IN_LOBBY));
      case PLAYING -> {
        if (match != null && seat > 0) {
          hints.addAll(match.hints());
        }
        hints.addAll(HouseKeys.hints(seat > 0 ? HouseKeys.PLAYING : HouseKeys.WATCHING));
      }
      case CONNECTING -> hints.addAll(HouseKeys.hints(HouseKeys.ALONE));
      case LOST -> hints.addAll(HouseKeys.hints(HouseKeys.ALONE));
    }
    return List.copyOf(hints);
  }
}
