package ticktape.room;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import ticktape.wire.ToClient;

/** Sends to members: each frame is encoded once for all who speak alike. */
final class Post {

  private final Consumer<Effect> out;

  Post(Consumer<Effect> out) {
    this.out = out;
  }

  void one(int connection, Frame frame) {
    out.accept(new Effect.Send(new int[] {connection}, frame));
  }

  void one(Member member, ToClient message) {
    if (member.speech != Speech.MUTE) {
      one(member.connection, member.speech.frame(message));
    }
  }

  /** Sends a message to all of these. */
  void all(Collection<Member> members, ToClient message) {
    all(members, _ -> true, speech -> speech.frame(message));
  }

  /** Sends a frame, made for each speech that is needed, to those members for whom it is. */
  void all(Collection<Member> members, Predicate<Member> whom, Function<Speech, Frame> frame) {
    for (var speech : Speech.values()) {
      var connections =
          members.stream()
              .filter(member -> member.speech == speech && whom.test(member))
              .mapToInt(member -> member.connection)
              .toArray();
      if (connections.length > 0 && speech != Speech.MUTE) {
        out.accept(new Effect.Send(connections, frame.apply(speech)));
      }
    }
  }
}
