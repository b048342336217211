package ticktape.lobby;

import java.util.Optional;
import java.util.function.Supplier;
import ticktape.room.Speech;
import ticktape.wire.Binary;
import ticktape.wire.ClassicLines;
import ticktape.wire.Frames;
import ticktape.wire.JsonLines;
import ticktape.wire.LineCutter;
import ticktape.wire.ToServer;

/** Cuts what arrives into messages of one speech; each is read only when it is asked for. */
sealed interface Ear {

  Speech speech();

  /** Takes in what arrived; {@link #next} is called until it is empty. */
  void add(byte[] bytes);

  /**
   * The next message, if all of it is there.
   *
   * @throws ticktape.rules.FormatException if the stream can't be cut any further
   */
  Optional<Supplier<ToServer>> next();

  /** What a message that is too long to be read means all the same, if anything. */
  default Optional<ToServer> cut() {
    return Optional.empty();
  }

  /** Whether a message has begun and not ended. */
  boolean inMessage();

  /**
   * Lines of JSON. Empty ones mean nothing.
   *
   * @param whole whether what arrives at once is whole lines, the last end left out
   */
  record Json(LineCutter lines, boolean whole) implements Ear {

    private static final byte[] LINE_END = {'\n'};

    @Override
    public Speech speech() {
      return Speech.JSON;
    }

    @Override
    public void add(byte[] bytes) {
      lines.add(bytes);
    }

    @Override
    public Optional<Supplier<ToServer>> next() {
      var line = full();
      if (line.isEmpty() && whole && lines.held() > 0) {
        lines.add(LINE_END);
        line = full();
      }
      return line.map(text -> () -> JsonLines.toServer(text));
    }

    private Optional<String> full() {
      var line = lines.next();
      while (line.isPresent() && line.get().isBlank()) {
        line = lines.next();
      }
      return line;
    }

    @Override
    public Optional<ToServer> cut() {
      return ClassicLines.broken(lines.begun()).map(classic -> classic);
    }

    @Override
    public boolean inMessage() {
      return lines.held() > 0;
    }
  }

  /** Binary frames. */
  record Bytes(Frames frames) implements Ear {

    @Override
    public Speech speech() {
      return Speech.BINARY;
    }

    @Override
    public void add(byte[] bytes) {
      frames.add(bytes);
    }

    @Override
    public Optional<Supplier<ToServer>> next() {
      return frames.next().map(body -> () -> Binary.toServer(body));
    }

    @Override
    public boolean inMessage() {
      return frames.held() > 0;
    }
  }
}
