package ticktape.games;

import java.util.List;
import ticktape.rules.Format;

/**
 * A player of Battleships.
 *
 * @param sea what the player defends
 * @param wants whether the player waits for dice that place a fleet
 * @param ready whether the fleet may stay where it is
 * @param wins rounds won in this match
 * @param lapses turns that ran out, one after the other
 * @param bot whether a bot plays
 * @param away whether the player has left, and may return
 */
public record Captain(
    Sea sea, boolean wants, boolean ready, int wins, int lapses, boolean bot, boolean away) {

  static final Format<Captain> FORMAT =
      Format.record(f -> {
        var sea = f.field("sea", Captain::sea, Sea.FORMAT);
        var wants = f.field("wants", Captain::wants, Format.FLAG);
        var ready = f.field("ready", Captain::ready, Format.FLAG);
        var wins = f.field("wins", Captain::wins, Format.COUNT);
        var lapses = f.field("lapses", Captain::lapses, Format.COUNT);
        var bot = f.field("bot", Captain::bot, Format.FLAG);
        var away = f.field("away", Captain::away, Format.FLAG);
        return v ->
            new Captain(
                v.get(sea),
                v.get(wants),
                v.get(ready),
                v.get(wins),
                v.get(lapses),
                v.get(bot),
                v.get(away));
      });

  static Captain fresh(boolean bot) {
    return new Captain(Sea.EMPTY, false, false, 0, 0, bot, false);
  }

  /** At the start of a round: a fleet is to be placed. */
  Captain begins(int won) {
    return new Captain(Sea.EMPTY, true, false, won, 0, bot, away);
  }

  /** With a fleet that the dice have placed. */
  Captain dealt(List<Ship> ships) {
    return new Captain(new Sea(ships, List.of()), false, ready, wins, lapses, bot, away);
  }

  Captain wanting() {
    return new Captain(sea, true, ready, wins, lapses, bot, away);
  }

  Captain steady() {
    return new Captain(sea, false, true, wins, lapses, bot, away);
  }

  Captain with(Sea next) {
    return new Captain(next, wants, ready, wins, lapses, bot, away);
  }

  Captain lapses(int count) {
    return new Captain(sea, wants, ready, wins, count, bot, away);
  }

  Captain winner() {
    return new Captain(sea, wants, ready, wins + 1, lapses, bot, away);
  }

  Captain away(boolean gone) {
    return new Captain(sea, wants, ready, wins, lapses, bot, gone);
  }

  /** As everyone else may see the player. */
  Captain hidden() {
    return new Captain(sea.hidden(), false, ready, wins, lapses, bot, away);
  }
}
