package ticktape.room;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.rules.Dice;
import ticktape.wire.ToClient;

/** A player on a seat: a person, whose line may be down for a while, or a bot. */
final class Sitter {

  private static final int TAPED_KEPT = 32;

  private static final long NEVER = Long.MIN_VALUE / 2;

  /** No line. */
  static final int NOBODY = -1;

  final int seat;
  String name;

  /** What gets the seat back; empty for a bot. */
  final String token;

  /** The bot's dice; null for a person. */
  final @Nullable Dice dice;

  /** The last commands that are on the tape, with their ticks. */
  private final Deque<ToClient.Ok> taped = new ArrayDeque<>();

  /** The number of the last command that was answered: the journal has those up to it. */
  private int answeredId;

  /** The connection, or {@link #NOBODY}. */
  int connection = NOBODY;

  /** Until when the seat is held while the line is down. */
  long heldUntilNanos;

  /** The number of the last input that was taken. */
  int lastId;

  /** The room's count of ticks when this player was last told how early an input was. */
  long slackTicks = NEVER;

  /** Whether a bot failed that played for this player. */
  boolean noStandIn;

  /** How many inputs wait for their ticks. */
  int waiting;

  /** Whether one was told already that the inputs of this tick are too many. */
  boolean warned;

  Sitter(int seat, String name, String token, @Nullable Dice dice) {
    this.seat = seat;
    this.name = name;
    this.token = token;
    this.dice = dice;
  }

  boolean bot() {
    return dice != null;
  }

  /** Whether the player can play: the line is up, or there is none. */
  boolean present() {
    return bot() || connection != NOBODY;
  }

  /** A command is on the tape; it is answered once the journal has it. */
  void taped(ToClient.Ok ok) {
    if (taped.size() == TAPED_KEPT) {
      taped.removeFirst();
    }
    taped.addLast(ok);
  }

  /** A command was answered. */
  void answered(ToClient.Ok ok) {
    answeredId = ok.id();
  }

  /** The last commands that are on the tape. */
  List<ToClient.Ok> taped() {
    return List.copyOf(taped);
  }

  /** What to say to a command that is on the tape already, and comes again. */
  Optional<ToClient.Ok> answer(int id) {
    return id > answeredId ? Optional.empty() : find(id);
  }

  /** Whether a command is on the tape, as far as that is known. */
  boolean isTaped(int id) {
    return find(id).isPresent();
  }

  private Optional<ToClient.Ok> find(int id) {
    return taped.stream().filter(ok -> ok.id() == id).findFirst();
  }
}
