package ticktape.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ControlsTest {

  private static final Controls<String> CONTROLS =
      new Controls<>(
          List.of(
              Controls.Control.press("turn up", "up", Key.UP, Key.of('w')),
              Controls.Control.press("jump", "jump", Key.SPACE, Key.of('J')),
              new Controls.Control<>("push", List.of(Key.of('p')), "push", Optional.of("rest"))));

  @Test
  void aKeyBecomesAnInput() {
    assertEquals(Optional.of("up"), CONTROLS.press(Key.UP));
    assertEquals(Optional.of("up"), CONTROLS.press(Key.of('w')));
    assertEquals(Optional.of("jump"), CONTROLS.press(Key.of(' ')));
    assertEquals(Optional.empty(), CONTROLS.press(Key.ENTER));
  }

  @Test
  void capitalLettersMeanTheirKeysOnBothSides() {
    assertEquals(Optional.of("up"), CONTROLS.press(Key.of('W')));
    assertEquals(Optional.of("jump"), CONTROLS.press(Key.of('j')));
    assertEquals(Optional.of("jump"), CONTROLS.press(Key.of('J')));
  }

  @Test
  void lettingGoMeansSomethingOnlyWhereItWasSaid() {
    assertEquals(Optional.of("rest"), CONTROLS.release(Key.of('p'), List.of()));
    assertEquals(Optional.empty(), CONTROLS.release(Key.UP, List.of()));
    assertTrue(CONTROLS.holds(Key.of('P')));
    assertFalse(CONTROLS.holds(Key.UP));
  }

  private static final Controls<String> STICK =
      new Controls<>(
          List.of(
              Controls.Control.hold("up", "up", "stop", Key.UP, Key.of('w')),
              Controls.Control.hold("down", "down", "stop", Key.DOWN, Key.of('s')),
              Controls.Control.hold("right", "right", "stop", Key.RIGHT, Key.of('d'))),
          List.of(new Controls.Chord<>("up", "right", "up right")));

  @Test
  void twoKeysThatAreHeldDownMeanSomethingTogether() {
    assertEquals(Optional.of("up"), STICK.held(List.of(Key.UP)));
    assertEquals(Optional.of("up right"), STICK.held(List.of(Key.UP, Key.RIGHT)));
    assertEquals(Optional.of("up right"), STICK.held(List.of(Key.of('d'), Key.of('W'))));
    assertEquals(Optional.of("down"), STICK.held(List.of(Key.UP, Key.DOWN)));
  }

  @Test
  void whoLetsGoOfOneKeyGoesOnWithTheOthers() {
    assertEquals(Optional.of("up"), STICK.release(Key.RIGHT, List.of(Key.UP)));
    assertEquals(Optional.of("up right"), STICK.release(Key.DOWN, List.of(Key.UP, Key.RIGHT)));
    assertEquals(Optional.of("stop"), STICK.release(Key.UP, List.of()));
  }

  @Test
  void aKeyWritesItsSignAndASpecialKeyNothing() {
    assertTrue(Key.of('x').writes());
    assertTrue(Key.SPACE.writes());
    assertTrue(Key.of(0x1F40D).writes());
    assertFalse(Key.ENTER.writes());
    assertFalse(Key.INTERRUPT.writes());
    assertEquals(Key.UP, Key.UP.lower());
    assertEquals(Key.of('ä'), Key.of('Ä').lower());
  }
}
