package ticktape.room;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
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

  /** A scene of which a hash was told can be asked for again so long. */
  private static final int HASHED_SECONDS = 5;

  /** How often a second guests are told of the tape, if they do not want it more often. */
  private static final int GUEST_HZ = 4;

  /** A tail this long reaches back to all that is not told yet, and to the last hashes. */
  private static final int TAIL_SECONDS_MIN = 4;

  private final Game<S, I> game;
  private final int hashTicks;
  private final Post post;
  private final Views<S> views;
  private final Chat chat;
  private final Format<Event<I>> event;
  private final Map<Integer, Member> members = new LinkedHashMap<>();
  private final Tail<I> tail;

  /** The last scenes of which a hash was told. */
  private final Deque<Scene<S>> hashed = new ArrayDeque<>();

  /** Those who play are told of a tick when it closes, and guests who ask for that. */
  private final Telling prompt;

  /** Other guests are told of some ticks at a time: they are shown the past anyway. */
  private final Telling batched;

  Audience(Game<S, I> game, Limits limits, Consumer<Effect> out) {
    this.game = game;
    this.hashTicks = limits.hashTicks() == 0 ? game.ticksPerSecond() : limits.hashTicks();
    this.post = new Post(out);
    this.views = new Views<>(game, out);
    this.chat = new Chat(limits.talk().kept());
    this.event = Event.format(game.inputFormat());
    var seconds = Math.max(TAIL_SECONDS_MIN, limits.patience().holdSeconds());
    this.tail = new Tail<>(seconds * game.ticksPerSecond());
    this.prompt = new Telling(1, game.ticksPerSecond() / 2);
    this.batched = new Telling(game.ticksPerSecond() / GUEST_HZ, game.ticksPerSecond() / 2);
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

  /**
   * A tick closed.
   *
   * @param last whether it is the match's last, after which nothing of it is told
   */
  void tick(Tick<I> tick, Step<S> step, Scene<S> scene, boolean last) {
    views.cues().add(step.cues());
    tail.add(tick);
    var hashed = tick.number() % hashTicks == 0;
    var news = !tick.events().isEmpty() || !step.cues().isEmpty();
    for (var telling : List.of(prompt, batched)) {
      if (telling.due(tick.number(), news, hashed || last)) {
        tell(telling, tick.number(), List.of());
      }
    }
    if (hashed) {
      hash(scene);
    }
    views.tick(scene, members.values());
  }

  /** Tells of the ticks up to this one; all but these, who need not know. */
  private void tell(Telling telling, int tick, Collection<Member> without) {
    var since = telling.upTo(tick);
    if (since < tick) {
      post.all(
          members.values(),
          member -> telling(member) == telling && !without.contains(member) && follows(member),
          speech -> span(speech, since, tick));
    }
  }

  /** Tells all but these of what they do not know: who comes in now begins where they all are. */
  private void level(Scene<S> scene, Collection<Member> without) {
    tell(prompt, scene.tick, without);
    tell(batched, scene.tick, without);
  }

  private Telling telling(Member member) {
    return member.sitter == null && member.hz <= GUEST_HZ ? batched : prompt;
  }

  private boolean follows(Member member) {
    if (member.want != ToServer.Want.TAPE) {
      return false;
    }
    member.behind |= !member.writable;
    return member.writable;
  }

  private Frame closed(int idle, Tick<I> tick) {
    var out = new BytesOut();
    for (var one : tick.events()) {
      event.write(one, out);
    }
    return Frame.of(Binary.frame(new ToClient.Closed(idle, out.toBytes())));
  }

  private void hash(Scene<S> scene) {
    tail.hash(scene.tick, scene.hash());
    hashed.addLast(scene);
    if (hashed.size() > Math.max(1, HASHED_SECONDS * game.ticksPerSecond() / hashTicks)) {
      hashed.removeFirst();
    }
    post.all(
        members.values(),
        this::follows,
        speech -> speech.frame(new ToClient.Hash(scene.tick, scene.hash())));
  }

  /** The tape begins, or goes on, after this tick. */
  void begin(int tick) {
    prompt.upTo(tick);
    batched.upTo(tick);
    tail.restart(tick);
    hashed.clear();
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
  void whole(Scene<S> scene, Collection<Member> some) {
    level(scene, some);
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

  /**
   * Sends one who comes in everything that they do not know yet.
   *
   * @param known how far they have the tape of this life of the room already, if they do
   */
  void welcome(
      Member member, Scene<S> scene, Optional<ToServer.Known> known, ToClient.Players players) {
    member.undoubtedTick = scene.tick - 1;
    var last =
        known.filter(at ->
            member.want == ToServer.Want.TAPE
                && at.match() == scene.match
                && at.tick() <= scene.tick
                && tail.reaches(at.tick(), at.hash()));
    if (last.isPresent()) {
      level(scene, List.of(member));
      var since = last.get().tick();
      var start = member.speech.frame(new ToClient.Resumed(scene.match, since));
      post.one(member.connection, missing(member.speech, start, scene, since));
    } else {
      whole(scene, List.of(member));
    }
    more(member, players);
  }

  /**
   * Sends a member the state of a tick of which a hash was told, and what came after it; the whole
   * scene if that is too long ago.
   */
  void again(Member member, Scene<S> scene, int tick, Desyncs<S, I> desyncs) {
    for (var told : hashed) {
      if (told.tick == tick && member.want == ToServer.Want.TAPE && follows(member)) {
        desyncs.asked(member, told, tail.busy());
        level(scene, List.of(member));
        var start = keyframe(member.speech, told);
        post.one(member.connection, missing(member.speech, start, scene, tick));
        return;
      }
    }
    whole(scene, List.of(member));
  }

  /**
   * Whether a member was told another hash of a tick than this one, and did not say so yet: else
   * what it says of its state is not true, or long past.
   */
  boolean differs(Member member, int tick, int hash) {
    if (member.want != ToServer.Want.TAPE
        || tick <= member.undoubtedTick
        || !tail.differs(tick, hash)) {
      return false;
    }
    member.undoubtedTick = tick;
    return true;
  }

  /** All that was told since a tick, and the hash of what comes of it. */
  private Frame missing(Speech speech, Frame start, Scene<S> scene, int since) {
    var frames = new BytesOut();
    frames.raw(start.bytes());
    frames.raw(span(speech, since, scene.tick).bytes());
    tail.hash(scene.tick, scene.hash());
    frames.raw(speech.frame(new ToClient.Hash(scene.tick, scene.hash())).bytes());
    return Frame.of(frames.toBytes());
  }

  /** The ticks after one up to another. */
  private Frame span(Speech speech, int since, int upTo) {
    var frames = new BytesOut();
    var last = since;
    for (var tick : tail.since(since)) {
      var idle = tick.number() - last - 1;
      var more = idle % (ToClient.Closed.MOST + 1);
      frames.raw(idle(speech, last, idle - more).bytes());
      frames.raw(tick(speech, more, tick).bytes());
      last = tick.number();
    }
    frames.raw(idle(speech, last, upTo - last).bytes());
    return Frame.of(frames.toBytes());
  }

  /** Idle ticks after a tick. */
  private Frame idle(Speech speech, int after, int ticks) {
    if (ticks == 0 || speech == Speech.MUTE) {
      return Frame.EMPTY;
    }
    if (speech == Speech.JSON) {
      return Frame.of(JsonLines.line(JsonLines.tick(game, Tick.idle(after + ticks))));
    }
    var frames = new BytesOut();
    for (var left = ticks; left > 0; left -= ToClient.Idle.MOST) {
      frames.raw(Binary.frame(new ToClient.Idle(Math.min(left, ToClient.Idle.MOST))));
    }
    return Frame.of(frames.toBytes());
  }

  private Frame tick(Speech speech, int idle, Tick<I> tick) {
    return switch (speech) {
      case BINARY -> closed(idle, tick);
      case JSON -> Frame.of(JsonLines.line(JsonLines.tick(game, tick)));
      case MUTE -> Frame.EMPTY;
    };
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

  /** Sends to all who can take it; the others are told when they can again. */
  void tell(ToClient message) {
    post.all(members.values(), Audience::takes, speech -> speech.frame(message));
  }

  /** A line for everyone, now and later. */
  void say(String from, String text) {
    var line = new ToClient.Said(from, text);
    chat.add(line);
    said(line);
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

  private static boolean takes(Member member) {
    member.behind |= !member.writable;
    return member.writable;
  }
}
