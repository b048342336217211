package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.picture.Controls;
import ticktape.picture.Controls.Chord;
import ticktape.picture.Controls.Control;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Cue;
import ticktape.rules.Fixed;
import ticktape.rules.Game;

/**
 * How Squares looks and is steered: by keys that are held down, two at once for a slant. Where a
 * screen can't tell that a key was let go, as a terminal, the square goes on until the next key;
 * the space bar stops it. A tap sends it toward the place, or stops it on the spot.
 */
public final class SquaresLook implements Look<SquaresState, Stick> {

  private static final Squares GAME = new Squares();

  private static final Controls<Stick> CONTROLS =
      new Controls<>(
          List.of(
              hold("up", Stick.UP, Key.UP, Key.of('w'), Key.of('8')),
              hold("down", Stick.DOWN, Key.DOWN, Key.of('s'), Key.of('2')),
              hold("left", Stick.LEFT, Key.LEFT, Key.of('a'), Key.of('4')),
              hold("right", Stick.RIGHT, Key.RIGHT, Key.of('d'), Key.of('6')),
              Control.press("stop", Stick.STOP, Key.SPACE, Key.of('5')),
              hold("", Stick.UP_LEFT, Key.of('7')),
              hold("", Stick.UP_RIGHT, Key.of('9')),
              hold("", Stick.DOWN_LEFT, Key.of('1')),
              hold("", Stick.DOWN_RIGHT, Key.of('3'))),
          List.of(
              new Chord<>(Stick.UP, Stick.LEFT, Stick.UP_LEFT),
              new Chord<>(Stick.UP, Stick.RIGHT, Stick.UP_RIGHT),
              new Chord<>(Stick.DOWN, Stick.LEFT, Stick.DOWN_LEFT),
              new Chord<>(Stick.DOWN, Stick.RIGHT, Stick.DOWN_RIGHT)));

  private static Control<Stick> hold(String label, Stick stick, Key... keys) {
    return Control.hold(label, stick, Stick.STOP, keys);
  }

  @Override
  public Game<SquaresState, Stick> game() {
    return GAME;
  }

  @Override
  public Controls<Stick> controls() {
    return CONTROLS;
  }

  @Override
  public Picture draw(SquaresState state, Scene scene) {
    return new SquaresShapes(state, scene).picture(banner(state, scene));
  }

  @Override
  public Optional<Stick> tap(SquaresState state, Scene scene, Point place) {
    if (!state.runners().has(scene.seat())) {
      return Optional.empty();
    }
    var me = SquaresShapes.middle(state.runners().at(scene.seat()));
    var right = place.x() - me.x();
    var down = place.y() - me.y();
    var here = Math.max(Math.abs(right), Math.abs(down)) <= Fixed.ONE;
    return Optional.of(here ? Stick.STOP : Stick.to(right, down));
  }

  @Override
  public boolean own(Shape shape, int seat) {
    return SquaresShapes.own(shape.id(), seat);
  }

  private static String banner(SquaresState state, Scene scene) {
    return switch (state.phase()) {
      case WAITING -> "Waiting for players";
      case READY -> "Get ready";
      case PLAY, OVER -> "";
      case PAUSE -> won(state, scene);
    };
  }

  @Override
  public String status(SquaresState state, Scene scene) {
    return switch (state.phase()) {
      case WAITING -> "Waiting for a second player: try to steer";
      case READY -> "Round " + (state.round() + 1) + " of " + state.terms().rounds() + " begins";
      case PLAY -> playing(state, scene);
      case PAUSE -> won(state, scene) + next(state, scene);
      case OVER -> "The match is over";
    };
  }

  private static String playing(SquaresState state, Scene scene) {
    var who = state.it() == scene.seat() ? "you are it!" : scene.name(state.it()) + " is it";
    return "Round "
        + state.round()
        + " of "
        + state.terms().rounds()
        + " · "
        + seconds(state.until(), scene)
        + " s · "
        + who;
  }

  private static String next(SquaresState state, Scene scene) {
    var last = state.round() >= state.terms().rounds();
    return (last ? " · new match in " : " · next in ") + seconds(state.until(), scene) + " s";
  }

  /** Whole seconds until a tick, a begun one counted whole. */
  private static int seconds(int until, Scene scene) {
    var ticks = Math.max(0, until - scene.tick());
    return (ticks + Squares.TICKS_PER_SECOND - 1) / Squares.TICKS_PER_SECOND;
  }

  private static String won(SquaresState state, Scene scene) {
    var last = state.round() >= state.terms().rounds();
    var seats = last ? Tag.champions(state.runners()) : Tag.winners(state.runners());
    return Winners.sentence(seats, last, scene);
  }

  @Override
  public List<Score> scores(SquaresState state, Scene scene) {
    var scores = new ArrayList<Score>();
    for (var taken : state.runners()) {
      var runner = taken.value();
      scores.add(
          new Score(taken.seat(), runner.score().seconds(), note(state, taken.seat(), runner)));
    }
    scores.sort((a, b) -> ticks(state, b) - ticks(state, a));
    return scores;
  }

  private static int ticks(SquaresState state, Score score) {
    return state.runners().at(score.seat()).score().ticks();
  }

  private static String note(SquaresState state, int seat, Runner runner) {
    var wins = runner.score().wins();
    var won = wins == 0 ? "" : wins + (wins == 1 ? " win" : " wins");
    var now = runner.away() ? "away" : state.it() == seat ? "it" : "";
    return won + (won.isEmpty() || now.isEmpty() ? "" : " · ") + now;
  }

  @Override
  public String tell(Cue cue, Scene scene) {
    var who = scene.name(cue.seat());
    return switch (cue.what()) {
      case "it", "tag" -> who + " is it";
      case "round" -> who + " wins the round";
      case "match" -> who + " wins the match";
      default -> "";
    };
  }
}
