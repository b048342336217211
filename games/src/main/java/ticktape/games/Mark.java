package ticktape.games;

import ticktape.rules.Format;

/** What stands on a cell of tic-tac-toe. */
public enum Mark {
  /** Nothing yet. */
  NONE,
  /** The mark of whoever begins. */
  X,
  /** The mark of the other one. */
  O;

  static final Format<Mark> FORMAT = Format.choice(values());

  /** The mark of the other side; nothing's is nothing. */
  public Mark other() {
    return switch (this) {
      case NONE -> NONE;
      case X -> O;
      case O -> X;
    };
  }
}
