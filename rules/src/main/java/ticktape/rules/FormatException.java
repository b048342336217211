package ticktape.rules;

/** Bytes or JSON that do not hold the value they should. */
public class FormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  /** An exception with a sentence that says what was wrong. */
  public FormatException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /** What was wrong, for whoever sent it. */
  public String sentence() {
    return sentence;
  }
}
