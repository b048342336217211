package ticktape.picture;

import java.util.List;
import java.util.Optional;
import ticktape.rules.Cue;
import ticktape.rules.Game;

/**
 * How a game looks and how it is played by hand: the one thing that every screen draws from.
 *
 * <p>Like the rules, a look is a pure function and speaks their dialect. All its methods may be
 * called from any thread.
 *
 * @param <S> the game's state
 * @param <I> the game's input
 */
public interface Look<S, I> {

  /** The game that looks so. */
  Game<S, I> game();

  /** The picture of a state. */
  Picture draw(S state, Scene scene);

  /** How keys become inputs. */
  Controls<I> controls();

  /** Whether people only watch the game on a screen, as programs play it. */
  default boolean watched() {
    return false;
  }

  /** What a tap or click at a place of the picture means, if anything. */
  default Optional<I> tap(S state, Scene scene, Point place) {
    return Optional.empty();
  }

  /** What a tap does, in a word for the help of those who tap by keys: {@code shoot}. */
  default String tapping(S state) {
    return "take";
  }

  /** Whether a control's input does anything for the viewer now, so that the help names it. */
  default boolean offers(S state, Scene scene, I input) {
    return true;
  }

  /**
   * The place that a small screen keeps in its middle: the viewer's own head or piece; empty where
   * the whole picture matters alike.
   */
  default Optional<Point> focus(S state, Scene scene) {
    return Optional.empty();
  }

  /**
   * Whether a shape is a seat's own thing. Where so many play that what they do can't be guessed, a
   * screen shows a player's own things ahead of the server, and the others as they were; if nothing
   * is anyone's own, all are guessed.
   */
  default boolean own(Shape shape, int seat) {
    return false;
  }

  /** One line on how the match stands: {@code Round 2 of 5 — 1:12 left}. */
  String status(S state, Scene scene);

  /** The rows of the score board, the leader first. */
  List<Score> scores(S state, Scene scene);

  /** What a cue says in words, for the line of news; empty for a cue that only looks or sounds. */
  default String tell(Cue cue, Scene scene) {
    return "";
  }

  /**
   * A row of the score board.
   *
   * @param seat whose it is
   * @param points the main number
   * @param note a few words or signs more, as {@code 3 kills}; may be empty
   */
  record Score(int seat, int points, String note) {}
}
