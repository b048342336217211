package ticktape.room;

import ticktape.wire.Binary;
import ticktape.wire.JsonLines;
import ticktape.wire.ToClient;

/** How a connection speaks. */
public enum Speech {
  /** Frames of bytes, as our own clients do. */
  BINARY,
  /** One JSON object a line, as people, scripts and other languages do. */
  JSON,
  /** Not at all: it is heard, and told nothing. */
  MUTE;

  /**
   * A message in this speech.
   *
   * @throws IllegalArgumentException for a state or a tick in JSON, which needs the game's formats
   */
  public Frame frame(ToClient message) {
    return switch (this) {
      case BINARY -> Frame.of(Binary.frame(message));
      case JSON -> Frame.of(JsonLines.line(JsonLines.message(message)));
      case MUTE -> Frame.EMPTY;
    };
  }
}
