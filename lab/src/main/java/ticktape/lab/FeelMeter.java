package ticktape.lab;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ticktape.games.Cell;
import ticktape.games.SnakeState;
import ticktape.stage.Figures;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** What one player is shown, and when. */
final class FeelMeter {

  private final Agenda agenda;
  private final CloseTimes closeTimes;
  private final boolean folds;
  private final Spell turns = new Spell();
  private final Spell confirmed = new Spell();
  private final Spell ahead = new Spell();

  /** The inputs that are not on the screen yet, by number. */
  private final Map<Integer, Pressed> pressed = new TreeMap<>();

  /** The tick that each input was shown in. */
  private final Map<Integer, Integer> shownIn = new TreeMap<>();

  /** Where heads were shown, by tick and seat. */
  private final TreeMap<Integer, Map<Integer, Cell>> heads = new TreeMap<>();

  private Figures before = Figures.NONE;
  private boolean counts;
  private long bytes;
  private int shown;
  private int shownCount;
  private int inFirstFrame;
  private int inItsTick;
  private int taken;
  private int corrected;
  private int ownElsewhere;
  private int othersElsewhere;

  /** An input: when, and the tick in which it is to be seen; 0 if that is not known yet. */
  private record Pressed(long nanos, int tick) {}

  FeelMeter(Agenda agenda, CloseTimes closeTimes, boolean folds) {
    this.agenda = agenda;
    this.closeTimes = closeTimes;
    this.folds = folds;
  }

  void begin(Figures figures) {
    before = figures;
    counts = true;
    pressed.clear();
  }

  void arrived(int size) {
    bytes += counts ? size : 0;
  }

  /** A tick with something in it was told. */
  void closed(int tick) {
    if (counts) {
      confirmed.add(closeTimes.since(tick));
    }
  }

  void sent(ToServer.Input input) {
    if (counts) {
      pressed.put(input.id(), new Pressed(agenda.now(), input.tick()));
    }
  }

  /** The server says in which tick it took an input. */
  void taken(ToClient.Ok ok) {
    var tick = shownIn.remove(ok.id());
    var open = pressed.get(ok.id());
    if (!folds && open != null) {
      pressed.put(ok.id(), new Pressed(open.nanos(), ok.tick()));
    } else if (tick != null) {
      taken++;
      inItsTick += tick == ok.tick() ? 1 : 0;
    }
  }

  /** A frame was painted. */
  void frame(int tick, @Nullable SnakeState state, int seat, Figures figures) {
    if (!counts) {
      return;
    }
    var first = tick > shown;
    if (first) {
      shownCount += shownCount == 0 ? 1 : tick - shown;
      ahead.add(closeTimes.aheadNanos(folds ? figures.shown() : 1000 * tick));
    }
    pressed
        .entrySet()
        .removeIf(one -> {
          var open = one.getValue();
          if (open.tick() == 0 || open.tick() > tick) {
            return false;
          }
          turns.add(agenda.now() - open.nanos());
          inFirstFrame += first && open.tick() == tick ? 1 : 0;
          shownIn.put(one.getKey(), open.tick());
          return true;
        });
    shown = Math.max(shown, tick);
    if (state != null && first) {
      heads.put(tick, heads(state));
    }
  }

  private static Map<Integer, Cell> heads(SnakeState state) {
    var heads = new TreeMap<Integer, Cell>();
    for (var taken : state.snakes()) {
      if (taken.value().alive()) {
        heads.put(taken.seat(), taken.value().head());
      }
    }
    return heads;
  }

  /** What a tick was in truth. */
  void confirmed(int tick, SnakeState state, int seat) {
    var then = heads.remove(tick);
    if (then == null) {
      return;
    }
    heads.headMap(tick).clear();
    var own = 0;
    var others = 0;
    for (var head : heads(state).entrySet()) {
      var was = then.get(head.getKey());
      if (was != null && !was.equals(head.getValue())) {
        own += head.getKey() == seat ? 1 : 0;
        others += head.getKey() == seat ? 0 : 1;
      }
    }
    ownElsewhere += Math.min(1, own);
    othersElsewhere += Math.min(1, others);
  }

  FeelReport report(int seconds, Figures now) {
    corrected = now.corrections() - before.corrections();
    return new FeelReport(
        seconds,
        turns.size(),
        turns.percentile(50),
        turns.percentile(99),
        turns.percentile(100),
        inFirstFrame,
        taken == 0 ? 0 : 1000 * inItsTick / taken,
        shownCount,
        corrected,
        ownElsewhere,
        othersElsewhere,
        confirmed.percentile(50),
        confirmed.percentile(100),
        ahead.percentile(50),
        (int) (bytes / seconds));
  }
}
