package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import ticktape.games.Snake;
import ticktape.games.Turn;
import ticktape.netcode.Recording;
import ticktape.rules.Event;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tape;
import ticktape.rules.Tick;
import ticktape.wire.Results;
import ticktape.wire.TapeFile;
import ticktape.wire.TapeHead;
import ticktape.wire.TapeHead.Result;

/** What a tape says of itself is believed where its ticks say the same. */
class ClaimsTest {

  private static final Snake SNAKE = new Snake();
  private static final int RATE = SNAKE.ticksPerSecond();

  /** Ann and a bot sit there, and then bo on ann's seat. */
  private static final Tape<Turn> TAPE =
      new Tape<>(
          Opening.of(SNAKE, Options.STANDARD, 5),
          40,
          List.of(
              new Tick<>(
                  1,
                  List.of(
                      new Event.Joined<>(1, "ann", false), new Event.Joined<>(2, "Felix", true))),
              new Tick<>(20, List.of(new Event.Left<>(1))),
              new Tick<>(30, List.of(new Event.Joined<>(1, "bo", false)))));

  private static final List<Result> PLAYED =
      Results.of(SNAKE.scores(TAPE.fold(SNAKE).state()), TAPE);

  private static String forged(int rate, boolean ended, List<Result> results) {
    var head = new TapeHead("K7QF-1", 1_000, TAPE.opening(), rate, 40, ended, results);
    var file = new TapeFile<>(head, TAPE, RATE, List.of());
    return Claims.forged(file, Recording.of(SNAKE, file));
  }

  private static String forged(int seat, UnaryOperator<Result> change) {
    return forged(
        RATE, true, PLAYED.stream().map(r -> r.seat() == seat ? change.apply(r) : r).toList());
  }

  @Test
  void aTrueTapeIsNotDoubted() {
    assertEquals("", forged(RATE, true, PLAYED));
    assertEquals("", forged(RATE, false, List.of()), "so far, while it is played");
  }

  @Test
  void whoSatThereIsWhoTheTicksSay() {
    assertEquals(
        "it says that seat 2 was Fakex (a bot), and its ticks say Felix (a bot).",
        forged(2, r -> new Result(r.seat(), "Fakex", r.bot(), r.points())));
    assertEquals(
        "it says that seat 2 was Felix, and its ticks say Felix (a bot).",
        forged(2, r -> new Result(r.seat(), r.name(), false, r.points())));
    assertEquals(
        "it says that seat 1 was ann, and its ticks say bo.",
        forged(1, r -> new Result(r.seat(), "ann", r.bot(), r.points())));
    assertEquals(
        "it has a result of seat 7, and nobody sat there.",
        forged(1, r -> new Result(7, r.name(), r.bot(), r.points())));
    assertEquals("it has no result of seat 1, where bo sat.", forged(RATE, true, without(1)));
  }

  @Test
  void pointsAndTheirOrderAreThoseOfTheLastState() {
    var points = PLAYED.stream().filter(r -> r.seat() == 1).findFirst().orElseThrow().points();
    assertEquals(
        "it says that seat 1 had "
            + (points + 9)
            + " points at the end, and its ticks give "
            + points
            + ".",
        forged(1, r -> new Result(r.seat(), r.name(), r.bot(), r.points() + 9)));
    assertEquals(
        "its results are not each once and in their order.", forged(RATE, true, PLAYED.reversed()));
  }

  @Test
  void howFastItWasAndWhetherItEndedAreTheGames() {
    assertEquals(
        "it says 60 ticks a second, and by its game's rules there are " + RATE + ".",
        forged(60, true, PLAYED));
    assertEquals(
        "it says that it was still played, and yet how it ended.", forged(RATE, false, PLAYED));
  }

  private static List<Result> without(int seat) {
    return PLAYED.stream().filter(r -> r.seat() != seat).toList();
  }
}
