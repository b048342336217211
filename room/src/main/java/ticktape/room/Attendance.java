package ticktape.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** Who is in a room: who comes, who goes, and whose seat is held for how long. */
final class Attendance {

  private final Audience<?, ?> audience;
  private final Seating seating;
  private final Play<?, ?> play;
  private final Limits limits;
  private final String code;
  private final int epoch;
  private final List<String> freed = new ArrayList<>();
  private long emptySinceNanos;
  private boolean changed;
  private int changesTold;

  Attendance(
      Audience<?, ?> audience,
      Seating seating,
      Play<?, ?> play,
      Limits limits,
      String code,
      int epoch,
      long nowNanos) {
    this.audience = audience;
    this.seating = seating;
    this.play = play;
    this.limits = limits;
    this.code = code;
    this.epoch = epoch;
    this.emptySinceNanos = nowNanos;
  }

  void enter(Entry entry) {
    var back = seating.table().byToken(entry.token()).isPresent();
    var member = new Member(entry, play.game());
    var how = " watches";
    if (entry.role() == ToServer.Role.PLAY) {
      member.sitter = seating.take(entry.token(), entry.name(), entry.connection(), guestNames());
      how = back ? " is back" : " joined";
    }
    audience.announce(entry.name() + how);
    audience.add(member);
    changed = true;
    play.welcome(
        member,
        new ToClient.Welcome(
            entry.name(),
            entry.token(),
            code,
            play.game().name(),
            member.seat(),
            play.played().tick(),
            epoch,
            member.sitter == null ? 0 : member.sitter.lastId),
        entry.known(),
        players());
  }

  void leave(Member member, long nowNanos) {
    remove(member, nowNanos);
    var sitter = member.sitter;
    if (sitter != null) {
      free(sitter);
    }
    audience.announce(member.name + " left");
  }

  void lost(Member member, long nowNanos) {
    remove(member, nowNanos);
    var sitter = member.sitter;
    if (sitter != null) {
      sitter.connection = Sitter.NOBODY;
      sitter.heldUntilNanos = nowNanos + limits.patience().holdNanos();
    }
    audience.announce(member.name + (sitter == null ? " left" : " lost the line"));
  }

  void rename(Member member, String name) {
    member.name = name;
    var sitter = member.sitter;
    if (sitter != null) {
      sitter.name = name;
    }
    changed = true;
  }

  private void remove(Member member, long nowNanos) {
    audience.remove(member);
    changed = true;
    if (audience.members().isEmpty()) {
      emptySinceNanos = nowNanos;
    }
  }

  private void free(Sitter sitter) {
    play.inbox().drop(sitter);
    seating.free(sitter, guestNames());
    changed = true;
  }

  void release(String token) {
    seating.table().byToken(token).filter(sitter -> !sitter.present()).ifPresent(this::free);
  }

  /** Ends the holds that have lasted long enough. */
  void expire(long nowNanos) {
    for (var sitter : seating.expired(nowNanos)) {
      freed.add(sitter.token);
      free(sitter);
      audience.announce(sitter.name + " left");
    }
  }

  List<String> takeFreed() {
    var taken = List.copyOf(freed);
    freed.clear();
    return taken;
  }

  void fillTo(int players) {
    seating.fillTo(players, guestNames());
    changed = true;
  }

  /** When a room in which nobody is is to be closed: not before all holds have ended. */
  long closesNanos() {
    var empty = emptySinceNanos + limits.patience().emptyNanos();
    var held = seating.nextExpiryNanos();
    return held == Long.MAX_VALUE ? empty : Math.max(empty, held);
  }

  List<Held> held() {
    return seating.table().sitters().stream()
        .filter(sitter -> !sitter.present())
        .map(sitter -> new Held(sitter.token, sitter.name))
        .toList();
  }

  int guests() {
    return (int) audience.members().stream().filter(member -> member.sitter == null).count();
  }

  /** How those look who are here. */
  private Set<String> guestNames() {
    var names = new TreeSet<String>();
    for (var member : audience.members()) {
      names.add(Skeleton.of(member.name));
    }
    return names;
  }

  /** Tells everyone who is here, if that has changed. */
  void tell() {
    if (changed || seating.changes() != changesTold) {
      changed = false;
      changesTold = seating.changes();
      audience.tell(players());
    }
  }

  ToClient.Players players() {
    var list = new ArrayList<ToClient.Player>();
    for (var sitter : seating.table().sitters()) {
      list.add(new ToClient.Player(sitter.seat, sitter.name, sitter.bot(), sitter.present()));
    }
    for (var member : audience.members()) {
      if (member.sitter == null) {
        list.add(new ToClient.Player(0, member.name, false, true));
      }
    }
    return new ToClient.Players(List.copyOf(list));
  }
}
