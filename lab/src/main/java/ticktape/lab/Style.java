package ticktape.lab;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Look;
import ticktape.rules.Bot;
import ticktape.rules.Dice;

/** How somebody plays: from what is seen to inputs. */
interface Style<S, I> {

  List<I> play(S view, int tick, int seat, Dice dice);

  /** One of the game's bots, or keys pressed without a look. */
  static <S, I> Style<S, I> any(Look<S, I> look, Chance chance) {
    var bots = look.game().bots();
    if (!bots.isEmpty() && chance.once(2)) {
      Bot<S, I> bot = chance.one(bots);
      return bot::play;
    }
    var inputs = look.controls().inputs();
    return (view, tick, seat, dice) -> keys(inputs, dice);
  }

  private static <I> List<I> keys(List<I> inputs, Dice dice) {
    if (inputs.isEmpty() || dice.roll(8) != 0) {
      return List.of();
    }
    var pressed = new ArrayList<I>();
    for (var presses = dice.roll(20) == 0 ? 12 : 1 + dice.roll(3); presses > 0; presses--) {
      pressed.add(inputs.get(dice.roll(inputs.size())));
    }
    return pressed;
  }
}
