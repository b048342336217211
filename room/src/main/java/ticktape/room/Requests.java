package ticktape.room;

import java.util.function.Consumer;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** What members ask of a room: it is done, or refused with a reason. */
final class Requests<S, I> {

  private final Audience<S, I> audience;
  private final Attendance attendance;
  private final Play<S, I> play;
  private final Desyncs<S, I> desyncs;

  Requests(
      Audience<S, I> audience,
      Attendance attendance,
      Play<S, I> play,
      Limits limits,
      String code,
      int epoch,
      Consumer<Effect> out) {
    this.audience = audience;
    this.attendance = attendance;
    this.play = play;
    this.desyncs = new Desyncs<>(code, epoch, play.game(), limits, out);
  }

  void input(Member member, ToServer.Input input, long nowNanos) {
    var sitter = member.sitter;
    if (sitter == null) {
      refuse(member, input.id(), "no-seat", "You watch: join to play.");
    } else if (play.answers().full()) {
      refuse(member, input.id(), "busy", "The server is behind with writing: try again.");
    } else {
      play.inbox()
          .take(sitter, input, nowNanos)
          .ifPresent(answer -> audience.post().one(member, answer));
    }
  }

  void bots(Member member, int players) {
    if (member.sitter == null) {
      refuse(member, 0, "no-seat", "Only those who play call bots: join first.");
    } else if (play.game().bots().isEmpty()) {
      refuse(member, 0, "no-bots", "There are no bots that play " + play.game().name() + ".");
    } else {
      attendance.fillTo(players);
    }
  }

  private void refuse(Member member, int id, String code, String text) {
    audience.post().one(member, new ToClient.Refused(id, code, text));
  }

  void desync(Member member, int tick, int hash, String what) {
    if (audience.differs(member, tick, hash)) {
      desyncs.told(member, play.match(), tick, hash, what);
    }
  }

  int desyncs() {
    return desyncs.count();
  }

  void resync(Member member, int tick) {
    if (member.resyncTick != play.tick()) {
      member.resyncTick = play.tick();
      member.seen = null;
      audience.again(member, play.played().scene(), tick, desyncs);
    }
  }

  void writable(Member member, boolean writable) {
    member.writable = writable;
    if (writable && member.behind) {
      audience.catchUp(member, play.played().scene(), attendance.players());
    }
  }
}
