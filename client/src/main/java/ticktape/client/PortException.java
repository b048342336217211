package ticktape.client;

import java.io.IOException;

/** A port that can't be listened on, as a sentence for people: why, and what to do. */
public final class PortException extends IOException {
  private static final long serialVersionUID = 1;

  PortException(String sentence) {
    super(sentence);
  }

  PortException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
