package ticktape.lobby;

import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** A wish that can't be granted, with a word for programs and a sentence for people. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  Refusal(String code, String text) {
    super(text, null, false, false);
    this.code = code;
  }

  /** What the sender is told; an input is named by its number. */
  ToClient message(ToServer refused) {
    var id = refused instanceof ToServer.Input input ? input.id() : 0;
    return new ToClient.Refused(id, code, String.valueOf(getMessage()));
  }
}
