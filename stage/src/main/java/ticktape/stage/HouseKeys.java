package ticktape.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ticktape.picture.Key;

/** The keys that mean the same in every game; a game that binds one of them itself comes first. */
enum HouseKeys {
  SAY("chat", "enter", "t"),
  SIT("take a seat", "p"),
  BOT("add a bot", "b"),
  NET("net", "n", "g"),
  LOBBY("lobby", "m"),
  UP("up", "up", "k"),
  DOWN("down", "down", "j"),
  CHOOSE("choose", "enter"),
  WATCH("watch", "w"),
  CODE("enter a code", "c"),
  TALK("chat", "t"),
  RETRY("try again now", "enter"),
  QUIT("quit", "q");

  private static final List<HouseKeys> PLAYING = List.of(SAY, LOBBY, BOT, NET, QUIT);
  private static final List<HouseKeys> WATCHING = List.of(SAY, SIT, LOBBY, NET, QUIT);
  private static final List<HouseKeys> IN_LOBBY =
      List.of(UP, DOWN, CHOOSE, WATCH, CODE, TALK, QUIT);

  private final String label;
  private final String key;
  private final String other;

  HouseKeys(String label, String key) {
    this(label, key, key);
  }

  HouseKeys(String label, String key, String other) {
    this.label = label;
    this.key = key;
    this.other = other;
  }

  boolean means(Key pressed) {
    var name = pressed.lower().name();
    return name.equals(key) || name.equals(other);
  }

  /**
   * The keys that work here, the most needed first; how to leave comes last.
   *
   * @param free whether there is a seat for one more
   * @param bots whether there are bots that could take it
   */
  static List<HouseKeys> in(Phase phase, boolean plays, boolean free, boolean bots) {
    return switch (phase) {
      case CONNECTING -> List.of(QUIT);
      case LOBBY -> IN_LOBBY;
      case PLAYING ->
          (plays ? PLAYING : WATCHING)
              .stream()
                  .filter(key -> free || key != SIT)
                  .filter(key -> (free && bots) || key != BOT)
                  .toList();
      case LOST -> List.of(RETRY, QUIT);
    };
  }

  /** The help for this key, unless the game has taken it. */
  Optional<Show.Hint> hint(Predicate<Key> taken) {
    for (var name : List.of(key, other)) {
      var shown = new Key(name);
      if (!taken.test(shown)) {
        return Optional.of(new Show.Hint(Keys.name(shown), label));
      }
    }
    return Optional.empty();
  }
}
