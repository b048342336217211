package ticktape.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import ticktape.rules.Dice;

/** Gives seats to people and bots, takes them back, and writes both into the journal. */
final class Seating {

  private final Table table;
  private final boolean hasBots;
  private final Log log;
  private final IntSupplier random;
  private int target;
  private int changes;

  /** The journal, as far as seats go. */
  interface Log {
    void seated(Sitter sitter);

    void freed(Sitter sitter);

    void bots(int players);
  }

  Seating(Table table, boolean hasBots, int target, Log log, IntSupplier random) {
    this.table = table;
    this.hasBots = hasBots;
    this.target = Math.clamp(target, 0, table.seats());
    this.log = log;
    this.random = random;
  }

  Table table() {
    return table;
  }

  /** Up to how many players bots fill the room. */
  int target() {
    return target;
  }

  /** How often somebody sat down or went. */
  int changes() {
    return changes;
  }

  /** Whether one more person could sit down. */
  boolean hasSeat() {
    return table.free() > 0 || table.bots() > 0;
  }

  /**
   * The seat of a person: the one that is held, a bot's that is one too many now, or a free one.
   *
   * @param others skeletons of names that are taken in the room by those without a seat
   */
  Sitter take(String token, String name, int connection, Set<String> others) {
    var sitter = table.byToken(token).orElseGet(() -> sit(token, name));
    sitter.connection = connection;
    fill(others);
    return sitter;
  }

  private Sitter sit(String token, String name) {
    if (table.bots() > wanted(table.people() + 1)) {
      table.lastBot().ifPresent(this::leave);
    }
    var sitter = new Sitter(table.free(), name, token, null);
    changes++;
    table.sit(sitter);
    log.seated(sitter);
    return sitter;
  }

  private void leave(Sitter sitter) {
    changes++;
    table.free(sitter);
    log.freed(sitter);
  }

  /** A player went for good. */
  void free(Sitter sitter, Set<String> others) {
    leave(sitter);
    fill(others);
  }

  /** From now on bots fill the room up to so many players. */
  void fillTo(int players, Set<String> others) {
    var next = hasBots ? Math.clamp(players, 0, table.seats()) : 0;
    if (next != target) {
      target = next;
      log.bots(next);
    }
    fill(others);
  }

  /** A bot can't go on; no other takes its place. */
  void dismiss(Sitter bot) {
    leave(bot);
    fillTo(table.people() + table.bots(), Set.of());
  }

  private int wanted(int people) {
    return hasBots ? Math.clamp(target - people, 0, table.seats() - people) : 0;
  }

  /** Brings bots or sends them away, so that they are as many as are wanted. */
  void fill(Set<String> others) {
    var wanted = wanted(table.people());
    while (table.bots() > wanted) {
      table.lastBot().ifPresent(this::leave);
    }
    while (table.bots() < wanted) {
      var taken = new TreeSet<>(others);
      table.sitters().forEach(sitter -> taken.add(Skeleton.of(sitter.name)));
      var seat = table.free();
      var name = BotNames.free(random.getAsInt(), taken::contains);
      var bot = new Sitter(seat, name, "", Dice.of(random.getAsInt(), seat));
      changes++;
      table.sit(bot);
      log.seated(bot);
    }
  }

  /** Those whose seats were held long enough. */
  List<Sitter> expired(long nowNanos) {
    var expired = new ArrayList<Sitter>();
    for (var sitter : table.sitters()) {
      if (!sitter.present() && nowNanos - sitter.heldUntilNanos >= 0) {
        expired.add(sitter);
      }
    }
    return expired;
  }

  /** When the next hold ends; {@link Long#MAX_VALUE} if no seat is held. */
  long nextExpiryNanos() {
    var next = Long.MAX_VALUE;
    for (var sitter : table.sitters()) {
      if (!sitter.present()) {
        next = Math.min(next, sitter.heldUntilNanos);
      }
    }
    return next;
  }
}
