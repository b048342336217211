package ticktape.lab;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Brings about one fault after the other, until it is ended. */
final class Trouble {

  /** Each strike has a luck of its own, so that the others stay as they are without it. */
  private static final int LUCK = 100_000;

  /** Each as often as it stands here. */
  private static final List<Fault> MIX =
      List.of(
          Fault.CUT,
          Fault.CUT,
          Fault.STALL,
          Fault.STALL,
          Fault.SILENCE,
          Fault.HALF,
          Fault.HALF,
          Fault.STORM,
          Fault.SLOW,
          Fault.SLOW,
          Fault.LAG,
          Fault.LAG,
          Fault.DRIFT,
          Fault.JUMP,
          Fault.GARBLE,
          Fault.GARBLE,
          Fault.STRANGER,
          Fault.STRANGER,
          Fault.HICCUP,
          Fault.HICCUP,
          Fault.DISK,
          Fault.DISK);

  /** Instead of one of those, now and then. */
  private static final List<Fault> KILLS =
      List.of(
          Fault.CRASH,
          Fault.UNWRITTEN,
          Fault.WRITTEN,
          Fault.UNSENT,
          Fault.SENT,
          Fault.PROMISED,
          Fault.TORN);

  private static final int ONE_KILL_IN = 20;

  /** In some runs there is hardly time to play, in others things go well for a while. */
  private static final int GAP_MILLIS_MIN = 500;

  private static final int GAP_MILLIS_MAX = 5000;

  private final World<?, ?> world;
  private final Chance times;
  private final LineTrouble lines;
  private final HouseTrouble house;
  private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
  private final List<String> strikes = new ArrayList<>();
  private final int gapMillisMax;
  private int strike;
  private boolean ended;

  Trouble(World<?, ?> world) {
    this.world = world;
    this.times = Chance.of(world.seed(), 5);
    this.gapMillisMax = times.between(GAP_MILLIS_MIN, GAP_MILLIS_MAX);
    this.lines = new LineTrouble(world);
    this.house = new HouseTrouble(world, fault -> happened(fault, ""));
  }

  void begin() {
    world.agenda().in(times.millis(500, 3000), this::strike);
  }

  /** No more; and what goes on ends. */
  void end() {
    ended = true;
    house.end();
  }

  /** Weather without what is left out; what is left is counted. */
  Weather allowed(Weather any) {
    var weather = any;
    for (var fault : List.of(Fault.DELAY, Fault.JITTER, Fault.SHREDS)) {
      if (!may(fault)) {
        weather = weather.without(fault);
      } else if (weather.has(fault)) {
        faults.merge(fault, 1, Integer::sum);
      }
    }
    return weather;
  }

  /** How often each was brought about. */
  Map<Fault, Integer> faults() {
    return new EnumMap<>(faults);
  }

  /** What struck, and when, in words. */
  List<String> strikes() {
    return List.copyOf(strikes);
  }

  private boolean may(Fault fault) {
    return world.plan().has(fault, world.agenda().nowMillis());
  }

  private void happened(Fault fault, String where) {
    faults.merge(fault, 1, Integer::sum);
    var millis = world.agenda().nowMillis();
    strikes.add("%d.%03d s %s%s".formatted(millis / 1000, millis % 1000, fault.word(), where));
  }

  private void strike() {
    if (ended) {
      return;
    }
    world.agenda().in(times.millis(50, gapMillisMax), this::strike);
    var chance = Chance.of(world.seed(), LUCK + strike++);
    var fault = chance.one(chance.once(ONE_KILL_IN) ? KILLS : MIX);
    if (may(fault)) {
      if (!LineTrouble.FAULTS.contains(fault)) {
        house.strike(fault, chance);
      } else {
        var client = chance.one(world.everyone());
        if (lines.strike(fault, client, chance)) {
          happened(fault, ", " + client);
        }
      }
    }
  }
}
