package ticktape.lobby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import ticktape.room.Effect;
import ticktape.rules.Dice;

/** Connections that do anything at any time, from a seed. */
final class Strangers {

  private static final List<String> LINES =
      List.of(
          "{'type':'hello'}",
          "{'type':'hello','lobby':true}",
          "{'type':'hello','watch':true,'want':'tape'}",
          "{'type':'hello','want':'patch','bots':8,'hz':3}",
          "{'type':'join'}",
          "{'type':'join','new':true,'private':true,'bots':2}",
          "{'type':'join','room':'AAAA'}",
          "{'type':'leave'}",
          "{'type':'input','id':1,'do':'left'}",
          "{'type':'input','id':2,'do':'up','tick':3}",
          "{'type':'input','do':{'x':[1]}}",
          "{'type':'say','text':'hi'}",
          "{'type':'bots','players':9}",
          "{'type':'bots','players':0}",
          "{'type':'resync'}",
          "{'type':'ping','n':1}",
          "{'type':'bye'}");

  private Strangers() {}

  static void visit(int seed) {
    var dice = Dice.of(seed);
    var town = new Town();
    var open = new TreeSet<Integer>();
    for (var step = 1; step <= 400; step++) {
      var connection = 1 + dice.roll(12) + step / 40 * 12;
      switch (dice.roll(8)) {
        case 0 -> {
          if (open.add(connection)) {
            town.connect(connection);
          }
        }
        case 1 -> {
          town.gone(connection);
          if (open.remove(connection)) {
            town.connect(connection + 1000);
          }
        }
        case 2 -> town.lobby.writable(connection, dice.roll(2) == 0, town.now);
        case 3 -> town.run(dice.roll(40));
        default -> town.say(connection, LINES.get(dice.roll(LINES.size())));
      }
    }
    for (var effect : town.effects) {
      if (effect instanceof Effect.Note(var level, var text)) {
        assertEquals(Effect.Level.INFO, level, () -> "seed " + seed + ": " + text);
      }
    }
    for (var line : town.lobby.rooms()) {
      assertTrue(line.people() + line.bots() <= line.seats(), () -> "seed " + seed + ": " + line);
    }
    for (var connection = 1; connection <= 2000; connection++) {
      town.gone(connection);
    }
    town.now += 200 * Town.SECOND;
    town.run(2);
    assertEquals(Long.MAX_VALUE, town.lobby.wakeNanos(), "seed " + seed);
  }
}
