package ticktape.desktop;

/** Why no window can be opened here, as a sentence for people that says what to do instead. */
public final class NoWindowException extends Exception {
  private static final long serialVersionUID = 1;

  NoWindowException(String sentence) {
    super(sentence);
  }

  NoWindowException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
