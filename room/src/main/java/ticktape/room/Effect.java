package ticktape.room;

import java.util.List;
import ticktape.wire.Dump;

/**
 * What a room or the lobby wants done, as data, in the order in which it is to be done.
 *
 * <p>Whoever holds the lobby takes the effects out and does them; nothing here waits for anything.
 */
public sealed interface Effect {

  /**
   * These bytes go to these connections.
   *
   * @param connections the connections' numbers; not to be changed
   * @param frame the bytes
   */
  record Send(int[] connections, Frame frame) implements Effect {}

  /**
   * A connection is closed once everything sent to it has gone out, the goodbye included. The lobby
   * has forgotten it already: {@code gone} need not be told.
   *
   * @param connection the connection's number
   * @param reason one clean sentence for the log
   */
  record Close(int connection, String reason) implements Effect {}

  /**
   * A record for the journal. Tell {@code durable} when it will survive a crash.
   *
   * @param room the room's code
   * @param match counts the room's matches from 1
   * @param sequence counts the match's records from 0 without a gap: the fence, since a second
   *     owner of the room would write one that is there already
   * @param record the bytes
   */
  record Append(String room, int match, long sequence, byte[] record) implements Effect {}

  /**
   * A match is over. Store it in order with the records: it comes after the match's last record and
   * before the next match's first. After a crash it may come a second time.
   *
   * @param room the room's code
   * @param game the game's name
   * @param match counts the room's matches from 1
   * @param tick the match's last tick; the journal may end some idle ticks before
   * @param hash the hash of its last state
   * @param results those who were seated at the end, the most points first
   */
  record Finished(String room, String game, int match, int tick, int hash, List<Result> results)
      implements Effect {}

  /**
   * A room is closed for good: its journal is needed no more, and its code may come up again.
   *
   * @param room the room's code
   */
  record Forget(String room) implements Effect {}

  /**
   * A line for the log.
   *
   * @param level how much it matters
   * @param text a clean sentence
   */
  record Note(Level level, String text) implements Effect {}

  /**
   * A file for whoever looks for a bug, to be kept where there is a place for it.
   *
   * @param dump the file
   */
  record Dumped(Dump dump) implements Effect {}

  /** How much a note matters. */
  enum Level {
    /** Who came, who went. */
    INFO,
    /** Something is wrong, and was dealt with. */
    WARN,
    /** Something is wrong, and somebody lost something. */
    ERROR
  }

  /**
   * What one player has at the end of a match.
   *
   * @param seat the player's seat
   * @param name the player's name
   * @param bot whether a bot played
   * @param points the score; higher is better
   */
  record Result(int seat, String name, boolean bot, int points) {}
}
