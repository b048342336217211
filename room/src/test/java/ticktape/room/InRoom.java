package ticktape.room;

import ticktape.rules.Options;

/** A room of Tally, and the time: with that, the chapters on the room begin. */
abstract class InRoom {

  final Hearer hearer = new Hearer();
  Room<Tally.Sums, Tally.Act> room;
  long now;

  /** A plain room that tells a hash every tick. */
  InRoom() {
    this(Options.STANDARD);
  }

  /** A room of these options that tells a hash every tick. */
  InRoom(Options options) {
    room = hearer.room(new Tally(), new Settings(false, 0, options));
  }

  /** A plain room with these limits. */
  InRoom(Limits limits) {
    room = hearer.room(new Tally(), new Settings(false, 0, Options.STANDARD), limits);
  }

  /** So many ticks close, each when it is due. */
  final void run(int ticks) {
    for (var i = 0; i < ticks; i++) {
      now += Hearer.TICK;
      room.advance(now);
    }
  }
}
