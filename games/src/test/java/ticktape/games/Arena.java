package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ticktape.rules.Cue;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Seats;
import ticktape.rules.Step;
import ticktape.rules.Tick;

/**
 * A round of Snake drawn with letters, a move a tick.
 *
 * <p>{@code A} is the head of seat 1, {@code B} of seat 2; small letters are ghosts. A body's cells
 * are arrows, each pointing to the next one on the way to the head: {@code >>A} goes right. {@code
 * *} is food.
 */
final class Arena {

  private static final Snake SNAKE = new Snake();
  private static final String ARROWS = "^v<>";

  private Fold<SnakeState, Turn> fold;
  private final List<Event<Turn>> next = new ArrayList<>();
  private Step<SnakeState> last;

  private Arena(SnakeState state) {
    this.fold = Fold.at(SNAKE, state, 0);
    this.last = Step.to(state);
  }

  /** A board that wraps around. */
  static Arena of(String art) {
    return new Arena(state(art, false, 1));
  }

  /** A board with walls. */
  static Arena walled(String art) {
    return new Arena(state(art, true, 1));
  }

  /** A board whose snakes move every so many ticks. */
  static Arena slow(int speed, String art) {
    return new Arena(state(art, false, speed));
  }

  private static SnakeState state(String art, boolean walls, int speed) {
    var rows = art.lines().toList();
    var board = new Board(rows.getFirst().length(), rows.size(), walls);
    var snakes = Seats.<Serpent>none();
    var food = new ArrayList<Cell>();
    for (var y = 0; y < board.height(); y++) {
      for (var x = 0; x < board.width(); x++) {
        var letter = rows.get(y).charAt(x);
        if (letter == '*') {
          food.add(new Cell(x, y));
        } else if (letter >= 'A' && letter <= 'H') {
          snakes = snakes.with(letter - 'A' + 1, snake(rows, board, new Cell(x, y), 0));
        } else if (letter >= 'a' && letter <= 'h') {
          snakes =
              snakes.with(letter - 'a' + 1, snake(rows, board, new Cell(x, y), Snake.GHOST_TICKS));
        }
      }
    }
    var terms = new Terms(speed, walls, 8, 3, 120);
    return new SnakeState(terms, board, Phase.PLAY, 1, 0, 2400, snakes, food);
  }

  /** Follows the arrows back from the head to the tail. */
  private static Serpent snake(List<String> rows, Board board, Cell head, int ghostUntil) {
    var body = new ArrayList<>(List.of(head));
    var heading = Turn.RIGHT;
    var found = true;
    while (found) {
      found = false;
      for (var way : Turn.ALL) {
        var behind = board.next(body.getLast(), way.opposite());
        if (board.has(behind)
            && rows.get(behind.y()).charAt(behind.x()) == arrow(way)
            && !body.contains(behind)) {
          heading = body.size() == 1 ? way : heading;
          body.add(behind);
          found = true;
          break;
        }
      }
    }
    return new Serpent(
        List.copyOf(body),
        heading,
        List.of(),
        0,
        9,
        body.getLast(),
        ghostUntil,
        0,
        0,
        false,
        Tally.NOTHING);
  }

  private static char arrow(Turn way) {
    return ARROWS.charAt(Turn.ALL.indexOf(way));
  }

  /** These turns come in the next tick. */
  Arena turn(char snake, Turn... turns) {
    for (var turn : turns) {
      next.add(new Event.Input<>(seat(snake), turn));
    }
    return this;
  }

  /** This event comes in the next tick. */
  Arena event(Event<Turn> event) {
    next.add(event);
    return this;
  }

  /** The snake is still to grow by so much. */
  Arena growing(char snake, int cells) {
    var old = snake(snake);
    return with(snake, changed(old, cells, old.ghostUntil()));
  }

  /** The snake is a ghost until this tick. */
  Arena ghostUntil(char snake, int tick) {
    var old = snake(snake);
    return with(snake, changed(old, old.growth(), tick));
  }

  private static Serpent changed(Serpent old, int growth, int ghostUntil) {
    return new Serpent(
        old.body(),
        old.heading(),
        old.turns(),
        growth,
        old.moves(),
        old.trail(),
        ghostUntil,
        old.birthAt(),
        old.awaySince(),
        old.bot(),
        old.tally());
  }

  /** The snake of a seat, as it is to be. */
  Arena with(char snake, Serpent serpent) {
    var state = state().with(state().snakes().with(seat(snake), serpent));
    fold = Fold.at(SNAKE, state, fold.tick());
    return this;
  }

  /** One tick. */
  Arena tick() {
    last = fold.advance(new Tick<>(fold.tick() + 1, List.copyOf(next)));
    next.clear();
    return this;
  }

  /** So many ticks. */
  Arena ticks(int count) {
    for (var i = 0; i < count; i++) {
      tick();
    }
    return this;
  }

  /** So many ticks in which the server gives dice whenever it is asked. */
  Arena ticksWithDice(int count) {
    for (var i = 0; i < count; i++) {
      if (last.asks()) {
        event(new Event.Salt<>(fold.tick() * 7919 + 13));
      }
      tick();
    }
    return this;
  }

  /** The board looks so. */
  Arena shows(String art) {
    assertEquals(art.stripTrailing(), drawn());
    return this;
  }

  private String drawn() {
    var board = state().board();
    var rows = new char[board.height()][board.width()];
    for (var row : rows) {
      Arrays.fill(row, '.');
    }
    for (var cell : state().food()) {
      rows[cell.y()][cell.x()] = '*';
    }
    for (var taken : state().snakes()) {
      var body = taken.value().body();
      for (var i = body.size() - 1; i >= 0; i--) {
        var cell = body.get(i);
        rows[cell.y()][cell.x()] =
            i == 0
                ? (char) ((taken.value().ghost() ? 'a' : 'A') + taken.seat() - 1)
                : toward(board, cell, body.get(i - 1));
      }
    }
    var lines = new ArrayList<String>();
    for (var row : rows) {
      lines.add(new String(row));
    }
    return String.join("\n", lines);
  }

  private static char toward(Board board, Cell from, Cell to) {
    for (var way : Turn.ALL) {
      if (board.next(from, way).equals(to)) {
        return arrow(way);
      }
    }
    return '?';
  }

  SnakeState state() {
    return fold.state();
  }

  int now() {
    return fold.tick();
  }

  Serpent snake(char snake) {
    return state().snakes().at(seat(snake));
  }

  boolean asks() {
    return last.asks();
  }

  /** The cues of the last tick, as {@code death 1 2}: what, whose, by whom. */
  List<String> cues() {
    return last.cues().stream().map(Arena::words).toList();
  }

  private static String words(Cue cue) {
    return cue.what() + " " + cue.seat() + " " + cue.other();
  }

  private static int seat(char snake) {
    return snake - 'A' + 1;
  }
}
