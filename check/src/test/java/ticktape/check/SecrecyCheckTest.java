package ticktape.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.rules.Cue;
import ticktape.rules.Format;
import ticktape.rules.Seats;
import ticktape.rules.Step;
import ticktape.rules.Tick;

class SecrecyCheckTest {

  /** What each has taken, which only the owner may see, and how often. */
  record Table(Seats<Integer> hands, int taken) {
    static final Format<Table> FORMAT =
        Format.record(f -> {
          var hands = f.field("hands", Table::hands, Seats.format(Format.INT));
          var taken = f.field("taken", Table::taken, Format.COUNT);
          return v -> new Table(v.get(hands), v.get(taken));
        });

    Table with(int seat, int number) {
      return new Table(hands.with(seat, number), taken + 1);
    }

    Table seenFrom(int seat) {
      return new Table(hands.map(hand -> hand.seat() == seat ? hand.value() : 0), taken);
    }

    Table varied(int viewer, int by) {
      return new Table(
          hands.map(hand -> hand.seat() == viewer ? hand.value() : hand.value() + by), taken);
    }
  }

  private static class Secret extends Toy<Table> {
    Secret() {
      super(
          Table.FORMAT,
          new Table(Seats.none(), 0),
          (table, seat, number) -> table.with(seat, number));
    }

    @Override
    public boolean secrets() {
      return true;
    }

    @Override
    public Table view(Table table, int seat) {
      return table.seenFrom(seat);
    }
  }

  private static SecrecyCheck<Table, Integer> check(Secret game) {
    return new SecrecyCheck<>(
        game, Toy.INPUTS, (table, viewer, dice) -> table.varied(viewer, 1 + dice.roll(5)));
  }

  private static void says(String pattern, Secret game) {
    var leak = check(game).run(1, 200).orElseThrow(() -> new AssertionError("No leak was found."));
    assertTrue(leak.toString().matches(pattern), leak.toString());
  }

  @Test
  void aGameThatKeepsItsSecretsPasses() {
    check(new Secret()).require(3, 300);
  }

  @Test
  void aViewThatShowsTooMuchIsFoundWithTheField() {
    says(
        "toy, seed 1, tick \\d+: a guest can tell by the view, hands\\[\\d\\], what is hidden: it is \\d, and would be \\d.",
        new Secret() {
          @Override
          public Table view(Table table, int seat) {
            return table;
          }
        });
  }

  @Test
  void aViewThatTellsASumOfWhatIsHiddenIsFound() {
    says(
        "toy, seed 1, tick \\d+: a guest can tell by the view, taken, what is hidden: it is \\d+, and would be \\d+.",
        new Secret() {
          @Override
          public Table view(Table table, int seat) {
            var sum = 0;
            for (var hand : table.hands()) {
              sum += hand.value();
            }
            return new Table(table.seenFrom(seat).hands(), sum);
          }
        });
  }

  @Test
  void pointsThatTellAreFound() {
    says(
        "toy, seed 1, tick \\d+: a guest can tell by the points what is hidden: .*",
        new Secret() {
          @Override
          public Seats<Integer> scores(Table table) {
            return table.hands();
          }
        });
  }

  @Test
  void aRefusalThatTellsIsFound() {
    says(
        "toy, seed 1, tick \\d+: seat 1 can tell by the answer to \\d what is hidden: it is .*, and would be .*",
        new Secret() {
          @Override
          public Optional<String> refusal(Table table, Tick<Integer> t, int seat, Integer input) {
            var other = seat == 1 ? 2 : 1;
            return table.hands().has(other) && table.hands().at(other) > 3
                ? Optional.of("No.")
                : Optional.empty();
          }
        });
  }

  @Test
  void aCueThatTellsIsFound() {
    says(
        "toy, seed 1, tick \\d+: a guest can tell by the cues of an idle tick what is hidden: .*",
        new Secret() {
          @Override
          public Step<Table> step(Table table, Tick<Integer> tick) {
            var sum = 0;
            for (var hand : table.hands()) {
              sum += hand.value();
            }
            return new Step<>(
                super.step(table, tick).state(), List.of(new Cue("sum", 0, 0, sum, 0)), false);
          }
        });
  }

  @Test
  void aCheckThatVariesNothingProvesNothing() {
    var idle = new SecrecyCheck<>(new Secret(), Toy.INPUTS, (table, viewer, dice) -> table);
    var error = assertThrows(AssertionError.class, () -> idle.require(1, 50));
    assertEquals("Nothing hidden was ever varied in toy: this proves nothing.", error.getMessage());
  }
}
