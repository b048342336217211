package ticktape.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.games.SnakeLook;
import ticktape.picture.Key;
import ticktape.wire.ToServer;

/** A guest looks back while the match goes on. */
class RewindTest {

  private final House house = new House();
  private final Stage stage = new Stage(List.of(new SnakeLook()), Wish.room("eve", "K7QF"));
  private int now;

  private void watch(int seat) {
    stage.connected(now);
    stage.receive(house.welcome(seat), now);
    stage.receive(house.keyframe(), now);
    stage.receive(House.players(), now);
  }

  /** So many ticks pass, each told as it closes. */
  private Show ticks(int count) {
    for (var i = 0; i < count; i++) {
      now += 50;
      stage.receive(house.close(), now);
      stage.show(now);
    }
    return stage.show(now);
  }

  private Optional<Scrub> scrub() {
    return stage.show(now).scrub();
  }

  @Test
  void anArrowGoesBackAndTheMatchIsSeenAgainWhileMoreOfItComesIn() {
    watch(0);
    var live = ticks(200).tick();
    assertTrue(scrub().isEmpty());

    stage.press(Key.LEFT, now);
    var back = stage.show(now);
    assertTrue(live - back.tick() >= 80, live + " " + back.tick());
    assertTrue(back.scrub().orElseThrow().live());
    var names = back.rows().stream().filter(row -> row.seat() > 0).map(Show.Row::name).toList();
    assertTrue(names.stream().noneMatch(name -> name.startsWith("seat ")), names.toString());

    var on = ticks(40);
    assertTrue(Math.abs(on.tick() - back.tick() - 40) <= 1, back.tick() + " " + on.tick());
    assertEquals(house.tick(), on.scrub().orElseThrow().last());
  }

  @Test
  void whatIsPausedStandsAndEndGoesBackToNow() {
    watch(0);
    ticks(100);
    stage.press(Key.SPACE, now);
    var still = stage.show(now).tick();
    assertEquals(still, ticks(50).tick());

    stage.press(new Key("end"), now);
    assertTrue(scrub().isEmpty());
    assertTrue(stage.show(now).tick() > still + 30);
  }

  @Test
  void whoCatchesUpSeesNowAgain() {
    watch(0);
    ticks(200);
    stage.press(Key.LEFT, now);
    stage.press(Key.UP, now);
    stage.press(Key.UP, now);
    ticks(60);

    assertTrue(scrub().isEmpty());
  }

  @Test
  void aMatchThatEndsMeanwhileIsSeenToItsEndAndThenTheNextOne() {
    watch(0);
    ticks(100);
    stage.press(Key.LEFT, now);
    house.newMatch();
    now += 50;
    stage.receive(house.keyframe(), now);
    ticks(20);
    assertTrue(scrub().isPresent());

    assertTrue(ticks(120).scrub().isEmpty());
    assertTrue(stage.show(now).tick() > 100);
  }

  @Test
  void theButtonsOfABarDoWhatTheKeysDo() {
    watch(0);
    ticks(200);
    var now = past();
    assertEquals(now.last(), now.tick(), "the bar stands at now");
    assertFalse(now.paused());

    buttons().seek(now.first() + 40);
    var back = ticks(1);
    assertTrue(Math.abs(back.tick() - now.first() - 40) <= 1, back.tick() + " " + now);
    assertEquals(back.scrub(), back.ways().past());

    buttons().toggle();
    var still = ticks(1).tick();
    assertEquals(still, ticks(50).tick());

    buttons().live();
    assertTrue(ticks(1).scrub().isEmpty());
  }

  @Test
  void whoDragsTheBarToItsEndSeesNow() {
    watch(0);
    ticks(200);
    buttons().seek(past().first());
    buttons().toggle();
    assertTrue(ticks(1).scrub().isPresent());

    buttons().seek(past().last());
    assertTrue(ticks(1).scrub().isEmpty());
  }

  @Test
  void whoCameLateIsToldUnderWhichNameTheWholeMatchIsKept() {
    house.close();
    watch(0);
    ticks(50);
    assertEquals("K7QF-1", past().whole());

    stage.press(Key.LEFT, now);
    house.newMatch();
    stage.receive(house.keyframe(), now);
    ticks(5);
    assertEquals("K7QF-1", past().whole(), "the one that is looked at");

    buttons().live();
    ticks(5);
    assertEquals("", past().whole(), "all of this one was told");
  }

  private Scrub past() {
    return stage.show(now).ways().past().orElseThrow();
  }

  private Transport buttons() {
    return stage.rewind().orElseThrow();
  }

  @Test
  void nothingIsAskedOfTheServerForIt() {
    watch(0);
    ticks(100);
    stage.take(now);
    stage.press(Key.LEFT, now);
    ticks(20);

    assertEquals(
        List.of(),
        stage.take(now).stream().filter(message -> !(message instanceof ToServer.Ping)).toList());
  }

  @Test
  void whoPlaysCantLookBack() {
    watch(1);
    ticks(100);
    stage.press(Key.LEFT, now);
    stage.press(Key.SPACE, now);

    assertFalse(scrub().isPresent());
    assertTrue(stage.rewind().isEmpty());
    assertTrue(stage.show(now).ways().past().isEmpty());
  }
}
