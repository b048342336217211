package ticktape.netcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PingMeterTest {

  private final PingMeter meter = new PingMeter();

  @Test
  void theFirstAnswerCountsWholeAndLaterOnesAnEighth() {
    assertEquals(PingMeter.UNKNOWN, meter.millis());
    meter.answer(meter.send(1000), 1080);
    assertEquals(80, meter.millis());
    meter.answer(meter.send(3000), 3000);
    assertEquals(70, meter.millis());
  }

  @Test
  void itKeepsWorkingWhenTheMillisecondsWrapAround() {
    meter.answer(meter.send(Integer.MAX_VALUE - 10), Integer.MIN_VALUE + 9);
    assertEquals(20, meter.millis());
  }

  @Test
  void answersToNothingAreIgnored() {
    meter.answer(1, 50);
    meter.answer(-7, 50);
    var n = meter.send(0);
    meter.answer(n, 40);
    meter.answer(n, 4000);
    assertEquals(40, meter.millis());
  }

  @Test
  void aPingWithoutAnAnswerIsOpen() {
    meter.send(0);
    var second = meter.send(2000);
    assertEquals(2, meter.open());
    meter.answer(second, 2010);
    assertEquals(0, meter.open());
  }

  @Test
  void howLongAPingHasBeenUnderwayIsKnownBeforeItsAnswer() {
    assertEquals(0, meter.waitedMillis(500));
    meter.send(1000);
    var second = meter.send(2000);
    assertEquals(1500, meter.waitedMillis(2500), "the oldest one counts");
    meter.answer(second, 2600);
    assertEquals(0, meter.waitedMillis(2700));
  }
}
