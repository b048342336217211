package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.rules.Dice;
import ticktape.rules.Options;

class BotsTest {

  private static final SnakeBot CAREFUL = new SnakeBot();
  private static final GreedyBot GREEDY = new GreedyBot();

  private static List<Turn> play(Arena arena) {
    return CAREFUL.play(arena.state(), arena.now(), 1, Dice.of(1));
  }

  @Test
  void aBotGoesToTheFood() {
    assertEquals(
        List.of(Turn.DOWN),
        play(
            Arena.of(
                """
                ............
                .>>A........
                ............
                ...*........
                ............
                ............
                ............
                """)));
  }

  @Test
  void aBotThinksInTheTickBeforeAMoveOnly() {
    var arena =
        Arena.slow(
            3,
            """
            ............
            .>>A........
            ............
            ...*........
            ............
            """);

    assertEquals(List.of(), play(arena));
    assertEquals(List.of(), play(arena.tick()));
    assertEquals(List.of(Turn.DOWN), play(arena.tick()));
  }

  @Test
  void aBotKeepsOutOfADeadEnd() {
    assertEquals(
        List.of(Turn.DOWN),
        play(
            Arena.walled(
                """
                .>>A.*v<<<<<<<
                ....v<<.......
                ....v.........
                ....B.........
                ..............
                ..............
                """)));
  }

  @Test
  void theCarefulBotBeatsTheGreedyOne() {
    var rows = Tournament.play(List.of(CAREFUL, GREEDY), Options.STANDARD.with("round", 30), 20, 1);
    var careful = rows.getFirst();
    var greedy = rows.getLast();

    assertTrue(careful.wins() > greedy.wins(), rows.toString());
    assertTrue(careful.deaths() < greedy.deaths(), rows.toString());
  }

  @Test
  void aTournamentIsDecidedByItsSeed() {
    var options = Options.STANDARD.with("round", 5);
    assertEquals(
        Tournament.play(List.of(CAREFUL, GREEDY), options, 10, 3),
        Tournament.play(List.of(CAREFUL, GREEDY), options, 10, 3));
  }
}
