package ticktape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisualTest {

  @Test
  void whatIsReadFromTheLeftStaysAsItIs() {
    assertEquals("Zoë Ωμέγα 日本 🐍", Visual.order("Zoë Ωμέγα 日本 🐍"));
    assertEquals("", Visual.order(""));
  }

  @Test
  void whatIsReadFromTheRightIsTurned() {
    assertEquals("ada בא!", Visual.order("ada אב!"));
    assertEquals("דג בא", Visual.order("אב גד"));
  }
}
