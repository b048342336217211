package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ticktape.rules.Bot;
import ticktape.rules.Dice;
import ticktape.rules.Options;

class TicTacToeBotsTest {

  private static final Bot<TicTacToeState, Pick> PERFECT = new PerfectBot();
  private static final Bot<TicTacToeState, Pick> CASUAL = new CasualBot();

  /** The ending of a round between two bots. */
  private static Ending round(
      Bot<TicTacToeState, Pick> first, Bot<TicTacToeState, Pick> second, int seed) {
    var duel = Duel.begun();
    var dice = Dice.of(seed);
    while (duel.state().phase() == Phase.PLAY) {
      var seat = duel.state().turn();
      var bot = seat == 1 ? first : second;
      duel.moves(bot.play(duel.state(), duel.now(), seat, dice).getFirst().cell());
    }
    return duel.state().ending();
  }

  @Test
  void thePerfectBotNeverLosesWhateverTheOtherDoes() {
    assertEquals(0, lost(Duel.begun(), 1) + lost(Duel.begun(), 2));
  }

  /** How many of all the rounds that anyone can play against the perfect bot it loses. */
  private static int lost(Duel duel, int perfect) {
    return lost(duel.state().grid(), Mark.X, perfect == 1 ? Mark.X : Mark.O);
  }

  private static int lost(Grid grid, Mark turn, Mark perfect) {
    if (!grid.line().isEmpty()) {
      return turn == perfect ? 1 : 0;
    }
    var cells = turn == perfect ? PerfectBot.best(grid, turn) : grid.free();
    var lost = 0;
    for (var cell : cells) {
      lost += lost(grid.with(cell, turn), turn.other(), perfect);
    }
    return lost;
  }

  @Test
  void twoPerfectBotsDraw() {
    for (var seed = 1; seed <= 50; seed++) {
      assertEquals(Ending.DRAW, round(PERFECT, PERFECT, seed));
    }
  }

  @Test
  void theCasualBotCanBeBeaten() {
    var beaten = 0;
    for (var seed = 1; seed <= 200; seed++) {
      beaten += round(PERFECT, CASUAL, seed).winner() == 1 ? 1 : 0;
    }
    assertTrue(beaten > 40, beaten + " of 200");
  }

  @Test
  void thePerfectBotWinsAtOnceWhereItCan() {
    var duel = Duel.begun().moves(1, 4, 2, 5);
    assertEquals(3, PERFECT.play(duel.state(), duel.now(), 1, Dice.of(1)).getFirst().cell());
  }

  @Test
  void theBotOfTheHouseThinksForAMomentAndIsAlwaysInTime() {
    for (var clock = 2; clock <= 30; clock += 7) {
      var duel = Duel.of(Options.STANDARD.with("clock", clock)).joins(1).joins(2);
      var bot = new TicTacToeBot();
      var dice = Dice.of(clock);
      var picks = bot.play(duel.state(), duel.now(), 1, dice);
      assertTrue(picks.isEmpty());
      while (picks.isEmpty()) {
        duel.ticks(1);
        assertEquals(Phase.PLAY, duel.state().phase());
        picks = bot.play(duel.state(), duel.now(), 1, dice);
      }
      duel.moves(picks.getFirst().cell());
    }
  }
}
