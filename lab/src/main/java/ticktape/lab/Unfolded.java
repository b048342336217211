package ticktape.lab;

import java.util.List;
import java.util.Optional;
import ticktape.games.Snake;
import ticktape.games.SnakeLook;
import ticktape.games.SnakeState;
import ticktape.games.Turn;
import ticktape.picture.Controls;
import ticktape.picture.Look;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Opening;
import ticktape.rules.Step;
import ticktape.rules.Tick;

/** Snake for one who thinks that it has secrets, and so asks for states instead of the tape. */
final class Unfolded implements Look<SnakeState, Turn> {

  private final SnakeLook look = new SnakeLook();

  @Override
  public Game<SnakeState, Turn> game() {
    return new Secret();
  }

  @Override
  public Picture draw(SnakeState state, Scene scene) {
    return look.draw(state, scene);
  }

  @Override
  public Controls<Turn> controls() {
    return look.controls();
  }

  @Override
  public Optional<Point> focus(SnakeState state, Scene scene) {
    return look.focus(state, scene);
  }

  @Override
  public String status(SnakeState state, Scene scene) {
    return look.status(state, scene);
  }

  @Override
  public List<Score> scores(SnakeState state, Scene scene) {
    return look.scores(state, scene);
  }

  private static final class Secret extends Wrapped<SnakeState, Turn> {

    private static final Snake SNAKE = new Snake();

    Secret() {
      super(SNAKE);
    }

    @Override
    public boolean secrets() {
      return true;
    }

    @Override
    public SnakeState open(Opening opening) {
      return SNAKE.open(opening);
    }

    @Override
    public Step<SnakeState> step(SnakeState state, Tick<Turn> tick) {
      return SNAKE.step(state, tick);
    }

    @Override
    public Format<Turn> inputFormat() {
      return SNAKE.inputFormat();
    }

    @Override
    public InputKind kind(Turn input) {
      return SNAKE.kind(input);
    }
  }
}
