package ticktape.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.games.Snake;
import ticktape.lobby.Lobby;
import ticktape.room.Effect;
import ticktape.room.Limits;
import ticktape.room.Speech;
import ticktape.rules.Dice;
import ticktape.rules.Game;
import ticktape.rules.Options;
import ticktape.wire.ToServer;

/** A room of Snake in virtual time, in which bo plays short matches with bots. */
final class Played {

  static final List<Game<?, ?>> GAMES = List.of(new Snake());

  private static final long TICK_NANOS = 50_000_000;
  private static final Options SHORT = Options.STANDARD.with("rounds", 1).with("round", 5);

  private final Lobby lobby;
  private long now;

  /**
   * A room, just opened.
   *
   * @param seed tells its code and dice
   */
  Played(int seed, boolean hidden) {
    var dice = Dice.of(seed);
    lobby = new Lobby(GAMES, Limits.STANDARD, dice::next, () -> 0L);
    var join =
        new ToServer.Join(
            "snake", "", ToServer.Role.PLAY, ToServer.Want.TAPE, 0, true, hidden, 3, SHORT);
    lobby.connected(1, "here", Speech.BINARY, now);
    lobby.heard(1, new ToServer.Hello("bo", "", Optional.of(join)), now);
  }

  /** What the journal is told until a match has ended. */
  List<Effect> match() {
    var told = new ArrayList<Effect>();
    while (told.stream().noneMatch(Effect.Finished.class::isInstance)) {
      now += TICK_NANOS;
      lobby.advance(now);
      told.addAll(journal());
    }
    return told;
  }

  /** What it is told in so many ticks. */
  List<Effect> ticks(int count) {
    var told = new ArrayList<Effect>();
    for (var i = 0; i < count; i++) {
      now += TICK_NANOS;
      lobby.advance(now);
      told.addAll(journal());
    }
    return told;
  }

  private List<Effect> journal() {
    var told = new ArrayList<Effect>();
    for (var effect : lobby.take()) {
      switch (effect) {
        case Effect.Append _, Effect.Finished _, Effect.Forget _ -> told.add(effect);
        case Effect.Send _, Effect.Close _, Effect.Note _, Effect.Dumped _ -> {}
      }
    }
    return told;
  }

  static Effect.Finished end(List<Effect> told) {
    return told.stream()
        .filter(Effect.Finished.class::isInstance)
        .map(Effect.Finished.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
