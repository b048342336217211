package ticktape.room;

import java.util.List;

/**
 * Tells players how early their inputs come, so that they can keep time: whoever is late at once,
 * the others now and then.
 */
final class Slacks {

  /** Who is in time is told so that seldom. */
  private static final int SECONDS = 5;

  private final Audience<?, ?> audience;
  private final int ticksEach;

  Slacks(Audience<?, ?> audience, int ticksPerSecond) {
    this.audience = audience;
    this.ticksEach = SECONDS * ticksPerSecond;
  }

  /**
   * A tick takes these inputs, which were meant for it or came too late for theirs.
   *
   * @param ticks counts all ticks of the room, match after match
   */
  void tell(List<? extends Inbox.Waiting<?>> inputs, long ticks, long nowNanos) {
    for (var input : inputs) {
      var sitter = input.sitter();
      var slack = input.slack(nowNanos);
      var due = ticks - sitter.slackTicks >= ticksEach;
      if (input.meant() > 0 && (slack.millis() < 0 || due)) {
        sitter.slackTicks = ticks;
        audience
            .member(sitter.connection)
            .filter(member -> member.speech == Speech.BINARY)
            .ifPresent(member -> audience.post().one(member, slack));
      }
    }
  }
}
