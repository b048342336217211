package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ticktape.rules.Cue;
import ticktape.rules.Dice;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Options;
import ticktape.rules.Step;
import ticktape.rules.Tape;
import ticktape.rules.Tick;

/** What holds in every match, whatever happens in it. */
class SnakePropertyTest {

  private static final int TAPES = 24;
  private static final int TICKS = 1200;

  private static final Snake SNAKE = new Snake();
  private static final SnakeLook LOOK = new SnakeLook();

  /** The tapes played so far, by their seeds: all tests look at the same. */
  private static final List<Tape<Turn>> PLAYED = new ArrayList<>();

  /** Two to 64 seats, fast and slow, with walls and without, short rounds so that many end. */
  private static Tape<Turn> random(int seed) {
    var dice = Dice.of(seed, 77);
    var options =
        Options.STANDARD
            .with("seats", 2 + dice.roll(63))
            .with("speed", 1 + dice.roll(4))
            .with("walls", dice.roll(2))
            .with("round", 5 + dice.roll(40))
            .with("rounds", 1 + dice.roll(4));
    return Blind.tapes(LOOK).tape(options, seed, TICKS);
  }

  private static Tape<Turn> tape(int seed) {
    while (PLAYED.size() <= seed) {
      PLAYED.add(random(PLAYED.size()));
    }
    return PLAYED.get(seed);
  }

  @Test
  void noTwoSolidThingsShareACell() {
    for (var seed = 0; seed < TAPES; seed++) {
      var fold = Fold.open(SNAKE, tape(seed).opening());
      for (var tick : tape(seed).ticks()) {
        var state = fold.advance(tick).state();
        assertEquals("", shared(state), "seed " + seed + ", tick " + tick.number());
      }
    }
  }

  /** What is wrong on the board, in words; nothing if all is well. */
  private static String shared(SnakeState state) {
    var solid = new BitSet();
    for (var taken : state.snakes()) {
      for (var cell : taken.value().body()) {
        if (!state.board().has(cell)) {
          return "seat " + taken.seat() + " lies outside the board at " + cell;
        }
        if (!taken.value().ghost() && !add(solid, state.board().index(cell))) {
          return "seat " + taken.seat() + " shares " + cell;
        }
      }
    }
    for (var cell : state.food()) {
      if (!state.board().has(cell) || !add(solid, state.board().index(cell))) {
        return "food shares " + cell;
      }
    }
    return "";
  }

  private static boolean add(BitSet cells, int cell) {
    var free = !cells.get(cell);
    cells.set(cell);
    return free;
  }

  @Test
  void lengthsAndScoresAddUp() {
    for (var seed = 0; seed < TAPES; seed++) {
      var tape = tape(seed);
      var fold = Fold.open(SNAKE, tape.opening());
      var bites = new TreeMap<Integer, Integer>();
      var sinceBirth = new TreeMap<Integer, Integer>();
      for (var tick : tape.ticks()) {
        var before = fold.state();
        var step = fold.advance(tick);
        for (var event : tick.events()) {
          if (event instanceof Event.Joined<Turn> joined && before.phase() != Phase.OVER) {
            bites.remove(joined.seat());
          }
        }
        if (step.state().round() != before.round()) {
          bites.clear();
        }
        for (var cue : step.cues()) {
          count(cue, bites, sinceBirth);
        }
        for (var taken : step.state().snakes()) {
          var at = "seed " + seed + ", tick " + tick.number() + ", seat " + taken.seat();
          var snake = taken.value();
          var tally = snake.tally();
          var eaten = bites.getOrDefault(taken.seat(), 0);
          assertEquals(eaten + tally.kills() * Snake.POINTS_PER_KILL, tally.score(), at);
          if (snake.alive()) {
            var length = Snake.LENGTH_AT_BIRTH + sinceBirth.getOrDefault(taken.seat(), 0);
            assertEquals(length, snake.body().size() + snake.growth(), at);
          }
        }
      }
    }
  }

  private static void count(
      Cue cue, TreeMap<Integer, Integer> bites, TreeMap<Integer, Integer> sinceBirth) {
    if (cue.what().equals("birth")) {
      sinceBirth.put(cue.seat(), 0);
    } else if (cue.what().equals("bite")) {
      bites.merge(cue.seat(), 1, Integer::sum);
      sinceBirth.merge(cue.seat(), 1, Integer::sum);
    }
  }

  @Test
  void bodiesAreUnbroken() {
    for (var seed = 0; seed < TAPES; seed++) {
      var tape = tape(seed);
      var state = tape.fold(SNAKE).state();
      for (var taken : state.snakes()) {
        var body = taken.value().body();
        for (var i = 1; i < body.size(); i++) {
          assertEquals(1, state.board().moves(body.get(i), body.get(i - 1)), "seed " + seed);
        }
      }
    }
  }

  @Test
  void theSameTapeAlwaysGivesTheSameHash() {
    for (var seed = 0; seed < TAPES; seed++) {
      assertEquals(tape(seed).fold(SNAKE).hash(), tape(seed).fold(SNAKE).hash(), "seed " + seed);
    }
  }

  @Test
  void everyStateComesBackFromItsBytes() {
    var format = SNAKE.stateFormat();
    for (var seed = 0; seed < TAPES; seed++) {
      var fold = Fold.open(SNAKE, tape(seed).opening());
      for (var tick : tape(seed).ticks()) {
        var state = fold.advance(tick).state();
        if (tick.number() % 97 == 0) {
          assertEquals(state, format.fromBytes(format.toBytes(state)), "seed " + seed);
        }
      }
    }
  }

  @Test
  void aKeyframeAndTheRestOfTheTapeGiveWhatTheWholeTapeGives() {
    for (var seed = 0; seed < TAPES; seed++) {
      var tape = tape(seed);
      var format = SNAKE.stateFormat();
      var fold = Fold.open(SNAKE, tape.opening());
      for (var tick : tape.ticks()) {
        fold.advance(tick);
        if (tick.number() == TICKS / 2) {
          fold = Fold.at(SNAKE, format.fromBytes(format.toBytes(fold.state())), tick.number());
        }
      }
      assertEquals(tape.fold(SNAKE).hash(), fold.hash(), "seed " + seed);
    }
  }

  @Test
  void anIdleTickThatIsNoMoveChangesNothing() {
    for (var seed = 0; seed < TAPES; seed++) {
      var fold = Fold.open(SNAKE, tape(seed).opening());
      for (var tick : tape(seed).ticks()) {
        var before = fold.state();
        var sleeps = tick.events().isEmpty() && tick.number() < before.wakes();
        var step = fold.advance(tick);
        if (sleeps) {
          assertTrue(step.equals(new Step<>(before, List.of(), false)));
        }
      }
    }
  }

  @Test
  void whatDiceDecideAppearsOnlyInATickWithASalt() {
    for (var seed = 0; seed < TAPES; seed++) {
      var fold = Fold.open(SNAKE, tape(seed).opening());
      for (var tick : tape(seed).ticks()) {
        var step = fold.advance(tick);
        if (step.cues().stream().anyMatch(cue -> cue.what().equals("birth"))) {
          assertTrue(salted(tick), "seed " + seed + ", tick " + tick.number());
        }
      }
    }
  }

  private static boolean salted(Tick<Turn> tick) {
    return tick.events().stream().anyMatch(event -> event instanceof Event.Salt<Turn>);
  }
}
