package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Look;
import ticktape.wire.ToClient;

/** The lobby's choices, the rooms among them, one of which is chosen. */
final class LobbyList {

  private static final int ROOMS_MAX = 200;

  /** What a choice does. */
  enum Does {
    QUICK,
    WATCH,
    PLAN,
    ASK_CODE,
    ENTER
  }

  /**
   * A choice.
   *
   * @param does what it does
   * @param what the game, or the code of the room
   * @param detail a few words more
   */
  record Item(Does does, String what, String detail) {

    Show.Choice show() {
      return switch (does) {
        case QUICK -> new Show.Choice("Play " + what, "in any room with a free seat");
        case WATCH -> new Show.Choice("Watch " + what, "in any room where it is played");
        case PLAN -> new Show.Choice("New room of " + what, "with options of your own");
        case ASK_CODE -> new Show.Choice("Enter a room by its code", "");
        case ENTER -> new Show.Choice("Room " + what, detail);
      };
    }
  }

  private final List<Item> deeds = new ArrayList<>();
  private List<ToClient.RoomLine> rooms = List.of();
  private List<Item> items;
  private int chosen;

  LobbyList(List<Look<?, ?>> looks) {
    for (var look : looks) {
      var game = look.game().name();
      deeds.add(new Item(look.watched() ? Does.WATCH : Does.QUICK, game, ""));
      if (!look.watched()) {
        deeds.add(new Item(Does.PLAN, game, ""));
      }
    }
    deeds.add(new Item(Does.ASK_CODE, "", ""));
    items = List.copyOf(deeds);
  }

  /** The rooms as the server lists them now; the same choice stays chosen. */
  void rooms(List<ToClient.RoomLine> told) {
    var before = items.get(chosen);
    var clean = new ArrayList<ToClient.RoomLine>();
    var next = new ArrayList<>(deeds);
    for (var room : told.subList(0, Math.min(told.size(), ROOMS_MAX))) {
      var code = Clean.name(room.code());
      var game = Clean.name(room.game());
      clean.add(
          new ToClient.RoomLine(
              code, game, room.people(), room.bots(), room.seats(), room.guests()));
      next.add(new Item(Does.ENTER, code, detail(game, room)));
    }
    rooms = List.copyOf(clean);
    items = List.copyOf(next);
    chosen = Math.min(chosen, items.size() - 1);
    for (var i = 0; i < items.size(); i++) {
      if (items.get(i).does() == before.does() && items.get(i).what().equals(before.what())) {
        chosen = i;
      }
    }
  }

  private static String detail(String game, ToClient.RoomLine room) {
    var detail = game + " · " + room.people() + " of " + room.seats() + " play";
    if (room.bots() > 0) {
      detail += " · " + room.bots() + (room.bots() == 1 ? " bot" : " bots");
    }
    return room.guests() > 0 ? detail + " · " + room.guests() + " watch" : detail;
  }

  /** Chooses so many further down, or up. */
  void move(int by) {
    chosen = Math.floorMod(chosen + by, items.size());
  }

  /** Chooses the one at this place, if there is one. */
  void choose(int place) {
    if (place >= 0 && place < items.size()) {
      chosen = place;
    }
  }

  Item chosen() {
    return items.get(chosen);
  }

  int place() {
    return chosen;
  }

  List<ToClient.RoomLine> rooms() {
    return rooms;
  }

  /** The game of a room in the list; empty if it is not there. */
  String gameOf(String code) {
    for (var room : rooms) {
      if (room.code().equals(code)) {
        return room.game();
      }
    }
    return "";
  }

  List<Show.Choice> choices() {
    return items.stream().map(Item::show).toList();
  }
}
