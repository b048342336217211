package ticktape.stage;

import java.util.Optional;
import ticktape.rules.Options;
import ticktape.wire.ToServer;

/**
 * What the person at the screen came for.
 *
 * @param name the name wished for; empty for any
 * @param lobby whether to look around in the lobby first; all that follows then waits
 * @param game the game's name; empty for the first one
 * @param room a room's code; empty for quick play or a new room
 * @param role whether to play or to watch
 * @param fresh whether to open a new room
 * @param hidden whether that room is private
 * @param bots up to how many players bots fill the room; -1 leaves it as it is
 * @param options what a new room chooses of its game's options
 */
public record Wish(
    String name,
    boolean lobby,
    String game,
    String room,
    ToServer.Role role,
    boolean fresh,
    boolean hidden,
    int bots,
    Options options) {

  /** Looks around in the lobby. */
  public static Wish lobby(String name) {
    return new Wish(name, true, "", "", ToServer.Role.PLAY, false, false, -1, Options.STANDARD);
  }

  /** Plays a game in any room with a free seat. */
  public static Wish quick(String name, String game) {
    return new Wish(name, false, game, "", ToServer.Role.PLAY, false, false, -1, Options.STANDARD);
  }

  /** Plays in the room of this code. */
  public static Wish room(String name, String code) {
    return new Wish(name, false, "", code, ToServer.Role.PLAY, false, false, -1, Options.STANDARD);
  }

  /** The same wish, with bots filling the room up to so many players. */
  public Wish withBots(int players) {
    return new Wish(name, lobby, game, room, role, fresh, hidden, players, options);
  }

  /** The same wish, with options; other than the standard ones, they are for a new room. */
  public Wish withOptions(Options chosen) {
    return new Wish(name, lobby, game, room, role, fresh, hidden, bots, chosen);
  }

  /** The same wish, but to watch only. */
  public Wish watching() {
    return new Wish(name, lobby, game, room, ToServer.Role.WATCH, fresh, hidden, bots, options);
  }

  /** The same wish, in a new room. */
  public Wish opening(boolean privately) {
    return new Wish(name, lobby, game, "", role, true, privately, bots, options);
  }

  /** What to tell the server; empty to stay in the lobby. */
  Optional<ToServer.Join> join(ToServer.Want want) {
    return lobby
        ? Optional.empty()
        : Optional.of(new ToServer.Join(game, room, role, want, 0, fresh, hidden, bots, options));
  }
}
