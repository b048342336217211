package ticktape.room;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ticktape.rules.Game;
import ticktape.rules.Step;
import ticktape.rules.Tick;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** The connections in a room, and what each is sent of the match and the chat. */
final class Audience<S, I> {

  private final Map<Integer, Member> members = new LinkedHashMap<>();
  private final Post post;
  private final Feed<S, I> feed;
  private final Views<S> views;
  private final Chat chat;

  Audience(Game<S, I> game, Limits limits, Consumer<Effect> out) {
    this.post = new Post(out);
    this.feed = new Feed<>(game, limits, members.values(), post);
    this.views = new Views<>(game, out);
    this.chat = new Chat(limits.talk().kept());
  }

  Post post() {
    return post;
  }

  Chat chat() {
    return chat;
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

  /**
   * A tick closed.
   *
   * @param last whether it is the match's last, after which nothing of it is told
   */
  void tick(Tick<I> tick, Step<S> step, Scene<S> scene, boolean last) {
    views.cues().add(step.cues());
    feed.tick(tick, !tick.events().isEmpty() || !step.cues().isEmpty(), scene, last);
    views.tick(scene, members.values());
  }

  /** The tape begins, or goes on, after this tick. */
  void begin(int tick) {
    feed.begin(tick);
  }

  /** A new match opened: nothing that was sent before is good any more. */
  void open(Scene<S> scene) {
    begin(scene.tick);
    for (var member : members.values()) {
      member.seen = null;
      member.undoubtedTick = scene.tick;
    }
    whole(scene, members.values());
  }

  /** Sends these members the whole scene, as a keyframe or as a view. */
  private void whole(Scene<S> scene, Collection<Member> some) {
    feed.whole(scene, some);
    views.send(scene, some.stream().filter(m -> m.want != ToServer.Want.TAPE).toList());
  }

  /**
   * Sends one who comes in everything that they do not know yet.
   *
   * @param known how far they have the tape of this life of the room already, if they do
   */
  void welcome(
      Member member, Scene<S> scene, Optional<ToServer.Known> known, ToClient.Players players) {
    member.undoubtedTick = scene.tick - 1;
    if (known.isEmpty() || !feed.resume(member, scene, known.get())) {
      whole(scene, List.of(member));
    }
    more(member, players);
  }

  /**
   * Sends a member the state of a tick of which a hash was told, and what came after it; the whole
   * scene if that is too long ago.
   */
  void again(Member member, Scene<S> scene, int tick, Desyncs<S, I> desyncs) {
    if (!feed.again(member, scene, tick, desyncs)) {
      whole(scene, List.of(member));
    }
  }

  /**
   * Whether a member was told another hash of a tick than this one, and did not say so yet: else
   * what it says of its state is not true, or long past.
   */
  boolean differs(Member member, int tick, int hash) {
    return feed.differs(member, tick, hash);
  }

  /** Sends one who missed something the whole scene, and what was said meanwhile. */
  void catchUp(Member member, Scene<S> scene, ToClient.Players players) {
    whole(scene, List.of(member));
    more(member, players);
  }

  private void more(Member member, ToClient.Players players) {
    member.behind = false;
    post.one(member, players);
    for (var line : chat.since(member.chatSeen)) {
      post.one(member, line);
    }
    member.chatSeen = chat.said();
  }

  /** Sends to the player of a seat, if they are here. */
  void tell(Sitter sitter, ToClient message) {
    member(sitter.connection).ifPresent(member -> post.one(member, message));
  }

  /** Sends to all who can take it; the others are told when they can again. */
  void tell(ToClient message) {
    post.all(members.values(), Member::takes, speech -> speech.frame(message));
  }

  /** A line for everyone, now and later. */
  ToClient.Said say(String from, String text) {
    var line = new ToClient.Said(from, text);
    chat.add(line);
    said(line);
    return line;
  }

  /** What the house has to tell everyone now, and later if there is space. */
  void announce(String text) {
    var line = new ToClient.Said("", text);
    chat.notice(line);
    said(line);
  }

  private void said(ToClient.Said line) {
    tell(line);
    for (var member : members.values()) {
      if (member.writable) {
        member.chatSeen = chat.said();
      }
    }
  }
}
