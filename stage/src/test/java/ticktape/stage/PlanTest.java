package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.games.ClassicLook;
import ticktape.games.SnakeLook;
import ticktape.games.SquaresLook;
import ticktape.games.TicTacToeLook;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.rules.Options;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

class PlanTest {

  @Test
  void aNewRoomIsPlannedByKeysInTheLobbyAndOpenedWithWhatWasChosen() {
    var stage = new Stage(List.of(new SnakeLook(), new TicTacToeLook()), Wish.lobby("ada"));
    stage.connected(0);
    stage.receive(new ToClient.Welcome("ada", "secret", "", "", 0, 0), 0);
    stage.take(0);
    while (!stage.show(0).choices().get(stage.show(0).chosen()).label().contains("room of tic")) {
      stage.press(Key.DOWN, 0);
    }
    stage.press(Key.ENTER, 0);

    var form = stage.show(0).form().orElseThrow();
    assertEquals("New room of tictactoe", form.title());
    assertEquals(
        new Show.Field("clock", "30", "Seconds for a move. 2 to 3600."), form.fields().getFirst());
    assertEquals(
        List.of("clock", "pairs", "skill", "bots", "private"),
        form.fields().stream().map(Show.Field::name).toList());
    assertEquals("Esc", stage.show(0).hints().getLast().keys());

    for (var key : List.of("right", "down", "left", "down", "2", "down", "down", " ", "enter")) {
      stage.press(new Key(key), 0);
    }
    var join = (ToServer.Join) stage.take(0).getFirst();
    assertEquals("tictactoe", join.game());
    assertEquals(
        Options.STANDARD.with("clock", 35).with("pairs", 2).with("skill", 2), join.options());
    assertTrue(join.fresh() && join.hidden());
    assertEquals(-1, join.bots());
    assertEquals(Optional.empty(), stage.show(0).form());
  }

  @Test
  void withNothingChosenAllIsAsUsual() {
    var plan = new Plan(new SnakeLook());
    assertEquals(Options.STANDARD, plan.options());
    assertEquals(-1, plan.company());
  }

  @Test
  void aNumberCanBeTypedAndIsBroughtWithinItsLimits() {
    var plan = new Plan(new TicTacToeLook());
    press(plan, "9", "0");
    assertEquals("90", value(plan, "clock"));
    press(plan, "9", "9", "9");
    assertEquals("3600", value(plan, "clock"));
    press(plan, "down", "up", "1");
    assertEquals("1", value(plan, "clock"));
    assertEquals(2, plan.options().chosen().get("clock"));
    press(plan, "down");
    assertEquals("2", value(plan, "clock"));
  }

  @Test
  void thereAreNoMoreBotsThanSeats() {
    var plan = new Plan(new SquaresLook());
    press(plan, "1", "6", "down", "down", "down", "1", "6");
    assertEquals(16, plan.company());
    press(plan, "down", "down", "2", "down");
    assertEquals(2, plan.company(), "one, and the one who plans");
  }

  @Test
  void aGameWithoutOptionsOrBotsHasOnlyItsPrivacyToChoose() {
    assertEquals(
        List.of("private"),
        new Plan(new ClassicLook()).show().fields().stream().map(Show.Field::name).toList());
  }

  @Test
  void theLeastAndTheMostAreWithinAHundredSteps() {
    for (var look : List.<Look<?, ?>>of(new SnakeLook(), new TicTacToeLook(), new SquaresLook())) {
      for (var option : look.game().options()) {
        var dial = Dial.standard(option);
        var steps = 0;
        for (; dial.value() > option.min(); dial = dial.turned(-1)) {
          steps++;
        }
        for (; dial.value() < option.max() && !flag(dial); dial = dial.turned(1)) {
          steps++;
        }
        assertTrue(steps < 100, option.name() + ": " + steps);
      }
    }
  }

  private static boolean flag(Dial dial) {
    return dial.option().max() == 1;
  }

  private static void press(Plan plan, String... keys) {
    for (var key : keys) {
      plan.press(new Key(key));
    }
  }

  private static String value(Plan plan, String name) {
    return plan.show().fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
