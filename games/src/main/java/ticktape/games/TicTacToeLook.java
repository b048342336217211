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

/** How tic-tac-toe looks: a cell is tapped, or named by its number as on a telephone. */
public final class TicTacToeLook implements Look<TicTacToeState, Pick> {

  private static final TicTacToe GAME = new TicTacToe();

  private static final Controls<Pick> CONTROLS = controlsOf();

  private static Controls<Pick> controlsOf() {
    var controls = new ArrayList<Controls.Control<Pick>>();
    for (var cell = 1; cell <= Grid.CELLS; cell++) {
      controls.add(Controls.Control.press(label(cell), new Pick(cell), Key.of('0' + cell)));
    }
    return new Controls<>(List.copyOf(controls));
  }

  /** Two of the nine keys tell how the others lie. */
  private static String label(int cell) {
    return switch (cell) {
      case 1 -> "upper left";
      case 9 -> "lower right";
      default -> "";
    };
  }

  @Override
  public Game<TicTacToeState, Pick> game() {
    return GAME;
  }

  @Override
  public Controls<Pick> controls() {
    return CONTROLS;
  }

  @Override
  public Picture draw(TicTacToeState state, Scene scene) {
    return new GridShapes(state, scene).picture(banner(state, scene));
  }

  @Override
  public Optional<Pick> tap(TicTacToeState state, Scene scene, Point place) {
    var cell = GridShapes.cell(place);
    return cell == 0 ? Optional.empty() : Optional.of(new Pick(cell));
  }

  @Override
  public String tapping(TicTacToeState state) {
    return "put";
  }

  @Override
  public boolean offers(TicTacToeState state, Scene scene, Pick pick) {
    return state.phase() == Phase.PLAY && state.frozen() == 0;
  }

  private static String banner(TicTacToeState state, Scene scene) {
    return switch (state.phase()) {
      case WAITING, READY -> "Waiting for a player";
      case PLAY -> state.frozen() > 0 ? "Paused" : "";
      case PAUSE -> ending(state, scene);
      case OVER -> "";
    };
  }

  @Override
  public String status(TicTacToeState state, Scene scene) {
    return switch (state.phase()) {
      case WAITING, READY -> "Waiting for a second player";
      case PLAY ->
          round(state) + " · " + (state.frozen() > 0 ? absent(state, scene) : turn(state, scene));
      case PAUSE -> ending(state, scene) + next(state, scene);
      case OVER -> "The match is over";
    };
  }

  private static String round(TicTacToeState state) {
    return "Round " + state.round() + " of " + state.terms().rounds();
  }

  private static String turn(TicTacToeState state, Scene scene) {
    var own = state.turn() == scene.seat();
    var who = own ? "your turn" : scene.name(state.turn()) + "'s turn";
    return who + " · " + seconds(state.left(scene.tick())) + " s";
  }

  private static String absent(TicTacToeState state, Scene scene) {
    for (var taken : state.players()) {
      if (taken.value().away()) {
        var left = seconds(taken.value().gone() - scene.tick());
        return scene.name(taken.seat()) + " is away · forfeits in " + left + " s";
      }
    }
    return "paused";
  }

  private static String ending(TicTacToeState state, Scene scene) {
    var winner = state.ending().winner();
    var wins = winner == scene.seat() ? "You win" : scene.name(winner) + " wins";
    return switch (state.ending().how()) {
      case OPEN -> "";
      case LINE -> wins;
      case DRAW -> "A draw";
      case CLOCK -> wins + " on time";
      case LEFT -> winner == 0 ? "Both have left" : wins + " by forfeit";
    };
  }

  private static String next(TicTacToeState state, Scene scene) {
    var left = " in " + seconds(state.left(scene.tick())) + " s";
    return Bouts.last(state) ? " · new match" + left : " · sides swap" + left;
  }

  /** Whole seconds, a begun one counted whole. */
  private static int seconds(int ticks) {
    return (Math.max(0, ticks) + TicTacToe.TICKS_PER_SECOND - 1) / TicTacToe.TICKS_PER_SECOND;
  }

  @Override
  public List<Score> scores(TicTacToeState state, Scene scene) {
    var scores = new ArrayList<Score>();
    for (var taken : state.players()) {
      var note = note(taken.value());
      scores.add(new Score(taken.seat(), taken.value().wins(), note));
    }
    scores.sort((a, b) -> b.points() - a.points());
    return scores;
  }

  private static String note(Contestant player) {
    var sign =
        switch (player.mark()) {
          case NONE -> "";
          case X -> "X";
          case O -> "O";
        };
    return player.away() ? "away" : sign;
  }

  @Override
  public String tell(Cue cue, Scene scene) {
    var who = scene.name(cue.seat());
    return switch (cue.what()) {
      case "round" -> who + " wins the round";
      case "draw" -> "Nobody wins the round";
      case "match" -> who + " wins the match";
      default -> "";
    };
  }
}
