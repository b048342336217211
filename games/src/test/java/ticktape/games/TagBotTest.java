package ticktape.games;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ticktape.rules.Dice;
import ticktape.rules.Options;

class TagBotTest {

  private static final TagBot BOT = new TagBot();

  /** Seconds that each of two was safe, the bot on seat 1, and one who steers blindly on seat 2. */
  private static int[] match(int seed) {
    var options = Options.STANDARD.with("rounds", 1);
    var ground = Playground.of(options).joins(1).joins(2).begin();
    var dice = Dice.of(seed);
    while (ground.state().phase() == Phase.PLAY) {
      for (var stick : BOT.play(ground.state(), ground.now(), 1, dice)) {
        ground.steers(1, stick);
      }
      if (dice.roll(10) == 0) {
        ground.steers(2, Stick.to(dice.roll(9) - 4, dice.roll(9) - 4));
      }
      ground.tick();
    }
    return new int[] {ground.at(1).score().seconds(), ground.at(2).score().seconds()};
  }

  @Test
  void theBotBeatsOneWhoRunsBlindly() {
    for (var seed = 1; seed <= 20; seed++) {
      var safe = match(seed);
      assertTrue(safe[0] > 2 * safe[1], safe[0] + " s against " + safe[1]);
    }
  }

  @Test
  void asItItRunsToTheOtherAndElseAway() {
    var ground = Playground.begun().puts(1, 8, 6).puts(2, 11, 6);
    assertEquals(Stick.RIGHT, choice(ground.it(1)));
    assertTrue(choice(ground.it(2)).right(Squares.SPEED) < 0);
  }

  private static Stick choice(Playground ground) {
    var dice = Dice.of(1);
    while (true) {
      var sticks = BOT.play(ground.state(), ground.now(), 1, dice);
      if (!sticks.isEmpty()) {
        return sticks.getFirst();
      }
    }
  }

  @Test
  void twoBotsCatchEachOtherNowAndThen() {
    var ground = Playground.begun();
    var dice = Dice.of(9);
    while (ground.state().phase() == Phase.PLAY) {
      for (var seat = 1; seat <= 2; seat++) {
        for (var stick : BOT.play(ground.state(), ground.now(), seat, dice)) {
          ground.steers(seat, stick);
        }
      }
      ground.tick();
    }
    var tags = ground.cues("tag").size();
    assertTrue(tags >= 3 && tags <= 40, tags + " touches in a minute");
  }
}
