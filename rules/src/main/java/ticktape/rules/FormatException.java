package ticktape.rules;

/**
 * Bytes or JSON that do not hold the value they should; the message is a sentence for whoever sent
 * them.
 */
public final class FormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** An exception with a sentence that says what was wrong. */
  public FormatException(String message) {
    super(message);
  }
}
