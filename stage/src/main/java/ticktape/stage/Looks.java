package ticktape.stage;

import java.util.List;
import java.util.Optional;
import ticktape.picture.Look;
import ticktape.rules.Options;
import ticktape.wire.ToServer;

/** The games that can be shown, the standard one first. */
record Looks(List<Look<?, ?>> looks) {

  Optional<Look<?, ?>> find(String name) {
    for (var look : looks) {
      if (look.game().name().equals(name)) {
        return Optional.of(look);
      }
    }
    return Optional.empty();
  }

  /** What to ask for: of a game with secrets nobody gets the tape. An empty name is the first. */
  ToServer.Want want(String name) {
    var look = name.isEmpty() ? looks.stream().findFirst() : find(name);
    var secret = look.isPresent() && look.get().game().secrets();
    return secret ? ToServer.Want.VIEW : ToServer.Want.TAPE;
  }

  /** A wish for a room that is there. */
  ToServer.Join enter(String code, String game, ToServer.Role role) {
    return new ToServer.Join(
        "", code, as(role, game), want(game), 0, false, false, -1, Options.STANDARD);
  }

  /** A wish for any room of a game. */
  ToServer.Join any(String game, ToServer.Role role) {
    return new ToServer.Join(
        game, "", as(role, game), want(game), 0, false, false, -1, Options.STANDARD);
  }

  /** A game that programs play is only watched. */
  private ToServer.Role as(ToServer.Role role, String game) {
    return watched(game) ? ToServer.Role.WATCH : role;
  }

  /** Whether nobody plays a game on a screen, as far as it is known. */
  boolean watched(String game) {
    return find(game).map(Look::watched).orElse(false);
  }

  /** A wish for a new room. */
  ToServer.Join open(String game, boolean hidden, int bots, Options options) {
    return new ToServer.Join(
        game, "", ToServer.Role.PLAY, want(game), 0, true, hidden, bots, options);
  }
}
