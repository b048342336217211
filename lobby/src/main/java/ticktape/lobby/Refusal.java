package ticktape.lobby;

import ticktape.wire.ToClient;

/** A wish that can't be granted, with a word for programs and a sentence for people. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  Refusal(String code, String text) {
    super(text, null, false, false);
    this.code = code;
  }

  ToClient message() {
    return new ToClient.Refused(0, code, String.valueOf(getMessage()));
  }
}
