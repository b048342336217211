package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.picture.Controls;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.rules.Cue;
import ticktape.rules.Game;

/** How Battleships looks: a cell of the other's sea is tapped. */
public final class BattleshipsLook implements Look<BattleshipsState, Order> {

  private static final Battleships GAME = new Battleships();

  private static final Controls<Order> CONTROLS =
      new Controls<>(
          List.of(
              Controls.Control.press("ready", new Order.Ready(), Key.of('r')),
              Controls.Control.press("new fleet", new Order.Shuffle(), Key.of('f'))));

  @Override
  public Game<BattleshipsState, Order> game() {
    return GAME;
  }

  @Override
  public Controls<Order> controls() {
    return CONTROLS;
  }

  @Override
  public Picture draw(BattleshipsState state, Scene scene) {
    return new BattleshipsShapes(state, scene).picture(headline(state, scene));
  }

  @Override
  public Optional<Order> tap(BattleshipsState state, Scene scene, Point place) {
    return BattleshipsShapes.tap(state, scene, place);
  }

  @Override
  public String tapping(BattleshipsState state) {
    return state.battle() == Battle.PLACING ? "press" : "shoot";
  }

  @Override
  public boolean offers(BattleshipsState state, Scene scene, Order order) {
    return BattleshipsShapes.places(state, scene.seat());
  }

  private static String headline(BattleshipsState state, Scene scene) {
    return switch (state.battle()) {
      case WAITING -> "Waiting for a player";
      case PLACING -> placing(state, scene);
      case FIGHTING -> turn(state, scene);
      case PAUSE -> ending(state, scene);
      case OVER -> "";
    };
  }

  private static String placing(BattleshipsState state, Scene scene) {
    var captains = state.captains();
    if (!captains.has(scene.seat())) {
      return "The fleets are being placed";
    }
    if (captains.at(scene.seat()).ready()) {
      return scene.name(BattleshipsState.other(scene.seat())) + " places the fleet";
    }
    return "Is this your fleet?";
  }

  private static String turn(BattleshipsState state, Scene scene) {
    return state.turn() == scene.seat() ? "Your shot" : scene.name(state.turn()) + " aims";
  }

  @Override
  public String status(BattleshipsState state, Scene scene) {
    return switch (state.battle()) {
      case WAITING -> "Waiting for a second player";
      case PLACING ->
          round(state) + " · " + placing(state, scene) + " · " + seconds(state, scene) + " s";
      case FIGHTING ->
          round(state) + " · " + turn(state, scene) + " · " + seconds(state, scene) + " s";
      case PAUSE -> ending(state, scene) + next(state, scene);
      case OVER -> "The match is over";
    };
  }

  private static String round(BattleshipsState state) {
    return "Round " + state.round() + " of " + state.terms().rounds();
  }

  private static String ending(BattleshipsState state, Scene scene) {
    var wins = state.winner() == scene.seat() ? "You win" : scene.name(state.winner()) + " wins";
    return state.forfeit() ? wins + " on time" : wins;
  }

  private static String next(BattleshipsState state, Scene scene) {
    var what = Battles.last(state) ? " · new match in " : " · next round in ";
    return what + seconds(state, scene) + " s";
  }

  /** Whole seconds, a begun one counted whole. */
  private static int seconds(BattleshipsState state, Scene scene) {
    return (state.left(scene.tick()) + Battleships.TICKS_PER_SECOND - 1)
        / Battleships.TICKS_PER_SECOND;
  }

  @Override
  public List<Score> scores(BattleshipsState state, Scene scene) {
    var scores = new ArrayList<Score>();
    for (var taken : state.captains()) {
      scores.add(new Score(taken.seat(), taken.value().wins(), note(state, taken.value())));
    }
    scores.sort((a, b) -> b.points() - a.points());
    return scores;
  }

  private static String note(BattleshipsState state, Captain captain) {
    if (captain.away()) {
      return "away";
    }
    if (state.battle() == Battle.PLACING) {
      return captain.ready() ? "ready" : "";
    }
    var sunk = captain.sea().sunk().size();
    return sunk == 0 ? "" : sunk + " lost";
  }

  @Override
  public String tell(Cue cue, Scene scene) {
    var who = scene.name(cue.seat());
    return switch (cue.what()) {
      case "sunk" -> who + " sinks a ship of " + cue.x();
      case "lapse" -> who + " was too slow";
      case "round" -> Winners.sentence(List.of(cue.seat()), false, scene);
      case "match" -> Winners.sentence(List.of(cue.seat()), true, scene);
      default -> "";
    };
  }
}
