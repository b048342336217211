package ticktape.check;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Dice;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Game;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tape;
import ticktape.rules.Tick;
import ticktape.rules.Whole;

/** One match that nobody plays, while it is taped. */
final class RandomPlay<S, I> {

  private static final List<String> NAMES =
      List.of("ada", "bo", "cy", "dée", "eli", "フン", "gus", "hal");

  private final Game<S, I> game;
  private final List<I> inputs;
  private final Dice dice;
  private final int seats;
  private final Fold<S, I> fold;
  private final Tape.Recorder<I> recorder;

  /** Who sits on a seat, by number. */
  private final Sitter[] sitters;

  /** The dice of the bot on each seat, by number. */
  private final List<Dice> botDice = new ArrayList<>();

  private enum Sitter {
    NOBODY,
    PERSON,
    BOT,
    AWAY
  }

  RandomPlay(RandomTapes<S, I> tapes, Options options, int seed) {
    this.game = tapes.game();
    this.inputs = tapes.inputs();
    this.dice = Dice.of(seed);
    this.seats = game.seats(options);
    var opening = Opening.of(game, options, dice.next());
    this.fold = Fold.open(game, opening);
    this.recorder = new Tape.Recorder<>(opening);
    this.sitters = new Sitter[seats + 1];
    for (var seat = 0; seat <= seats; seat++) {
      sitters[seat] = Sitter.NOBODY;
      botDice.add(Dice.of(seed, seat));
    }
  }

  Tape<I> played(int ticks) {
    var asks = false;
    for (var number = 1; number <= ticks; number++) {
      var events = new ArrayList<Event<I>>();
      if (asks) {
        events.add(new Event.Salt<>(dice.next()));
      }
      comeAndGo(events, number == 1);
      act(events, number - 1);
      var tick = new Tick<>(number, List.copyOf(events));
      recorder.add(tick);
      asks = fold.advance(tick).asks();
    }
    return recorder.tape();
  }

  private void comeAndGo(List<Event<I>> events, boolean first) {
    var joins = first ? 1 + dice.roll(seats) : once(50);
    for (var i = 0; i < joins; i++) {
      var seat = 1 + dice.roll(seats);
      if (sitters[seat] == Sitter.NOBODY || sitters[seat] == Sitter.AWAY) {
        var bot = dice.roll(2) == 0;
        sitters[seat] = bot ? Sitter.BOT : Sitter.PERSON;
        events.add(new Event.Joined<>(seat, NAMES.get(dice.roll(NAMES.size())), bot));
      }
    }
    var seat = 1 + dice.roll(seats);
    switch (sitters[seat]) {
      case NOBODY -> {}
      case PERSON, BOT -> {
        if (once(200) == 1) {
          events.add(new Event.Left<>(seat));
          sitters[seat] = sitters[seat] == Sitter.BOT ? Sitter.NOBODY : Sitter.AWAY;
        }
      }
      case AWAY -> {
        if (once(30) == 1) {
          events.add(new Event.Returned<>(seat));
          sitters[seat] = Sitter.PERSON;
        }
      }
    }
  }

  private void act(List<Event<I>> events, int before) {
    var bots = game.bots();
    for (var seat = 1; seat <= seats; seat++) {
      var here = sitters[seat] == Sitter.PERSON || sitters[seat] == Sitter.BOT;
      if (here && !bots.isEmpty()) {
        var bot = bots.get(Whole.mod(seat, bots.size()));
        for (var input : bot.play(game.view(fold.state(), seat), before, seat, botDice.get(seat))) {
          events.add(new Event.Input<>(seat, input));
        }
      }
    }
    for (var blind = once(2) * dice.roll(4); blind > 0 && !inputs.isEmpty(); blind--) {
      events.add(new Event.Input<>(1 + dice.roll(seats), inputs.get(dice.roll(inputs.size()))));
    }
  }

  /** One, once in so many times; else none. */
  private int once(int times) {
    return dice.roll(times) == 0 ? 1 : 0;
  }
}
