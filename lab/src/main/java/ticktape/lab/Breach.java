package ticktape.lab;

/** An invariant that did not hold; the message says which, with the values. */
final class Breach extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  Breach(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
