package ticktape.room;

import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;
import ticktape.rules.Format;
import ticktape.wire.JsonOut;

/** A state as some seats see it, encoded at most once in each speech. */
final class Sight {

  private final Object state;
  private final Encoding<?> encoding;

  private Sight(Object state, Encoding<?> encoding) {
    this.state = state;
    this.encoding = encoding;
  }

  static <S> Sight of(Format<S> format, S state) {
    return new Sight(state, new Encoding<>(format, state));
  }

  byte[] bytes() {
    return encoding.bytes();
  }

  JsonValue json() {
    return encoding.json();
  }

  /** Whether this is the very same state: a game that does nothing often returns it. */
  @SuppressWarnings("ReferenceEquality") // comparing values would cost more than sending them
  boolean same(@Nullable Sight other) {
    return other != null && state == other.state;
  }

  private static final class Encoding<S> {
    private final Format<S> format;
    private final S state;
    private byte @Nullable [] bytes;
    private @Nullable JsonValue json;

    Encoding(Format<S> format, S state) {
      this.format = format;
      this.state = state;
    }

    byte[] bytes() {
      var made = bytes;
      if (made == null) {
        made = format.toBytes(state);
        bytes = made;
      }
      return made;
    }

    JsonValue json() {
      var made = json;
      if (made == null) {
        made = JsonOut.of(format, state);
        json = made;
      }
      return made;
    }
  }
}
