package ticktape.room;

import org.jspecify.annotations.Nullable;
import ticktape.rules.Game;
import ticktape.wire.ToServer;

/** A connection in a room, and how far it has been told. */
final class Member {

  final int connection;
  final Speech speech;
  String name;
  final ToServer.Want want;

  /** How many views a second; 0 for one a tick. */
  final int hz;

  /** The member's seat; null for a guest. */
  @Nullable Sitter sitter;

  boolean writable = true;

  /** Whether it missed something while it was not writable. */
  boolean behind;

  /** The last tick in which it asked for a whole state; -1 if it never did. */
  int resyncTick = -1;

  /** How often its state was another than ours. */
  int desyncs;

  /** It can doubt the states of later ticks: no hash of this one, or one before, concerns it. */
  int undoubtedTick;

  /** How many lines of chat it has been told of. */
  int chatSeen;

  /** The last state it was sent as a view; null if it needs a whole one. */
  @Nullable Sight seen;

  /** The tick of that view. */
  int seenTick;

  /** How many of the room's cues were told or passed by. */
  long cuesSeen;

  Member(Entry entry, Game<?, ?> game) {
    this.connection = entry.connection();
    this.speech = entry.speech();
    this.name = entry.name();
    this.want = given(entry, game);
    this.hz = entry.hz();
  }

  /** No tape of a game with secrets, since it tells them; no patches in binary. */
  private static ToServer.Want given(Entry entry, Game<?, ?> game) {
    return switch (entry.want()) {
      case TAPE -> game.secrets() ? ToServer.Want.VIEW : ToServer.Want.TAPE;
      case PATCH -> entry.speech() == Speech.JSON ? ToServer.Want.PATCH : ToServer.Want.VIEW;
      case VIEW -> ToServer.Want.VIEW;
    };
  }

  /** Whether it can be sent something now; if not, it misses that. */
  boolean takes() {
    behind |= !writable;
    return writable;
  }

  int seat() {
    return sitter == null ? 0 : sitter.seat;
  }
}
