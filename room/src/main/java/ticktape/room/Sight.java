package ticktape.room;

import jakarta.json.JsonValue;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ticktape.rules.Format;
import ticktape.wire.JsonOut;

/** A state as some seats see it, encoded at most once in each speech. */
final class Sight {

  private final Object state;
  private final Encoding<?> encoding;
  private final boolean part;

  private Sight(Object state, Encoding<?> encoding, boolean part) {
    this.state = state;
    this.encoding = encoding;
    this.part = part;
  }

  /** A whole state. */
  static <S> Sight of(Format<S> format, S state) {
    return new Sight(state, new Encoding<>(format, state), false);
  }

  /** What some may see of a state. */
  static <S> Sight part(Format<S> format, S view) {
    return new Sight(view, new Encoding<>(format, view), true);
  }

  byte[] bytes() {
    return encoding.bytes();
  }

  JsonValue json() {
    return encoding.json();
  }

  /**
   * Whether there is nothing new in this. A game that does nothing often returns the very same
   * state; a part of one is made anew each time, so its bytes tell. That something was sent would
   * tell, too: that what is hidden has changed.
   */
  @SuppressWarnings("ReferenceEquality") // comparing whole states would cost more than sending them
  boolean same(@Nullable Sight other) {
    return other != null
        && (state == other.state || (part && Arrays.equals(bytes(), other.bytes())));
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
