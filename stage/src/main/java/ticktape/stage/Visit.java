package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.Desync;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.wire.Dump;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** The stay in a room, or in the lobby: who is there, what is said, and the match. */
final class Visit {

  /** A room waits for a tick of twice as far ahead, and takes an input in it. */
  private static final int AHEAD_TICKS_MAX = 20;

  private final News news = new News(3);
  private final Chat chat = new Chat();
  private final People people = new People();
  private String room = "";
  private int seat;
  private int epoch;
  private @Nullable Match<?, ?> match;
  private @Nullable Rewind<?, ?> rewind;
  private final Unanswered unanswered = new Unanswered();

  /** What is held down, as it was said last, or as nobody could be told. */
  private @Nullable Holding holding;

  private boolean upright;

  /** Whether the room has come back from its journal, and the match is followed anew. */
  private boolean reborn;

  /** A held input, and the match that it is for. */
  private record Holding(int match, byte[] what) {}

  /** What was seen last: shown until the match is seen again after the line was lost. */
  private Glimpse last = Glimpse.NONE;

  /**
   * Goes to a room, or again to the same; who is there and what was said is told anew. A match that
   * goes on is followed further.
   *
   * @param life the room's epoch
   */
  void enter(String code, int as, int life, Optional<Look<?, ?>> look) {
    var back = code.equals(room) && as == seat;
    if (!code.equals(room)) {
      last = Glimpse.NONE;
      news.clear();
    }
    if (!back) {
      unanswered.clear();
      holding = null;
    }
    var goesOn = back && life == epoch && match != null;
    reborn = back && !goesOn;
    room = code;
    seat = as;
    epoch = life;
    chat.clear();
    people.clear();
    if (!goesOn) {
      var grip = back && match != null ? match.pad().grip() : new Grip();
      match = look.isPresent() ? new Match<>(look.get(), as, news, grip, this::upright) : null;
      rewind = look.isPresent() && as == 0 ? new Rewind<>(look.get(), this::upright) : null;
    }
  }

  void lobby() {
    enter("", 0, 0, Optional.empty());
  }

  /** How far the tape of a room was read, to go on from there. */
  Optional<ToServer.Known> known(String wanted) {
    var at = match().map(Match::confirmed).orElse(Confirmed.NONE);
    return at.equals(Confirmed.NONE) || !wanted.equals(room)
        ? Optional.empty()
        : Optional.of(new ToServer.Known(epoch, at.match(), at.tick(), at.hash()));
  }

  /** What is to be said again where the line was lost: commands, and what is held now. */
  List<ToServer.Input> again(int nextId, int nowMillis) {
    var all = new ArrayList<ToServer.Input>();
    var at = match;
    if (at == null) {
      return all;
    }
    unanswered.again(
        at.confirmed().tick() + AHEAD_TICKS_MAX,
        (input, what) -> {
          all.add(input);
          if (reborn) {
            at.expects(input, what);
          }
        });
    reborn = false;
    var said = holding != null && holding.match() == at.number() ? holding.what() : null;
    var now = at.pad().held().orElse(said);
    if (now != null) {
      all.add(at.input(nextId, now, nowMillis));
    }
    return all;
  }

  /** Something was done that nobody can be told: what is held counts once the line is up again. */
  void missed(byte[] bytes) {
    if (match != null && !match.command(bytes)) {
      holding = new Holding(match.number(), bytes);
    }
  }

  void taken(int id) {
    unanswered.taken(id);
  }

  void refused(int id) {
    unanswered.refused(id);
  }

  /** The screen is held so from now on. */
  void upright(boolean is) {
    upright = is;
  }

  private boolean upright() {
    return upright;
  }

  String room() {
    return room;
  }

  int seat() {
    return seat;
  }

  Optional<Match<?, ?>> match() {
    return Optional.ofNullable(match);
  }

  Optional<Pad<?, ?>> pad() {
    return match().map(Match::pad);
  }

  /** What the player did, as a message. */
  Optional<ToServer> input(int id, byte[] bytes, int nowMillis) {
    if (match == null) {
      return Optional.empty();
    }
    var input = match.input(id, bytes, nowMillis);
    if (match.command(bytes)) {
      unanswered.add(input, bytes);
    } else {
      holding = new Holding(match.number(), bytes);
    }
    return Optional.of(input);
  }

  /** A ping took so long to the server and back. */
  void answered(int roundTripMillis, int nowMillis) {
    if (match != null) {
      match.answered(roundTripMillis, nowMillis);
    }
  }

  int seated() {
    return people.seated();
  }

  void players(ToClient.Players players) {
    people.set(players.players());
    if (match != null) {
      match.names(people.names());
    }
    if (rewind != null) {
      rewind.receive(players, people.players());
    }
  }

  void said(ToClient.Said said) {
    chat.add(said, people.ink(Clean.name(said.from())));
  }

  /** Follows the match; gives a sentence when it can't be trusted and must be fetched anew. */
  Optional<String> follow(ToClient message, int nowMillis) {
    if (match == null) {
      return Optional.empty();
    }
    match.receive(message, nowMillis);
    if (rewind != null) {
      rewind.receive(message, people.players());
    }
    return match.takeResync() ? Optional.of(match.trouble()) : Optional.empty();
  }

  /** The tick whose state is wished for; 0 for the last one. */
  int resyncTick() {
    return match == null ? 0 : match.resyncTick();
  }

  /** What was wrong with a state, once that is known. */
  Optional<Desync> desync() {
    return match().flatMap(Match::takeDesync);
  }

  /** A file about it. */
  Optional<Dump> dump(Desync found) {
    return found.maker().in(room, epoch);
  }

  Glimpse look(int nowMillis) {
    if (match != null) {
      match.glimpse(nowMillis).ifPresent(seen -> last = seen);
    }
    return rewind == null ? last : rewind.glimpse(nowMillis).orElse(last);
  }

  List<Show.Row> rows(Glimpse glimpse, String own) {
    return rewind != null && rewind.on()
        ? rewind.rows(glimpse, people, own)
        : people.rows(glimpse.scores(), seat, own);
  }

  List<Show.Line> chat() {
    return chat.lines();
  }

  String news(int nowMillis) {
    return rewind != null && rewind.on() ? rewind.news(nowMillis) : news.show(nowMillis);
  }

  /** A guest pressed a key; whether it moved what is looked at. */
  boolean rewinds(Key key) {
    return rewind != null && rewind.press(key);
  }

  /** Where a guest looks at, if that is not now. */
  Optional<Scrub> scrub() {
    return past().filter(past -> rewind != null && rewind.on());
  }

  /** Where a guest looks at, be it now; if there is anything to look back at. */
  Optional<Scrub> past() {
    return rewind == null ? Optional.empty() : rewind.scrub(room);
  }

  /** What moves it. */
  Optional<Transport> rewind() {
    return Optional.ofNullable(rewind);
  }

  /** The keys that let a guest look back. */
  List<Show.Hint> rewindHints() {
    if (rewind == null || !rewind.possible()) {
      return List.of();
    }
    var hints = new ArrayList<>(rewind.on() ? Projector.hints() : List.of(Rewind.WAY_IN));
    hints.addAll(rewind.on() ? Rewind.WAY_BACK : List.of());
    return hints;
  }
}
