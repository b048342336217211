package ticktape.room;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import ticktape.rules.BytesOut;
import ticktape.rules.Game;
import ticktape.rules.Tick;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * Sends the tape to those members who fold it, each tick once, and hashes to compare.
 *
 * <p>Who comes in or comes back is sent what they lack, and from then on what all others are.
 */
final class Feed<S, I> {

  /** A scene of which a hash was told can be asked for again so long. */
  private static final int HASHED_SECONDS = 5;

  /** How often a second guests are told of the tape, if they do not want it more often. */
  private static final int GUEST_HZ = 4;

  /** A tail this long reaches back to all that is not told yet, and to the last hashes. */
  private static final int TAIL_SECONDS_MIN = 4;

  private final int hashTicks;
  private final int hashedMax;
  private final Collection<Member> members;
  private final Post post;
  private final TapeFrames<S, I> frames;
  private final Tail<I> tail;

  /** The last scenes of which a hash was told. */
  private final Deque<Scene<S>> hashed = new ArrayDeque<>();

  /** Those who play are told of a tick when it closes, and guests who ask for that. */
  private final Telling prompt;

  /** Other guests are told of some ticks at a time: they are shown the past anyway. */
  private final Telling batched;

  /**
   * A feed of a tape that has not begun.
   *
   * @param members all who are in the room, as they come and go
   */
  Feed(Game<S, I> game, Limits limits, Collection<Member> members, Post post) {
    var perSecond = game.ticksPerSecond();
    this.hashTicks = limits.hashTicks() == 0 ? perSecond : limits.hashTicks();
    this.hashedMax = Math.max(1, HASHED_SECONDS * perSecond / hashTicks);
    this.members = members;
    this.post = post;
    this.frames = new TapeFrames<>(game);
    this.tail = new Tail<>(Math.max(TAIL_SECONDS_MIN, limits.patience().holdSeconds()) * perSecond);
    this.prompt = new Telling(1, perSecond / 2);
    this.batched = new Telling(perSecond / GUEST_HZ, perSecond / 2);
  }

  /** The tape begins, or goes on, after this tick. */
  void begin(int tick) {
    prompt.upTo(tick);
    batched.upTo(tick);
    tail.restart(tick);
    hashed.clear();
  }

  /**
   * A tick closed.
   *
   * @param something whether something happened in it
   * @param last whether it is the match's last, after which nothing of it is told
   */
  void tick(Tick<I> tick, boolean something, Scene<S> scene, boolean last) {
    tail.add(tick);
    var hashes = tick.number() % hashTicks == 0;
    for (var telling : List.of(prompt, batched)) {
      if (telling.due(tick.number(), something, hashes || last)) {
        tell(telling, tick.number(), List.of());
      }
    }
    if (hashes) {
      hash(scene);
    }
  }

  private void hash(Scene<S> scene) {
    tail.hash(scene.tick, scene.hash());
    hashed.addLast(scene);
    if (hashed.size() > hashedMax) {
      hashed.removeFirst();
    }
    post.all(members, this::follows, speech -> hash(speech, scene));
  }

  private static Frame hash(Speech speech, Scene<?> scene) {
    return speech.frame(new ToClient.Hash(scene.tick, scene.hash()));
  }

  /** Tells of the ticks up to this one; all but these, who need not know. */
  private void tell(Telling telling, int tick, Collection<Member> without) {
    var since = telling.upTo(tick);
    if (since < tick) {
      post.all(
          members,
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
    return member.want == ToServer.Want.TAPE && member.takes();
  }

  /** Sends those of these members who follow the tape the whole scene. */
  void whole(Scene<S> scene, Collection<Member> some) {
    level(scene, some);
    post.all(some, this::follows, speech -> frames.keyframe(speech, scene));
  }

  /**
   * Sends one who comes back what was told meanwhile.
   *
   * @param known how far they have the tape of this life of the room
   * @return false if that is of no use, and nothing was sent: they need the whole scene
   */
  boolean resume(Member member, Scene<S> scene, ToServer.Known known) {
    if (member.want != ToServer.Want.TAPE
        || known.match() != scene.match
        || known.tick() > scene.tick
        || !tail.reaches(known.tick(), known.hash())) {
      return false;
    }
    var resumed = member.speech.frame(new ToClient.Resumed(scene.match, known.tick()));
    goOn(member, resumed, scene, known.tick());
    return true;
  }

  /**
   * Sends a member the state of a tick of which a hash was told, and what came after it.
   *
   * @return false if that is too long ago, and nothing was sent: they need the whole scene
   */
  boolean again(Member member, Scene<S> scene, int tick, Desyncs<S, I> desyncs) {
    for (var told : hashed) {
      if (told.tick == tick && follows(member)) {
        desyncs.asked(member, told, tail.busy());
        goOn(member, frames.keyframe(member.speech, told), scene, tick);
        return true;
      }
    }
    return false;
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

  /** Sends a member a start, all that was told since its tick, and the hash of what comes of it. */
  private void goOn(Member member, Frame start, Scene<S> scene, int since) {
    level(scene, List.of(member));
    var all = new BytesOut();
    all.raw(start.bytes());
    all.raw(span(member.speech, since, scene.tick).bytes());
    tail.hash(scene.tick, scene.hash());
    all.raw(hash(member.speech, scene).bytes());
    post.one(member.connection, Frame.of(all.toBytes()));
  }

  private Frame span(Speech speech, int since, int upTo) {
    return frames.span(speech, since, upTo, tail.since(since));
  }
}
