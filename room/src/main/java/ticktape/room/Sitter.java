package ticktape.room;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.rules.Dice;
import ticktape.wire.ToClient;

/** A player on a seat: a person, whose line may be down for a while, or a bot. */
final class Sitter {

  private static final int ANSWERS_KEPT = 32;

  /** No line. */
  static final int NOBODY = -1;

  final int seat;
  final String name;

  /** What gets the seat back; empty for a bot. */
  final String token;

  /** The bot's dice; null for a person. */
  final @Nullable Dice dice;

  private final Deque<ToClient.Ok> answers = new ArrayDeque<>();

  /** The connection, or {@link #NOBODY}. */
  int connection = NOBODY;

  /** Until when the seat is held while the line is down. */
  long heldUntilNanos;

  /** The number of the last input that was taken. */
  int lastId;

  /** How many inputs wait for the next tick. */
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

  /** Keeps an answer, to give it again if the input comes again. */
  void answered(ToClient.Ok ok) {
    if (answers.size() == ANSWERS_KEPT) {
      answers.removeFirst();
    }
    answers.addLast(ok);
  }

  /** The answer that was given to an input, if it is still known. */
  Optional<ToClient.Ok> answer(int id) {
    return answers.stream().filter(ok -> ok.id() == id).findFirst();
  }
}
