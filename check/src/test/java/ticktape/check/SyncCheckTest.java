package ticktape.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ticktape.rules.Cue;
import ticktape.rules.Format;
import ticktape.rules.Seats;
import ticktape.rules.Step;
import ticktape.rules.Tick;

class SyncCheckTest {

  record Hand(int total, List<Integer> taken) {
    static final Format<Hand> FORMAT =
        Format.record(f -> {
          var total = f.field("total", Hand::total, Format.INT);
          var taken = f.field("taken", Hand::taken, Format.list(Format.INT));
          return v -> new Hand(v.get(total), v.get(taken));
        });

    Hand plus(int number) {
      var more = new ArrayList<>(taken);
      more.add(number);
      return new Hand(total + number, List.copyOf(more.size() > 3 ? more.subList(1, 4) : more));
    }
  }

  record Table(Seats<Hand> hands, int round) {
    static final Format<Table> FORMAT =
        Format.record(f -> {
          var hands = f.field("hands", Table::hands, Seats.format(Hand.FORMAT));
          var round = f.field("round", Table::round, Format.COUNT);
          return v -> new Table(v.get(hands), v.get(round));
        });
    static final Table EMPTY = new Table(Seats.none(), 0);

    Hand hand(int seat) {
      return hands.has(seat) ? hands.at(seat) : new Hand(0, List.of());
    }

    Table with(int seat, Hand hand) {
      return new Table(hands.with(seat, hand), round + 1);
    }
  }

  private static Toy<Table> toy(Toy.Add<Table> add) {
    return new Toy<>(Table.FORMAT, Table.EMPTY, add);
  }

  private static Table fair(Table table, int seat, int number) {
    return table.with(seat, table.hand(seat).plus(number));
  }

  /** What is found first in a game with a planted bug; the same seed finds it again. */
  private static <S> Desync found(Toy<S> toy) {
    var check = new SyncCheck<>(toy, Toy.INPUTS);
    return check.run(1, 200).orElseThrow(() -> new AssertionError("The bug was not found."));
  }

  private static void says(String pattern, Desync desync) {
    assertTrue(desync.toString().matches(pattern), desync.toString());
  }

  @Test
  void aGameThatIsAFunctionPasses() {
    new SyncCheck<>(toy(SyncCheckTest::fair), Toy.INPUTS).require(5, 300);
    new SyncCheck<>(toy(SyncCheckTest::fair)).require(1, 300);
  }

  @Test
  void aStateThatIsChangedIsFoundWithTheField() {
    var desync =
        found(
            new Toy<>(
                Format.list(Format.INT).as(ArrayList::new, list -> list),
                new ArrayList<>(List.of(7)),
                (list, seat, number) -> {
                  list.set(0, list.getFirst() + number);
                  return list;
                }));
    says(
        "toy, seed 1, tick \\d+: \\[0\\] was \\d+ and is \\d+. A later step changed the state of tick \\d+: a state must never change once it is made.",
        desync);
  }

  @Test
  void aFieldThatIsNotInTheFormatIsFoundByWhatItDoes() {
    record Hidden(int total, int counted) {}
    Format<Hidden> format =
        Format.record(f -> {
          var total = f.field("total", Hidden::total, Format.INT);
          return v -> new Hidden(v.get(total), 0);
        });
    var desync =
        found(
            new Toy<>(
                format,
                new Hidden(0, 0),
                (state, seat, number) ->
                    new Hidden(
                        state.total() + (state.counted() % 5 == 4 ? 100 : 1),
                        state.counted() + 1)));
    assertEquals("total", desync.path());
    says(
        "toy, seed 1, tick \\d+: total was \\d+ and is \\d+. One tick on from a state that came back from its bytes, it is another one: the step needs what the format leaves out.",
        desync);
  }

  /** Has no hash code of its own: where it stands in a set is another place in each process. */
  private static final class Card {
    final int number;

    Card(int number) {
      this.number = number;
    }
  }

