package ticktape.server;

/**
 * A reason why a server can't start, as a sentence for the person who tried: what was wrong, and
 * what to do.
 */
public final class StartException extends Exception {
  private static final long serialVersionUID = 1;

  /** A reason, as one or two sentences. */
  public StartException(String sentence) {
    super(sentence);
  }

  /** A reason, with what made it known. */
  public StartException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
