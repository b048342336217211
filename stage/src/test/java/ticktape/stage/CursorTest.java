package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.games.Pick;
import ticktape.games.SnakeLook;
import ticktape.games.TicTacToeLook;
import ticktape.games.TicTacToeState;
import ticktape.netcode.Moment;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.picture.Shape;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Seats;

class CursorTest {

  private final Frame<TicTacToeState> grid = opened(new TicTacToeLook());
  private final Cursor<TicTacToeState, Pick> cursor = new Cursor<>(new TicTacToeLook());

  @Test
  void anArrowShowsItInTheMiddleAndTheNextOnesMoveIt() {
    press(Key.LEFT);
    assertEquals(Optional.of(new Pick(5)), press(Key.SPACE));
    press(Key.UP);
    press(Key.LEFT);
    assertEquals(Optional.of(new Pick(1)), press(Key.SPACE));
  }

  @Test
  void atTheEdgeItStays() {
    for (var i = 0; i < 5; i++) {
      press(Key.RIGHT);
    }
    assertEquals(Optional.of(new Pick(6)), press(Key.SPACE));
    for (var i = 0; i < 5; i++) {
      press(Key.DOWN);
    }
    assertEquals(Optional.of(new Pick(9)), press(Key.SPACE));
  }

  @Test
  void beforeAKeyItIsNotThereAndEscapeHidesIt() {
    var picture = grid.picture();
    assertFalse(cursor.takes(Key.ESCAPE, grid));
    assertEquals(picture, cursor.on(picture));

    press(Key.DOWN);
    assertTrue(cursor.takes(Key.ESCAPE, grid));
    assertEquals(picture.shapes().size() + 1, cursor.on(picture).shapes().size());

    press(Key.ESCAPE);
    assertFalse(cursor.takes(Key.ESCAPE, grid));
    assertEquals(picture, cursor.on(picture));
  }

  @Test
  void theFirstSpaceOnlyShowsIt() {
    assertEquals(Optional.empty(), press(Key.SPACE));
    assertEquals(Optional.of(new Pick(5)), press(Key.SPACE));
  }

  /** It opens the chat, always. */
  @Test
  void enterIsNotItsOwn() {
    press(Key.DOWN);
    assertFalse(cursor.takes(Key.ENTER, grid));
  }

  @Test
  void itIsALineAroundWhatItIsOn() {
    press(Key.DOWN);
    var shapes = cursor.on(grid.picture()).shapes();
    var cell = shapes.stream().filter(shape -> shape.id().equals("cell:5")).findFirst();
    var corner = ((Shape.Path) shapes.getLast()).points().getFirst();
    assertEquals(((Shape.Box) cell.orElseThrow()).x() - 30, corner.x());
    assertEquals(((Shape.Box) cell.get()).y() - 30, corner.y());
  }

  @Test
  void aGameThatTakesArrowsItselfHasNone() {
    var board = opened(new SnakeLook());
    var none = new Cursor<>(new SnakeLook());
    assertFalse(none.takes(Key.UP, board));
    assertEquals(List.of(), none.hints(board));
  }

  @Test
  void whatTheArrowsDoIsTold() {
    assertEquals(
        List.of(new Show.Hint("←/↑/↓/→", "choose"), new Show.Hint("Space", "put")),
        cursor.hints(grid));
  }

  private Optional<Pick> press(Key key) {
    assertTrue(cursor.takes(key, grid), key.name());
    return cursor.press(key, grid);
  }

  private static <S> Frame<S> opened(Look<S, ?> look) {
    var state = look.game().open(Opening.of(look.game(), Options.STANDARD, 7));
    return new Frame<>(
        look, new Moment<>(1, 0, state, List.of(), true), 1, Seats.none(), () -> false);
  }
}
