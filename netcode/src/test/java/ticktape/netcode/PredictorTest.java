package ticktape.netcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ticktape.rules.BytesOut;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tick;
import ticktape.wire.ToClient;

class PredictorTest {

  private static final Counting GAME = new Counting();
  private static final Opening OPENING = Opening.of(GAME, Options.STANDARD, 100);
  private static final int OWN = 1;
  private static final int OTHER = 2;

  private final Predictor<Integer, Integer> predictor = new Predictor<>(GAME);
  private Fold<Integer, Integer> server = Fold.open(GAME, OPENING);

  private void start() {
    predictor.seat(OWN);
    predictor.receive(keyframe());
  }

  @Test
  void anOwnInputIsSeenInItsTickBeforeTheServerHasToldOfIt() {
    start();
    assertEquals(105, predictor.state(5));
    predictor.sent(1, 3, 1000);
    assertEquals(102, predictor.state(2));
    assertEquals(1103, predictor.state(3));
    assertEquals(1105, predictor.state(5));
    assertEquals(100, predictor.fold().orElseThrow().state(), "a guess is no fold");
  }

  @Test
  void whatWasGuessedRightIsNotGuessedAgain() {
    start();
    predictor.sent(1, 3, 1000);
    predictor.state(10);
    assertEquals(10, predictor.folded());
    idle(2);
    close(input(OWN, 1000));
    assertEquals(1110, predictor.state(10));
    assertEquals(10, predictor.folded());
    assertEquals(3, predictor.right());
    assertEquals(0, predictor.wrong());
  }

  @Test
  void whatAnotherDidIsGuessedAgainFromThereWhenItIsAskedFor() {
    start();
    predictor.sent(1, 6, 1000);
    predictor.state(10);
    close(input(OTHER, 7));
    assertEquals(1, predictor.wrong());
    assertEquals(10, predictor.folded(), "nobody has asked yet");
    assertEquals(1124, predictor.state(10));
    assertEquals(19, predictor.folded());
  }

  @Test
  void aLateInputIsExpectedInTheNextTickUntilItIsThere() {
    start();
    predictor.sent(1, 1, 1000);
    assertEquals(1101, predictor.state(1));
    idle(1);
    assertEquals(101, predictor.state(1));
    assertEquals(1102, predictor.state(2));
    close(input(OWN, 1000));
    assertEquals(1103, predictor.state(3));
  }

  @Test
  void anInputThatIsRefusedNeverWas() {
    start();
    predictor.sent(1, 3, 1000);
    assertEquals(1105, predictor.state(5));
    predictor.receive(new ToClient.Refused(1, "refused", "No."));
    assertEquals(105, predictor.state(5));
  }

  @Test
  void anInputThatIsLostOnTheWayIsForgottenAfterTwoSeconds() {
    start();
    predictor.sent(1, 1, 1000);
    idle(41);
    assertEquals(1142, predictor.state(42));
    idle(1);
    assertEquals(143, predictor.state(43));
  }

  @Test
  void aGuestGuessesThatNothingHappens() {
    predictor.receive(keyframe());
    predictor.sent(1, 1, 1000);
    assertEquals(103, predictor.state(3));
  }

  @Test
  void ticksThatAreLongPastOrFarAheadAreTheNearestThatAreKnown() {
    start();
    idle(100);
    assertEquals(161, predictor.state(3));
    assertEquals(200, predictor.state(100));
    assertEquals(328, predictor.state(10_000));
  }

  @Test
  void rulesThatThrowInAGuessAreLeftToTheServer() {
    start();
    predictor.sent(1, 2, Counting.BREAKS);
    assertEquals(101, predictor.state(2));
    assertEquals(102, predictor.state(3));
    assertFalse(predictor.takeResync());
  }

  @Test
  void aNewMatchKnowsNoInputsOfTheOneBefore() {
    start();
    predictor.sent(1, 3, 1000);
    server = Fold.open(GAME, OPENING);
    predictor.receive(new ToClient.Keyframe(2, 0, OPENING, GAME.stateFormat().toBytes(100)));
    assertEquals(105, predictor.state(5));
  }

  /** Whatever comes late, early, twice or never. */
  @Test
  void aGuessIsAlwaysAFreshFoldOfTheTapeAndTheOpenInputs() {
    for (var seed = 1; seed <= 200; seed++) {
      var random = new Random(seed);
      var fresh = new Predictor<>(GAME);
      fresh.seat(OWN);
      server = Fold.open(GAME, OPENING);
      predictor.seat(0);
      start();
      fresh.receive(keyframe());
      var sent = new ArrayList<Integer>();
      for (var i = 0; i < 200; i++) {
        if (random.nextInt(4) == 0) {
          var what = random.nextInt(5) + 20;
          var tick = server.tick() - 1 + random.nextInt(8);
          predictor.sent(i, tick, what);
          fresh.sent(i, tick, what);
          sent.add(what);
        }
        var message = next(random, sent);
        predictor.receive(message);
        fresh = again(fresh, message);
        var ahead = server.tick() + random.nextInt(12);
        assertEquals(fresh.state(ahead), predictor.state(ahead), "seed " + seed);
        assertEquals(server.state(), predictor.state(server.tick()));
      }
      assertTrue(predictor.right() > 0 && predictor.wrong() > 0);
    }
  }

  private ToClient next(Random random, List<Integer> sent) {
    if (random.nextInt(3) > 0) {
      return idleMessage(1 + random.nextInt(2));
    }
    var events = new ArrayList<Event<Integer>>();
    while (!sent.isEmpty() && random.nextBoolean()) {
      events.add(input(OWN, sent.removeFirst()));
    }
    if (events.isEmpty() || random.nextBoolean()) {
      events.add(input(OTHER, random.nextInt(5) + 20));
    }
    return closed(events);
  }

  /** The same predictor, but one that has to guess all again. */
  private static Predictor<Integer, Integer> again(
      Predictor<Integer, Integer> fresh, ToClient message) {
    fresh.receive(message);
    fresh.receive(new ToClient.Refused(0, "", ""));
    fresh.forget();
    return fresh;
  }

  private void idle(int ticks) {
    predictor.receive(idleMessage(ticks));
  }

  private ToClient idleMessage(int ticks) {
    for (var i = 0; i < ticks; i++) {
      server.advance(Tick.idle(server.tick() + 1));
    }
    return new ToClient.Idle(ticks);
  }

  @SafeVarargs
  private void close(Event<Integer>... events) {
    predictor.receive(closed(List.of(events)));
  }

  private ToClient closed(List<Event<Integer>> events) {
    server.advance(new Tick<>(server.tick() + 1, events));
    var out = new BytesOut();
    var format = Event.format(GAME.inputFormat());
    events.forEach(event -> format.write(event, out));
    return new ToClient.Closed(out.toBytes());
  }

  private static Event<Integer> input(int seat, int what) {
    return new Event.Input<>(seat, what);
  }

  private ToClient.Keyframe keyframe() {
    var state = GAME.stateFormat().toBytes(server.state());
    return new ToClient.Keyframe(1, server.tick(), OPENING, state);
  }
}
