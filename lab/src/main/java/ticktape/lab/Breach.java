package ticktape.lab;

/** An invariant that did not hold; the message says how, with the values. */
final class Breach extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Invariant invariant;
  private final String sentence;

  Breach(Invariant invariant, String sentence) {
    super(sentence);
    this.invariant = invariant;
    this.sentence = sentence;
  }

  Invariant invariant() {
    return invariant;
  }

  String sentence() {
    return sentence;
  }
}
