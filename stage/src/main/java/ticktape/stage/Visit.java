package ticktape.stage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.picture.Look;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** The stay in a room, or in the lobby: who is there, what is said, and the match. */
final class Visit {

  private final News news = new News(3);
  private final Chat chat = new Chat();
  private final People people = new People();
  private String room = "";
  private int seat;
  private @Nullable Match<?, ?> match;

  /** What was seen last: shown until the match is seen again after the line was lost. */
  private Glimpse last = Glimpse.NONE;

  /** Goes to a room, or again to the same; who is there and what was said is told anew. */
  void enter(String code, int as, Optional<Look<?, ?>> look) {
    if (!code.equals(room)) {
      last = Glimpse.NONE;
      news.clear();
    }
    room = code;
    seat = as;
    chat.clear();
    people.set(List.of());
    match = null;
    if (look.isPresent()) {
      match = new Match<>(look.get(), as, news);
    }
  }

  void lobby() {
    enter("", 0, Optional.empty());
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

  /** What the player did, as a message. */
  Optional<ToServer> input(int id, byte[] bytes, int nowMillis) {
    return match().map(played -> played.input(id, bytes, nowMillis));
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
    return match.takeResync() ? Optional.of(match.trouble()) : Optional.empty();
  }

  Glimpse look(int nowMillis) {
    if (match != null) {
      match.glimpse(nowMillis).ifPresent(seen -> last = seen);
    }
    return last;
  }

  List<Show.Row> rows(Glimpse glimpse, String own) {
    return people.rows(glimpse.scores(), seat, own);
  }

  List<Show.Line> chat() {
    return chat.lines();
  }

  String news(int nowMillis) {
    return news.show(nowMillis);
  }
}
