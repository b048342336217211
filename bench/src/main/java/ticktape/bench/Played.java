package ticktape.bench;

import java.util.ArrayList;
import java.util.List;
import ticktape.games.Snake;
import ticktape.games.SnakeState;
import ticktape.games.Turn;
import ticktape.rules.Dice;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tape;
import ticktape.rules.Tick;

/**
 * A match of Snake that careful bots have played, as people would: they eat, grow long and live for
 * long. The same numbers give the same match.
 *
 * @param tape all of it
 * @param end the state after its last tick
 */
record Played(Tape<Turn> tape, SnakeState end) {

  private static final int SEED = 7;
  private static final int ROUNDS = 100;

  /** So many players for so many ticks. */
  static Played of(int players, int ticks) {
    var game = new Snake();
    var bot = game.bots().getFirst();
    var options =
        Options.STANDARD.with(Snake.SEATS.name(), players).with(Snake.ROUNDS.name(), ROUNDS);
    var opening = Opening.of(game, options, SEED);
    var fold = Fold.open(game, opening);
    var recorder = new Tape.Recorder<Turn>(opening);
    var salts = Dice.of(SEED);
    var dice = new ArrayList<Dice>();
    var events = new ArrayList<Event<Turn>>();
    for (var seat = 1; seat <= players; seat++) {
      dice.add(Dice.of(SEED, seat));
      events.add(new Event.Joined<>(seat, "player " + seat, false));
    }
    while (fold.tick() < ticks) {
      var tick = new Tick<>(fold.tick() + 1, List.copyOf(events));
      recorder.add(tick);
      var step = fold.advance(tick);
      events.clear();
      if (step.asks()) {
        events.add(new Event.Salt<>(salts.next()));
      }
      for (var seat = 1; seat <= players; seat++) {
        for (var turn : bot.play(step.state(), fold.tick(), seat, dice.get(seat - 1))) {
          events.add(new Event.Input<>(seat, turn));
        }
      }
    }
    return new Played(recorder.tape(), fold.state());
  }
}
