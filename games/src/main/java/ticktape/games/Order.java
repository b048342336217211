package ticktape.games;

import ticktape.rules.Format;

/**
 * An input of Battleships: in JSON {@code "shuffle"}, {@code "ready"}, or a cell, as {@code "b7"}.
 */
public sealed interface Order {

  /** Another fleet, please. */
  record Shuffle() implements Order {}

  /** My fleet may stay as it is. */
  record Ready() implements Order {}

  /**
   * A shot.
   *
   * @param at where, in the other's sea
   */
  record Fire(Cell at) implements Order {}

  /** The bytes and JSON of an order: a word. */
  Format<Order> FORMAT = Format.TEXT.as(Order::of, Order::word);

  /**
   * The order that a word means.
   *
   * @throws IllegalArgumentException with a sentence, if it means none
   */
  static Order of(String word) {
    return switch (word) {
      case "shuffle" -> new Shuffle();
      case "ready" -> new Ready();
      default -> new Fire(cell(word));
    };
  }

  /** The word for it. */
  default String word() {
    return switch (this) {
      case Shuffle() -> "shuffle";
      case Ready() -> "ready";
      case Fire(Cell at) -> name(at);
    };
  }

  /**
   * A cell as people call it: its column's letter and its row's number, {@code a1} to {@code h8}.
   */
  static String name(Cell cell) {
    return "" + (char) ('a' + cell.x()) + (cell.y() + 1);
  }

  private static Cell cell(String word) {
    if (word.length() == 2) {
      var cell = new Cell(word.charAt(0) - 'a', word.charAt(1) - '1');
      if (Sea.has(cell)) {
        return cell;
      }
    }
    throw new IllegalArgumentException("say shuffle, ready, or a cell from a1 to h8.");
  }
}
