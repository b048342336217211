package ticktape.room;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ticktape.rules.BytesOut;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.Step;
import ticktape.rules.Tick;
import ticktape.wire.Binary;
import ticktape.wire.JsonLines;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** The connections in a room, and what each is sent of the match and the chat. */
final class Audience<S, I> {

  private static final Frame IDLE = Frame.of(Binary.frame(new ToClient.Idle(1)));

  private final Game<S, I> game;
  private final int hashTicks;
  private final Post post;
  private final Views<S> views;
  private final Chat chat;
  private final Format<Event<I>> event;
  private final Map<Integer, Member> members = new LinkedHashMap<>();

  /** The last tick that JSON followers of the tape were told of. */
  private int told;

  Audience(Game<S, I> game, Limits limits, Consumer<Effect> out) {
    this.game = game;
    this.hashTicks = limits.hashTicks() == 0 ? game.ticksPerSecond() : limits.hashTicks();
    this.post = new Post(out);
    this.views = new Views<>(game, out);
    this.chat = new Chat(limits.chatKept());
    this.event = Event.format(game.inputFormat());
  }

  Post post() {
    return post;
  }

  Collection<Member> members() {
    return members.values();
  }

  Optional<Member> member(int connection) {
    return Optional.ofNullable(members.get(connection));
  }

  void add(Member member) {
    members.put(member.connection, member);
    member.cuesSeen = views.cues().count();
  }

  void remove(Member member) {
    members.remove(member.connection);
  }

  /** A tick closed. */
  void tick(Tick<I> tick, Step<S> step, Scene<S> scene) {
    views.cues().add(step.cues());
    var idle = tick.events().isEmpty();
    var idleTold = idle && tick.number() - told < game.ticksPerSecond() / 2;
    post.all(
        members.values(),
        member -> follows(member) && !(idleTold && member.speech == Speech.JSON),
        speech ->
            switch (speech) {
              case BINARY -> idle ? IDLE : closed(tick);
              case JSON -> Frame.of(JsonLines.line(JsonLines.tick(game, tick)));
              case MUTE -> Frame.EMPTY;
            });
    if (!idleTold) {
      told = tick.number();
    }
    if (tick.number() % hashTicks == 0) {
      hash(scene);
    }
    views.tick(scene, members.values());
  }

  private boolean follows(Member member) {
    if (member.want != ToServer.Want.TAPE) {
      return false;
    }
    member.behind |= !member.writable;
    return member.writable;
  }

  private Frame closed(Tick<I> tick) {
    var out = new BytesOut();
    for (var one : tick.events()) {
      event.write(one, out);
    }
    return Frame.of(Binary.frame(new ToClient.Closed(out.toBytes())));
  }

  private void hash(Scene<S> scene) {
    post.all(
        members.values(),
        this::follows,
        speech -> speech.frame(new ToClient.Hash(scene.tick, scene.hash())));
  }

  /** A new match opened: nothing that was sent before is good any more. */
  void open(Scene<S> scene) {
    told = 0;
    for (var member : members.values()) {
      member.seen = null;
    }
    whole(scene, members.values());
  }

  /** Sends these members the whole scene, as a keyframe or as a view. */
  void whole(Scene<S> scene, Collection<Member> some) {
    post.all(some, this::follows, speech -> keyframe(speech, scene));
    views.send(scene, some.stream().filter(m -> m.want != ToServer.Want.TAPE).toList());
  }

  private Frame keyframe(Speech speech, Scene<S> scene) {
    return switch (speech) {
      case BINARY ->
          speech.frame(
              new ToClient.Keyframe(scene.match, scene.tick, scene.opening, scene.whole().bytes()));
      case JSON ->
          Frame.of(
              JsonLines.line(
                  JsonLines.keyframe(
                      scene.match, scene.tick, scene.opening, scene.whole().json())));
      case MUTE -> Frame.EMPTY;
    };
  }

  /** Sends a member everything that it does not know yet. */
  void catchUp(Member member, Scene<S> scene, ToClient.Players players) {
    member.behind = false;
    whole(scene, List.of(member));
    post.one(member, players);
    for (var line : chat.since(member.chatSeen)) {
      post.one(member, line);
    }
    member.chatSeen = chat.said();
  }

  /** Sends to all who can take it; the others are told when they can again. */
  void tell(ToClient message) {
    post.all(members.values(), Audience::takes, speech -> speech.frame(message));
  }

  /** A line for everyone, now and later. */
  void say(String from, String text) {
    var line = new ToClient.Said(from, text);
    chat.add(line);
    tell(line);
    for (var member : members.values()) {
      if (member.writable) {
        member.chatSeen = chat.said();
      }
    }
  }

  private static boolean takes(Member member) {
    member.behind |= !member.writable;
    return member.writable;
  }
}
