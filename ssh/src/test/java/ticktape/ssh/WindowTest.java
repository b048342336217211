package ticktape.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A terminal may say anything of its size. */
class WindowTest {

  @Test
  void aTerminalSaysHowLargeItIs() {
    assertEquals(new Window(132, 43), of("132", "43"));
  }

  @Test
  void oneThatDoesNotSayHasTheSizeThatAllHadOnce() {
    assertEquals(new Window(80, 24), Window.of(Map.of()));
    assertEquals(new Window(80, 24), of("0", "0"));
    assertEquals(new Window(80, 24), of("-5", "-2147483648"));
    assertEquals(new Window(80, 24), of("wide", ""));
    assertEquals(new Window(80, 24), of("99999999999", "1e3"));
  }

  @Test
  void noneIsSoLargeThatItsFramesCostTooMuch() {
    assertEquals(new Window(Window.COLUMNS_MAX, Window.ROWS_MAX), of("2147483647", "100000"));
  }

  private static Window of(String columns, String lines) {
    return Window.of(Map.of("COLUMNS", columns, "LINES", lines));
  }
}
