package ticktape.wire;

import java.util.Optional;
import ticktape.rules.In;
import ticktape.rules.Options;

/**
 * What a client may say. Everything in it may be hostile: names and texts are not cleaned yet,
 * numbers not judged.
 *
 * <p>{@link Binary} and {@link JsonLines} give its two encodings.
 */
public sealed interface ToServer {

  /**
   * The first message: who is there, and what for.
   *
   * @param name the name wished for; empty for any
   * @param token of an earlier {@link ToClient.Welcome}, to get its seat back; empty for a newcomer
   * @param join where to go at once; empty to look around in the lobby
   * @param known how far the client has the tape of that room already, if it does
   */
  record Hello(String name, String token, Optional<Join> join, Optional<Known> known)
      implements ToServer {

    /** The hello of one who knows nothing yet. */
    public Hello(String name, String token, Optional<Join> join) {
      this(name, token, join, Optional.empty());
    }
  }

  /**
   * How far a client has a tape: from there it can go on, without a whole state.
   *
   * @param epoch the room's, from the {@link ToClient.Welcome}
   * @param match counts the room's matches from 1
   * @param tick the last tick
   * @param hash the hash of its state
   */
  record Known(int epoch, int match, int tick, int hash) {}

  /**
   * A wish for a room.
   *
   * @param game the game's name; empty for the house's first
   * @param room a room's code; empty for quick play: a room with space, else a new one
   * @param role whether to take a seat or to watch
   * @param want what to be sent
   * @param hz how many views a second, where views are wanted; 0 for one a tick. A guest who wants
   *     the tape is told of it four times a second, with more of each tick when it closes
   * @param fresh whether to make a new room
   * @param hidden whether the new room is private: not listed, and joined only by its code
   * @param bots up to how many players bots fill the room, as long as people are fewer; -1 leaves
   *     it as it is
   * @param options what a new room chooses of its game's options, by name
   */
  record Join(
      String game,
      String room,
      Role role,
      Want want,
      int hz,
      boolean fresh,
      boolean hidden,
      int bots,
      Options options)
      implements ToServer {

    /** Quick play with everything standard. */
    public static final Join QUICK =
        new Join("", "", Role.PLAY, Want.TAPE, 0, false, false, -1, Options.STANDARD);
  }

  /** Back to the lobby. */
  record Leave() implements ToServer {}

  /**
   * What the player did.
   *
   * @param id the client's number for it, counted up from 1; the answer names it
   * @param match the match that it is meant for; 0 for the one that is played
   * @param tick the tick that it is meant for; 0 for the next one
   * @param what the input, still to be read with the game's format, once
   */
  record Input(int id, int match, int tick, In what) implements ToServer {

    /** An input for the match that is played. */
    public Input(int id, int tick, In what) {
      this(id, 0, tick, what);
    }
  }

  /** A line for everyone in the room, or for the lobby. */
  record Say(String text) implements ToServer {}

  /** A question that is answered at once, to measure the way. */
  record Ping(int n) implements ToServer {}

  /** A question for the list of rooms. */
  record Rooms() implements ToServer {}

  /** A wish that bots fill the room up to so many players, as long as people are fewer. */
  record Bots(int players) implements ToServer {}

  /**
   * A wish for a keyframe: the client's state can't be trusted.
   *
   * @param tick the tick whose state is wished for, to see what is wrong: one of which a hash was
   *     told; 0 for the last one
   */
  record Resync(int tick) implements ToServer {

    /** A wish for the state as it is. */
    public Resync() {
      this(0);
    }
  }

  /**
   * What was wrong with the state that the client had, for whoever looks for the bug.
   *
   * @param tick the tick that gave another state there than here
   * @param hash of the state that the client had
   * @param what the first value that differed, in words
   */
  record Desync(int tick, int hash, String what) implements ToServer {}

  /**
   * What a client says that opens a connection for each frame: where its snake lies. It is answered
   * by where the others lie, and the connection is closed.
   *
   * @param name the player's name; empty if there is none that is a text
   * @param body the snake; empty if there is none
   */
  record Classic(Optional<String> name, Optional<In> body) implements ToServer {}

  /** Farewell. */
  record Bye() implements ToServer {}

  /** Whether a client plays. */
  enum Role {
    /** On a seat. */
    PLAY,
    /** As a guest who sees the match. */
    WATCH
  }

  /** What a client is sent of a match. */
  enum Want {
    /** The tape: it folds the state itself. */
    TAPE,
    /** The state, as it may be seen, whole each time. */
    VIEW,
    /** The state, as a merge patch to the one before; JSON lines only. */
    PATCH
  }
}
