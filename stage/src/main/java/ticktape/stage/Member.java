package ticktape.stage;

import java.util.List;
import java.util.Optional;
import ticktape.netcode.Desync;
import ticktape.netcode.Talker;
import ticktape.wire.Dump;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * The person as the server knows them: a name, a seat that can be had back, where they are and wish
 * to be, and the line to there.
 */
final class Member implements Talker {

  /** One who brings forth more of them is not told anything new. */
  private static final int DUMPS_MAX = 10;

  private final Looks looks;
  private final LobbyList lobby;
  private final Link link = new Link();
  private final NetMeter meter = new NetMeter();
  private final Post post = new Post();
  private final Visit visit = new Visit();
  private final Muted muted = new Muted();
  private final News errors = new News(1);
  private String name;
  private String token = "";
  private int inputs;

  /** Whether we are in a room whose match is still to begin. */
  private boolean entered;

  private boolean done;
  private Dump.Keeper keeper = Dump.Keeper.NONE;
  private int dumps;

  /** Where to be: what a hello asks for, also after the line was lost. */
  private Optional<ToServer.Join> aim;

  Member(Looks looks, LobbyList lobby, Wish wish) {
    this.looks = looks;
    this.lobby = lobby;
    name = Clean.name(wish.name());
    aim = wish.join(looks.want(wish.game()));
  }

  String name() {
    return name;
  }

  Link link() {
    return link;
  }

  Visit visit() {
    return visit;
  }

  /** What was refused or went wrong just now. */
  String error(int nowMillis) {
    return errors.show(nowMillis);
  }

  void resume(String earlier) {
    token = earlier;
  }

  String token() {
    return token;
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
      case ToClient.Players players -> {
        muted.present(players);
        visit.players(players);
      }
      case ToClient.Said said -> said(said);
      case ToClient.Rooms rooms -> lobby.rooms(rooms.rooms());
      case ToClient.Pong pong ->
          link.pong(pong.n(), nowMillis).ifPresent(took -> answered(took, nowMillis));
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

  private void answered(int roundTripMillis, int nowMillis) {
    visit.answered(roundTripMillis, nowMillis);
    meter.trip(link.whole(roundTripMillis), nowMillis);
  }

  @Override
  public void carried(int bytesDown, int bytesUp, int nowMillis) {
    meter.carried(bytesDown, bytesUp, nowMillis);
  }

  /** Notes how good the line and the guesses are; once a frame. */
  void measure(int nowMillis) {
    var late = link.lateMillis(nowMillis);
    if (late > 0) {
      meter.trip(late, nowMillis);
    }
    meter.guessed(visit.match().map(Match::figures).orElse(Figures.NONE), nowMillis);
  }

  /** How good they were in the last seconds. */
  NetGraph netGraph(int nowMillis) {
    return meter.graph(link.latency(nowMillis), nowMillis);
  }

  void notice(String text, int nowMillis) {
    errors.add(text, nowMillis);
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
    visit.desync().ifPresent(found -> desync(found, nowMillis));
    if (trouble.isPresent()) {
      post.resync(visit.resyncTick());
      errors.add("The match is fetched anew: " + trouble.get(), nowMillis);
    }
  }

  private void desync(Desync found, int nowMillis) {
    post.add(new ToServer.Desync(found.tick(), found.hash(), found.what()));
    if (dumps < DUMPS_MAX) {
      dumps++;
      var kept = visit.dump(found).map(keeper::keep).orElse("");
      errors.add(kept.isEmpty() ? "What differed: " + found.what() : kept, nowMillis);
    }
  }

  /** Where dumps go. */
  void keepDumps(Dump.Keeper where) {
    keeper = where;
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

  /** What the player did, as the bytes of the game's input. */
  void input(byte[] bytes, int nowMillis) {
    if (link.answered() && visit.seat() > 0) {
      inputs++;
      visit.input(inputs, bytes, nowMillis).ifPresent(post::add);
    } else {
      visit.missed(bytes);
    }
  }

  /** Says a line, or does what it says, if that is about hearing. */
  void say(String text) {
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

  /** Goes to a room; as soon as there is a line, if there is none. */
  void go(ToServer.Join join) {
    if (link.up()) {
      post.add(join);
    } else {
      aim = Optional.of(join);
    }
  }

  void bots(int players) {
    post.add(new ToServer.Bots(players));
  }

  void leave() {
    post.add(new ToServer.Leave());
    visit.lobby();
    aim = Optional.empty();
  }

  void quit() {
    post.add(new ToServer.Bye());
    done = true;
  }

  boolean done() {
    return done;
  }

  Phase phase() {
    if (link.answered()) {
      return visit.room().isEmpty() ? Phase.LOBBY : Phase.PLAYING;
    }
    return link.lost() ? Phase.LOST : Phase.CONNECTING;
  }
}
