package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.picture.Controls;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.picture.Mix;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Cue;
import ticktape.rules.Game;
import ticktape.rules.Whole;

/**
 * How Snake looks: a hundred units to a cell, and a margin of one cell for the walls where there
 * are any.
 */
public final class SnakeLook implements Look<SnakeState, Turn> {

  private static final Snake SNAKE = new Snake();

  private static final Controls<Turn> CONTROLS =
      new Controls<>(
          List.of(
              Controls.Control.press("up", Turn.UP, Key.UP, Key.of('w'), Key.of('k')),
              Controls.Control.press("down", Turn.DOWN, Key.DOWN, Key.of('s'), Key.of('j')),
              Controls.Control.press("left", Turn.LEFT, Key.LEFT, Key.of('a'), Key.of('h')),
              Controls.Control.press("right", Turn.RIGHT, Key.RIGHT, Key.of('d'), Key.of('l'))));

  @Override
  public Game<SnakeState, Turn> game() {
    return SNAKE;
  }

  @Override
  public Controls<Turn> controls() {
    return CONTROLS;
  }

  @Override
  public Picture draw(SnakeState state, Scene scene) {
    var field = new Field(state.board());
    var shapes = new ArrayList<Shape>();
    field.draw(shapes);
    for (var cell : state.food()) {
      var id = "food:" + cell.x() + "," + cell.y();
      shapes.add(new Shape.Disc(id, field.x(cell), field.y(cell), 30, Palette.GOOD, false));
    }
    for (var taken : state.snakes()) {
      if (taken.value().alive()) {
        new SerpentShapes(field, state, scene, taken.seat(), taken.value()).body(shapes);
      }
    }
    for (var taken : state.snakes()) {
      if (taken.value().alive()) {
        new SerpentShapes(field, state, scene, taken.seat(), taken.value()).head(shapes);
      }
    }
    banner(state, scene, field, shapes);
    return new Picture(field.width(), field.height(), Field.UNITS, Palette.GROUND, shapes);
  }

  /** The viewer's head, for screens that show a part of the board. */
  @Override
  public Optional<Point> focus(SnakeState state, Scene scene) {
    if (!state.snakes().has(scene.seat()) || !state.snakes().at(scene.seat()).alive()) {
      return Optional.empty();
    }
    var field = new Field(state.board());
    var head = state.snakes().at(scene.seat()).head();
    return Optional.of(new Point(field.x(head), field.y(head)));
  }

  @Override
  public boolean own(Shape shape, int seat) {
    return Mix.named(shape, seat);
  }

  private static void banner(SnakeState state, Scene scene, Field field, List<Shape> shapes) {
    var text =
        switch (state.phase()) {
          case PLAY -> "";
          case READY -> "Get ready";
          case WAITING -> "Waiting for players";
          case PAUSE, OVER -> won(state, scene);
        };
    if (!text.isEmpty()) {
      var size = Math.min(200, Whole.div(field.width(), text.length()));
      shapes.add(
          new Shape.Label(
              "banner", field.width() / 2, field.height() / 3, size, text, Palette.TEXT, false));
    }
  }

  @Override
  public String status(SnakeState state, Scene scene) {
    return switch (state.phase()) {
      case WAITING -> "Waiting for players";
      case READY ->
          "Round 1 of "
              + state.terms().rounds()
              + " · starts in "
              + seconds(state.until(), scene)
              + " s";
      case PLAY -> playing(state, scene);
      case PAUSE -> won(state, scene) + next(state, scene);
      case OVER -> "The match is over";
    };
  }

  private static String next(SnakeState state, Scene scene) {
    var last = state.round() >= state.terms().rounds();
    return (last ? " · new match in " : " · next in ") + seconds(state.until(), scene) + " s";
  }

  private static String playing(SnakeState state, Scene scene) {
    if (state.snakes().has(scene.seat())) {
      var snake = state.snakes().at(scene.seat());
      if (!snake.alive()) {
        return "You are out: back in " + Math.max(1, seconds(snake.birthAt(), scene)) + " s";
      }
    }
    var left = seconds(state.until(), scene);
    var rest = left % 60;
    var clock = left / 60 + (rest < 10 ? ":0" : ":") + rest;
    return "Round " + state.round() + " of " + state.terms().rounds() + " · " + clock + " left";
  }

  /** Whole seconds until a tick, a begun one counted whole. */
  private static int seconds(int until, Scene scene) {
    var ticks = Math.max(0, until - scene.tick());
    return (ticks + Snake.TICKS_PER_SECOND - 1) / Snake.TICKS_PER_SECOND;
  }

  private static String won(SnakeState state, Scene scene) {
    var last = state.round() >= state.terms().rounds();
    var seats = last ? Rounds.champions(state) : Rounds.winners(state);
    return Winners.sentence(seats, last, scene);
  }

  @Override
  public List<Score> scores(SnakeState state, Scene scene) {
    var scores = new ArrayList<Score>();
    for (var taken : state.snakes()) {
      scores.add(new Score(taken.seat(), taken.value().tally().score(), note(taken.value())));
    }
    scores.sort((a, b) -> {
      var byPoints = b.points() - a.points();
      var byWins =
          state.snakes().at(b.seat()).tally().wins() - state.snakes().at(a.seat()).tally().wins();
      return byPoints != 0 ? byPoints : byWins;
    });
    return scores;
  }

  private static String note(Serpent snake) {
    var kills = count(snake.tally().kills(), "kill");
    var wins = count(snake.tally().wins(), "win");
    var note = kills + (kills.isEmpty() || wins.isEmpty() ? "" : " · ") + wins;
    if (!snake.away()) {
      return note;
    }
    return note.isEmpty() ? "away" : note + " · away";
  }

  private static String count(int number, String what) {
    if (number == 0) {
      return "";
    }
    return number + " " + what + (number == 1 ? "" : "s");
  }

  @Override
  public String tell(Cue cue, Scene scene) {
    var who = scene.name(cue.seat());
    return switch (cue.what()) {
      case "death" -> who + end(cue, scene);
      case "round" -> who + " wins the round";
      case "match" -> who + " wins the match";
      default -> "";
    };
  }

  private static String end(Cue death, Scene scene) {
    if (death.other() == 0) {
      return " hit the wall";
    }
    return death.other() == death.seat()
        ? " bit its own tail"
        : " ran into " + scene.name(death.other());
  }

  /** The way from one number to another, after so many parts of the whole. */
  static int between(int from, int to, int part, int whole) {
    return from + Whole.div((to - from) * part, whole);
  }
}
