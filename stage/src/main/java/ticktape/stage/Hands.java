package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.picture.Key;

/** What keys mean: to the line that is being typed, to the game, to the house, in this order. */
final class Hands {

  private final Stage stage;
  private final LobbyList lobby;
  private final Typing typing;

  /** The new room that is being planned. */
  private @Nullable Plan plan;

  Hands(Stage stage, LobbyList lobby, Typing typing) {
    this.stage = stage;
    this.lobby = lobby;
    this.typing = typing;
  }

  /**
   * A key was pressed.
   *
   * @param held whether the screen will tell when it is let go
   */
  void press(Key key, boolean held, Phase phase, Visit visit) {
    if (key.equals(Key.INTERRUPT)) {
      stage.quit();
    } else if (typing.open()) {
      typing.press(key).ifPresent(this::entered);
    } else if (phase == Phase.LOBBY && plan != null) {
      planned(key, plan);
    } else if (phase != Phase.PLAYING || !visit.rewinds(key)) {
      pad(phase, visit)
          .filter(pad -> pad.takes(key))
          .ifPresentOrElse(
              pad -> (held ? pad.hold(key) : pad.press(key)).ifPresent(stage::input),
              () -> house(key, house(phase, visit)));
    }
  }

  private void planned(Key key, Plan room) {
    if (key.equals(Key.ENTER)) {
      open();
    } else if (key.equals(Key.ESCAPE)) {
      plan = null;
    } else {
      room.press(key);
    }
  }

  void plan(Plan room) {
    plan = room;
  }

  /** Changes a field of the plan, if there is one. */
  void turn(int place, int by) {
    if (plan != null) {
      plan.turn(place, by);
    }
  }

  /** Opens the room as it was planned. */
  void open() {
    if (plan != null) {
      stage.open(plan);
      plan = null;
    }
  }

  Optional<Show.Form> form(Phase phase) {
    return phase == Phase.LOBBY && plan != null ? Optional.of(plan.show()) : Optional.empty();
  }

  /** Whether a key does something in the match now, and is not the house's. */
  static boolean plays(Key key, Phase phase, Visit visit) {
    return pad(phase, visit).filter(pad -> pad.takes(key)).isPresent();
  }

  /** The keys that do something now. */
  List<Show.Hint> hints(Phase phase, Visit visit) {
    if (phase == Phase.LOBBY && plan != null) {
      return Plan.HINTS;
    }
    var hints = new ArrayList<Show.Hint>();
    var playing = pad(phase, visit);
    playing.ifPresent(pad -> hints.addAll(pad.hints()));
    hints.addAll(phase == Phase.PLAYING ? visit.rewindHints() : List.of());
    for (var does : house(phase, visit)) {
      does.hint(key -> playing.isPresent() && playing.get().takes(key)).ifPresent(hints::add);
    }
    return List.copyOf(hints);
  }

  /** How the game of the room is played by hand. */
  Show.Ways ways(Phase phase, Visit visit) {
    var keys = pad(phase, visit).map(Pad::hints).orElse(List.of());
    return visit
        .match()
        .map(match ->
            new Show.Ways(keys, match.pad().swipes(), bots(visit), isFree(visit), visit.past()))
        .orElse(Show.Ways.NONE);
  }

  private static List<HouseKeys> house(Phase phase, Visit visit) {
    return HouseKeys.in(phase, visit.seat() > 0, isFree(visit), bots(visit));
  }

  /** Whether the person asks for bots: in a match that they play, where there are any. */
  private static boolean bots(Visit visit) {
    return visit.seat() > 0 && visit.match().map(Match::bots).orElse(false);
  }

  /** Whether there is a seat for one more person. */
  private static boolean isFree(Visit visit) {
    return visit
        .match()
        .map(match -> !match.watched() && visit.seated() < match.seats())
        .orElse(false);
  }

  /** The match's pad, if the hands play. */
  private static Optional<Pad<?, ?>> pad(Phase phase, Visit visit) {
    return phase == Phase.PLAYING && visit.seat() > 0 ? visit.pad() : Optional.empty();
  }

  private void house(Key key, List<HouseKeys> keys) {
    for (var does : keys) {
      if (does.means(key)) {
        act(does);
        return;
      }
    }
  }

  private void act(HouseKeys does) {
    switch (does) {
      case SAY, TALK -> typing.start(Typing.Use.SAY);
      case CODE -> typing.start(Typing.Use.CODE);
      case SIT -> stage.sit();
      case BOT -> stage.addBot();
      case NET -> stage.toggleNetGraph();
      case LOBBY -> stage.leave();
      case UP -> lobby.move(-1);
      case DOWN -> lobby.move(1);
      case CHOOSE -> stage.choose(lobby.place());
      case WATCH -> watch();
      case RETRY -> stage.tryNow();
      case QUIT -> stage.quit();
    }
  }

  private void watch() {
    if (lobby.chosen().does() == LobbyList.Does.ENTER) {
      stage.watch(lobby.chosen().what());
    }
  }

  void choose(LobbyList.Item item) {
    switch (item.does()) {
      case QUICK -> stage.quickPlay(item.what());
      case WATCH -> stage.watchAny(item.what());
      case PLAN -> stage.plan(item.what());
      case ASK_CODE -> typing.start(Typing.Use.CODE);
      case ENTER -> stage.join(item.what());
    }
  }

  private void entered(Typing.Entered line) {
    switch (line.use()) {
      case SAY -> stage.say(line.text());
      case CODE -> stage.join(line.text());
    }
  }
}
