package ticktape.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.netcode.Moment;
import ticktape.netcode.Predictor;
import ticktape.netcode.Tempo;
import ticktape.rules.Event;
import ticktape.rules.Game;
import ticktape.rules.Tick;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * The real netcode of a client, with a check: what it guesses must be what a fresh fold of its tape
 * and of the inputs that it sent gives.
 */
final class Foresight<S, I> {

  private static final int AHEAD_TICKS_MAX = 8;

  private final Game<S, Tagged<I>> game;
  private final Predictor<S, Tagged<I>> predictor;
  private final Tempo tempo;
  private int seat;
  private int epoch;

  Foresight(Game<S, Tagged<I>> game) {
    this.game = game;
    this.predictor = new Predictor<>(game);
    this.tempo = new Tempo(game.ticksPerSecond(), game.inputDelay());
  }

  /** Whether it follows this life of the room, or none yet. */
  boolean ofEpoch(int life) {
    return epoch == 0 || epoch == life;
  }

  void welcome(int own, int life) {
    seat = own;
    epoch = life;
    predictor.seat(own);
    tempo.plays(own > 0);
  }

  Optional<ToServer.Known> known() {
    return predictor
        .fold()
        .map(fold -> new ToServer.Known(epoch, predictor.match(), fold.tick(), fold.hash()));
  }

  List<Moment<S>> receive(ToClient message, int nowMillis) {
    var moments = predictor.receive(message);
    if (predictor.started() && !moments.isEmpty()) {
      var last = moments.getLast();
      if (last.whole()) {
        tempo.restart(last.tick(), nowMillis);
      } else {
        tempo.arrived(last.tick(), nowMillis);
      }
    }
    if (message instanceof ToClient.Slack slack) {
      tempo.slack(slack.tick(), slack.millis(), nowMillis);
    }
    return moments;
  }

  /** The match that it sees; 0 for none. */
  int match() {
    return predictor.match();
  }

  /** Where it is. */
  Moment<S> moment() {
    var tick = predictor.confirmed();
    return new Moment<>(predictor.match(), tick, predictor.state(tick), List.of(), false);
  }

  /** Why its state can't be trusted, if it can't. */
  Optional<String> trouble() {
    return predictor.takeResync() ? Optional.of(predictor.trouble()) : Optional.empty();
  }

  /** The tick that an input is for that is sent now; 0 for the next one where there is no tape. */
  int press(int id, Tagged<I> what, int nowMillis) {
    if (!predictor.started()) {
      return 0;
    }
    tempo.advance(predictor.confirmed(), nowMillis);
    var tick = tempo.send(nowMillis);
    if (tempo.tick() > predictor.confirmed() + tempo.guessMax()) {
      throw new Breach(
          Invariant.BOUND,
          "Tick %d is guessed from tick %d, and %d ticks are the most."
              .formatted(tempo.tick(), predictor.confirmed(), tempo.guessMax()));
    }
    predictor.sent(id, tick, what);
    return tick;
  }

  /** What it guesses that it should not, if anything. */
  Optional<String> guessedWrong(Chance chance) {
    if (!predictor.started()) {
      return Optional.empty();
    }
    var first = predictor.confirmed();
    var last = first + chance.between(1, AHEAD_TICKS_MAX);
    var guessed = predictor.state(last);
    var fresh = predictor.state(first);
    for (var tick = first + 1; tick <= last; tick++) {
      var events = new ArrayList<Event<Tagged<I>>>();
      predictor.open(tick).forEach(what -> events.add(new Event.Input<>(seat, what)));
      fresh = game.guess(fresh, new Tick<>(tick, events));
    }
    return fresh.equals(guessed)
        ? Optional.empty()
        : Optional.of(
            "for tick %d, from tick %d, what a fresh fold does not give: %s instead of %s"
                .formatted(last, first, guessed, fresh));
  }
}