  @Test
  void theOrderOfAHashIsFound() {
    var desync =
        found(
            toy((table, seat, number) -> {
              var cards = new HashSet<Card>();
              for (var i = 0; i < 50; i++) {
                cards.add(new Card(i));
              }
              return fair(table, seat, cards.iterator().next().number);
            }));
    says(
        "toy, seed 1, tick \\d+: hands\\[\\d\\].total was \\d+ and is \\d+. Folded again from tick \\d+, it is another one: a step may depend on nothing but the state and the tick.",
        desync);
  }

  private static final AtomicInteger COUNTER = new AtomicInteger();

  @Test
  void aStaticThatChangesIsFound() {
    var desync =
        found(toy((table, seat, number) -> fair(table, seat, COUNTER.incrementAndGet() % 1000)));
    says(
        "toy, seed 1, tick \\d+: hands\\[\\d\\].total was \\d+ and is \\d+. Folded again .*",
        desync);
  }

  @Test
  void aStepThatKnowsItsThreadIsFound() {
    var home = Thread.currentThread();
    var desync =
        found(
            toy((table, seat, number) ->
                fair(table, seat, Thread.currentThread().equals(home) ? 1 : 2)));
    says(
        "toy, seed 1, tick \\d+: hands\\[\\d\\].total was 1 and is 2. Folded on two threads at once, it is another one: a game must share nothing that changes.",
        desync);
  }

  @Test
  void whatDoesNotComeBackFromItsBytesIsFound() {
    var cut = Format.INT.<Integer>as(read -> read, written -> written % 10);
    Format<Table> format =
        Format.record(f -> {
          var round = f.field("round", Table::round, cut);
          return v -> new Table(Seats.none(), v.get(round) + 1);
        });
    says(
        "toy, seed 1, tick 0: round was 0 and is 1. It does not come back from its bytes.",
        found(new Toy<>(format, Table.EMPTY, SyncCheckTest::fair)));
  }

  @Test
  void twoFieldsOfOneNameAreFoundThoughTheBytesAreWhole() {
    record Pair(int one, int other) {}
    Format<Pair> format =
        Format.record(f -> {
          var one = f.field("n", Pair::one, Format.INT);
          var other = f.field("n", Pair::other, Format.INT);
          return v -> new Pair(v.get(one), v.get(other));
        });
    says(
        "toy, seed 1, tick 0: the state was whole and is not: The format writes \"n\" twice.. It can't be written as JSON.",
        found(new Toy<>(format, new Pair(1, 2), (pair, seat, number) -> pair)));
  }

  @Test
  void cuesThatDifferAreFound() {
    var counter = new AtomicInteger();
    var toy =
        new Toy<>(Table.FORMAT, Table.EMPTY, SyncCheckTest::fair) {
          @Override
          public Step<Table> step(Table state, Tick<Integer> tick) {
            var cue = new Cue("turn", 0, 0, counter.incrementAndGet(), 0);
            return new Step<>(super.step(state, tick).state(), List.of(cue), false);
          }
        };
    assertEquals("cues", found(toy).path());
  }

  @Test
  void requireTellsAllSeedsInOneError() {
    var check =
        new SyncCheck<>(
            toy((table, seat, number) -> fair(table, seat, COUNTER.incrementAndGet() % 1000)),
            Toy.INPUTS);
    var error = assertThrows(AssertionError.class, () -> check.require(2, 100));
    assertTrue(
        error.toString().contains("toy is not a function of its tape:\n  toy, seed 1, tick "),
        error.toString());
    assertTrue(error.toString().contains("\n  toy, seed 2, tick "), error.toString());
  }

  @Test
  void aGameThatThrowsIsNamedWithItsSeed() {
    var check =
        new SyncCheck<>(
            toy((table, seat, number) -> {
              throw new IllegalArgumentException("no " + number);
            }),
            Toy.INPUTS);
    var error = assertThrows(IllegalStateException.class, () -> check.run(4, 100));
    assertTrue(error.toString().contains("toy, seed 4: the game threw "), error.toString());
    assertEquals(Optional.empty(), new SyncCheck<>(toy(SyncCheckTest::fair)).run(4, 100));
  }
}
