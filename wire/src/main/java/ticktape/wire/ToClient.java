package ticktape.wire;

import java.util.List;
import ticktape.rules.Cue;
import ticktape.rules.Opening;

/**
 * What the server says. {@link Binary} and {@link JsonLines} give its two encodings; states and
 * events stand here as the bytes of the game's formats.
 */
public sealed interface ToClient {

  /**
   * The answer to a hello or a join.
   *
   * @param name the client's name, cleaned and unique
   * @param token what gets the seat back after the line was lost; keep it secret
   * @param room the room's code; empty in the lobby
   * @param game the game's name; empty in the lobby
   * @param seat the client's seat; 0 for a guest
   * @param tick the room's last tick
   * @param epoch the room's life: another one after a crash, which may have cost the last ticks
   * @param taken the number of the seat's last input that was taken: count on from there
   */
  record Welcome(
      String name, String token, String room, String game, int seat, int tick, int epoch, int taken)
      implements ToClient {

    /** The welcome of one who has no inputs in this room yet. */
    public Welcome(String name, String token, String room, String game, int seat, int tick) {
      this(name, token, room, game, seat, tick, 0, 0);
    }
  }

  /** Who is in the room; sent on entering and at each change. */
  record Players(List<Player> players) implements ToClient {}

  /**
   * One who is in the room.
   *
   * @param seat the seat; 0 for a guest
   * @param name as it is shown
   * @param bot whether it is made of code
   * @param here whether the line is up; a seat is kept for a while without one
   */
  record Player(int seat, String name, boolean bot, boolean here) {}

  /**
   * A whole state, to start folding from: on entering, for each new match, and when the client
   * asked.
   *
   * @param match counts the room's matches from 1
   * @param tick the tick that gave the state; 0 at an opening
   * @param opening how the match began
   * @param state the state's bytes
   */
  record Keyframe(int match, int tick, Opening opening, byte[] state) implements ToClient {}

  /**
   * Instead of a keyframe: the tape goes on from what the client said that it knows.
   *
   * @param match counts the room's matches from 1
   * @param tick the last tick that the client has; the next one that is told comes after it
   */
  record Resumed(int match, int tick) implements ToClient {}

  /** So many ticks closed in which nothing happened, from 1 to {@link #MOST}. */
  record Idle(int ticks) implements ToClient {
    /** The most ticks that one message tells. */
    public static final int MOST = 127;
  }

  /**
   * A tick closed with something in it, after some in which nothing happened.
   *
   * @param idle how many idle ticks closed before it and were not told of, at most {@link #MOST}
   * @param events its events' bytes, one after the other
   */
  record Closed(int idle, byte[] events) implements ToClient {
    /** The most idle ticks that one message tells. */
    public static final int MOST = 63;

    /** The next tick closed. */
    public Closed(byte[] events) {
      this(0, events);
    }
  }

  /**
   * The hash of a state, to notice a fold that went another way.
   *
   * @param tick the tick that gave the state, which was told before; {@link #LAST} for the last one
   * @param hash the state's hash
   */
  record Hash(int tick, int hash) implements ToClient {
    /** The last tick that was told. */
    public static final int LAST = 0;
  }

  /**
   * A state as this client may see it.
   *
   * @param match counts the room's matches from 1
   * @param tick the tick that gave the state
   * @param state the state's bytes
   * @param cues what happened since the view before
   */
  record View(int match, int tick, byte[] state, List<Cue> cues) implements ToClient {}

  /**
   * A command was taken, and will not be lost.
   *
   * @param id the client's number for it
   * @param tick the tick it is in
   */
  record Ok(int id, int tick) implements ToClient {}

  /**
   * How early one of the client's inputs was: what keeps its clock right. Told now and then, and of
   * each that was late.
   *
   * @param tick the tick that the input was meant for
   * @param millis how long it waited until that tick closed; less than 0 if it was late by so much
   */
  record Slack(int tick, int millis) implements ToClient {}

  /**
   * Something was refused.
   *
   * @param id the client's number of the input that was refused; 0 if it was something else
   * @param code a word for programs, as {@code stale}
   * @param text a sentence for people that says what to do
   */
  record Refused(int id, String code, String text) implements ToClient {}

  /**
   * Somebody said something.
   *
   * @param from the name; empty when the house speaks
   * @param text the line
   */
  record Said(String from, String text) implements ToClient {}

  /**
   * The answer to a ping.
   *
   * @param n the ping's number
   * @param tick the room's last tick, 0 in the lobby
   * @param clockMillis the server's clock: milliseconds since the beginning of 1970, UTC; 0 if it
   *     is not told
   */
  record Pong(int n, int tick, long clockMillis) implements ToClient {}

  /** The rooms that anyone may enter. */
  record Rooms(List<RoomLine> rooms) implements ToClient {}

  /**
   * A room as the lobby lists it.
   *
   * @param code the room's code
   * @param game the game's name
   * @param people how many people play
   * @param bots how many bots play
   * @param seats how many seats there are
   * @param guests how many watch
   */
  record RoomLine(String code, String game, int people, int bots, int seats, int guests) {}

  /**
   * The last message before the server closes the line.
   *
   * @param code a word for programs, as {@code too-fast}
   * @param text a sentence for people
   */
  record Goodbye(String code, String text) implements ToClient {}
}
