package ticktape.games;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ticktape.rules.Format;

/**
 * One player's snake, alive or waiting to be born, and what the player has won with it.
 *
 * @param body its cells, the head first; empty while it is dead
 * @param heading the way of its last move
 * @param turns what it was told and has not done yet, one a move
 * @param growth how many moves the tail still stays where it is
 * @param moves its moves since birth
 * @param trail the cell that its tail left in the last move; the tail's own if that stayed
 * @param ghostUntil the tick from which it may become solid; 0 once it is
 * @param birthAt the tick from which it may be born
 * @param awaySince the tick in which its player left; 0 if the player is here
 * @param bot whether a bot plays it
 * @param tally what the player has won
 */
public record Serpent(
    List<Cell> body,
    Turn heading,
    List<Turn> turns,
    int growth,
    int moves,
    Cell trail,
    int ghostUntil,
    int birthAt,
    int awaySince,
    boolean bot,
    Tally tally) {

  static final int TURNS_MAX = 3;

  static final Format<Turn> TURN = Format.choice(Turn.values());

  static final Format<Serpent> FORMAT =
      Format.record(f -> {
        var body = f.field("body", Serpent::body, Format.list(Cell.FORMAT));
        var heading = f.field("heading", Serpent::heading, TURN);
        var turns = f.field("turns", Serpent::turns, Format.list(TURN));
        var growth = f.field("growth", Serpent::growth, Format.COUNT);
        var moves = f.field("moves", Serpent::moves, Format.COUNT);
        var trail = f.field("trail", Serpent::trail, Cell.FORMAT);
        var ghostUntil = f.field("ghostUntil", Serpent::ghostUntil, Format.COUNT);
        var birthAt = f.field("birthAt", Serpent::birthAt, Format.COUNT);
        var awaySince = f.field("awaySince", Serpent::awaySince, Format.COUNT);
        var bot = f.field("bot", Serpent::bot, Format.FLAG);
        var tally = f.field("tally", Serpent::tally, Tally.FORMAT);
        return v ->
            new Serpent(
                v.get(body),
                v.get(heading),
                v.get(turns),
                v.get(growth),
                v.get(moves),
                v.get(trail),
                v.get(ghostUntil),
                v.get(birthAt),
                v.get(awaySince),
                v.get(bot),
                v.get(tally));
      });

  /** A snake that waits for its birth. */
  static Serpent unborn(int birthAt, int awaySince, boolean bot, Tally tally) {
    return new Serpent(
        List.of(), Turn.RIGHT, List.of(), 0, 0, Cell.CORNER, 0, birthAt, awaySince, bot, tally);
  }

  /** Whether it is on the board. */
  public boolean alive() {
    return !body.isEmpty();
  }

  /** Whether it is protected: others pass through it, and it through them. */
  public boolean ghost() {
    return ghostUntil != 0;
  }

  /** Whether its player is gone for now. */
  public boolean away() {
    return awaySince != 0;
  }

  /** The cell of its head, while it is alive. */
  public Cell head() {
    return body.getFirst();
  }

  /** The way of its next move. */
  Turn next() {
    return turns.isEmpty() ? heading : turns.getFirst();
  }

  /** This snake, told to turn; the same one if that is no turn for it, or too many wait already. */
  Serpent told(Turn turn) {
    var last = turns.isEmpty() ? heading : turns.getLast();
    if (turn == last || turn == last.opposite() || turns.size() >= TURNS_MAX) {
      return this;
    }
    var more = new ArrayList<>(turns);
    more.add(turn);
    return new Serpent(
        body,
        heading,
        List.copyOf(more),
        growth,
        moves,
        trail,
        ghostUntil,
        birthAt,
        awaySince,
        bot,
        tally);
  }

  /** This snake after a move that brought its head there. */
  Serpent moved(Cell head, int bites, Tally won) {
    var tail = body.getLast();
    var kept = growth > 0 ? body.size() : body.size() - 1;
    var cells = new ArrayList<Cell>(kept + 1);
    cells.add(head);
    for (var i = 0; i < kept; i++) {
      cells.add(body.get(i));
    }
    var rest = turns.size() <= 1 ? List.<Turn>of() : List.copyOf(turns.subList(1, turns.size()));
    return new Serpent(
        Collections.unmodifiableList(cells),
        next(),
        rest,
        Math.max(0, growth - 1) + bites,
        moves + 1,
        tail,
        ghostUntil,
        birthAt,
        awaySince,
        bot,
        won);
  }

  /**
   * This snake after a move in which it did not move: its head stays where it is, and so does its
   * tail.
   */
  Serpent stopped() {
    var cells = new ArrayList<Cell>(body.size() + 1);
    cells.add(head());
    cells.addAll(body);
    return new Serpent(
        Collections.unmodifiableList(cells),
        heading,
        turns,
        growth,
        moves + 1,
        body.getLast(),
        ghostUntil,
        birthAt,
        awaySince,
        bot,
        tally);
  }

  Serpent dead(int nextBirthAt, Tally won) {
    return unborn(nextBirthAt, awaySince, bot, won);
  }

  Serpent born(List<Cell> cells, Turn way, int until) {
    return new Serpent(
        cells, way, List.of(), 0, 0, cells.getLast(), until, birthAt, awaySince, bot, tally);
  }

  Serpent solid() {
    return new Serpent(
        body, heading, turns, growth, moves, trail, 0, birthAt, awaySince, bot, tally);
  }

  Serpent since(int leftAt) {
    return new Serpent(
        body, heading, turns, growth, moves, trail, ghostUntil, birthAt, leftAt, bot, tally);
  }

  Serpent winner() {
    return new Serpent(
        body,
        heading,
        turns,
        growth,
        moves,
        trail,
        ghostUntil,
        birthAt,
        awaySince,
        bot,
        tally.win());
  }
}
