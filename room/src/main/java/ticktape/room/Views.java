package ticktape.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ticktape.rules.Game;
import ticktape.wire.Binary;
import ticktape.wire.JsonLines;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * Sends states to those members who want to see, not to fold.
 *
 * <p>A frame is shared by all who see the same state after the same one and the same cues. Nothing
 * waits here: who is not writable is skipped, and gets the newest state when it is again.
 */
final class Views<S> {

  private final int ticksPerSecond;
  private final Consumer<Effect> out;
  private final Cues cues = new Cues();

  Views(Game<S, ?> game, Consumer<Effect> out) {
    this.ticksPerSecond = game.ticksPerSecond();
    this.out = out;
  }

  Cues cues() {
    return cues;
  }

  private record Key(
      Speech speech, Sight sight, @Nullable Sight before, long cuesSeen, boolean patch) {}

  /** Sends the scene to those of these members whose turn it is. */
  void tick(Scene<S> scene, Collection<Member> members) {
    var due = new ArrayList<Member>();
    for (var member : members) {
      if (member.want != ToServer.Want.TAPE && turn(member, scene)) {
        due.add(member);
      }
    }
    send(scene, due);
  }

  /** Sends the scene to all of these members who want views. */
  void send(Scene<S> scene, Collection<Member> members) {
    Map<Key, List<Integer>> batches = new LinkedHashMap<>();
    for (var member : members) {
      if (!member.takes()) {
        continue;
      }
      var sight = scene.seenFrom(member.seat());
      var patch = member.want == ToServer.Want.PATCH && member.seen != null;
      var before = patch ? member.seen : null;
      var key = new Key(member.speech, sight, before, member.cuesSeen, patch);
      batches.computeIfAbsent(key, _ -> new ArrayList<>()).add(member.connection);
      member.seen = sight;
      member.seenTick = scene.tick;
      member.cuesSeen = cues.count();
    }
    batches.forEach((key, connections) ->
        out.accept(
            new Effect.Send(
                connections.stream().mapToInt(Integer::intValue).toArray(), frame(scene, key))));
  }

  /** By the tick's number, not by the member's clock: so that those with the same rate share. */
  private boolean turn(Member member, Scene<S> scene) {
    var hz = member.hz;
    if (hz > 0 && hz < ticksPerSecond) {
      var now = (long) scene.tick * hz / ticksPerSecond;
      var before = (long) (scene.tick - 1) * hz / ticksPerSecond;
      if (now == before) {
        return false;
      }
    }
    var silent = scene.tick - member.seenTick < ticksPerSecond / 2;
    var nothingNew =
        scene.seenFrom(member.seat()).same(member.seen) && member.cuesSeen == cues.count();
    return !(silent && nothingNew);
  }

  private Frame frame(Scene<S> scene, Key key) {
    var shown = cues.since(key.cuesSeen());
    return switch (key.speech()) {
      case BINARY ->
          Frame.of(
              Binary.frame(new ToClient.View(scene.match, scene.tick, key.sight().bytes(), shown)));
      case JSON -> {
        var before = key.before();
        yield Frame.of(
            JsonLines.line(
                before == null
                    ? JsonLines.view(scene.match, scene.tick, key.sight().json(), shown)
                    : JsonLines.patch(
                        scene.match, scene.tick, before.json(), key.sight().json(), shown)));
      }
      case MUTE -> Frame.EMPTY;
    };
  }
}
