package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Ink;
import ticktape.picture.Look;
import ticktape.picture.Palette;
import ticktape.rules.Seats;
import ticktape.wire.ToClient;

/** Who is in the room, and the rows of the score board made of that. */
final class People {

  private static final int MOST = 300;

  private List<ToClient.Player> players = List.of();
  private Seats<String> names = Seats.none();

  /** Who had the seats that nobody has now: what they left on the board is still theirs. */
  private Seats<ToClient.Player> former = Seats.none();

  /** Nobody is here, and nobody was. */
  void clear() {
    set(List.of());
    former = Seats.none();
  }

  void set(List<ToClient.Player> told) {
    for (var player : players) {
      if (player.seat() > 0) {
        former =
            former.with(
                player.seat(),
                new ToClient.Player(player.seat(), player.name(), player.bot(), false));
      }
    }
    var clean = new ArrayList<ToClient.Player>();
    names = Seats.none();
    for (var player : told.subList(0, Math.min(told.size(), MOST))) {
      var name = Clean.name(player.name());
      clean.add(new ToClient.Player(player.seat(), name, player.bot(), player.here()));
      if (player.seat() > 0) {
        names = names.with(player.seat(), name);
      }
    }
    players = List.copyOf(clean);
  }

  /** The names that belong to the seats, also to those that are left. */
  Seats<String> names() {
    var all = former.map(taken -> taken.value().name());
    for (var taken : names) {
      all = all.with(taken.seat(), taken.value());
    }
    return all;
  }

  List<ToClient.Player> players() {
    return players;
  }

  /** How many have a seat. */
  int seated() {
    return names.size();
  }

  /** The colour in which someone speaks. */
  Ink ink(String name) {
    for (var taken : names) {
      if (taken.value().equals(name)) {
        return Palette.seat(taken.seat());
      }
    }
    return Palette.DIM;
  }

  /** The score board: first who has points, as the game orders them, then who has none yet. */
  List<Show.Row> rows(List<Look.Score> scores, int own, String ownName) {
    var rows = new ArrayList<Show.Row>();
    Seats<Boolean> done = Seats.none();
    for (var score : scores) {
      rows.add(row(score, own));
      done = done.with(score.seat(), true);
    }
    for (var player : players) {
      if (player.seat() > 0 && !done.has(player.seat())) {
        rows.add(row(new Look.Score(player.seat(), 0, ""), own));
      }
    }
    for (var player : players) {
      if (player.seat() == 0) {
        var self = own == 0 && player.name().equals(ownName);
        rows.add(
            new Show.Row(0, player.name(), 0, "watches", Palette.DIM, self, player.bot(), true));
      }
    }
    return List.copyOf(rows);
  }

  private Show.Row row(Look.Score score, int own) {
    var seat = score.seat();
    var who =
        former.has(seat)
            ? former.at(seat)
            : new ToClient.Player(seat, "seat " + seat, false, false);
    for (var player : players) {
      if (player.seat() == seat) {
        who = player;
      }
    }
    return new Show.Row(
        seat,
        who.name(),
        score.points(),
        Clean.line(score.note()),
        Palette.seat(seat),
        seat == own,
        who.bot(),
        who.here());
  }
}
