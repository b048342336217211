package ticktape.wire;

import ticktape.rules.FormatException;

/** An input that can't be read, but names its number. */
public final class InputException extends FormatException {

  private static final long serialVersionUID = 1L;

  private final int id;

  InputException(int id, String text) {
    super(text);
    this.id = id;
  }

  /** The input's number, to answer it by. */
  public int id() {
    return id;
  }
}
