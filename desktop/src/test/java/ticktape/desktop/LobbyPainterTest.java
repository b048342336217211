package ticktape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ticktape.picture.Key;
import ticktape.stage.Stage;
import ticktape.wire.ToServer;

class LobbyPainterTest {

  private static final Box WINDOW = new Box(0, 0, 1280, 800);

  private final Stage stage = Stages.inTheLobby();
  private final LobbyPainter painter = new LobbyPainter();

  @Test
  void aClickPlays() {
    var join = clicked("Play snake");
    assertEquals("snake", join.game());
    assertEquals("", join.room());
    assertEquals(ToServer.Role.PLAY, join.role());
  }

  @Test
  void aNewRoomIsPlannedByClicks() {
    ui(painted(0, 0).where("New room of squares")).clicked().with(stage, 0);
    var form = stage.show(0).form().orElseThrow();
    var hidden = form.fields().size() - 1;
    var change = painted(0, 0).all("+").get(hidden);
    ui(change).clicked().with(stage, 0);

    var join = clicked("Open the room");
    assertEquals("squares", join.game());
    assertTrue(join.fresh() && join.hidden(), join.toString());
  }

  @Test
  void aPlanCanBeGivenUp() {
    ui(painted(0, 0).where("New room of snake")).clicked().with(stage, 0);
    ui(painted(0, 0).where("Back")).clicked().with(stage, 0);
    assertTrue(stage.show(0).form().isEmpty());
  }

  @Test
  void aClickOnARoomEntersIt() {
    var join = clicked("Room B3XW");
    assertEquals("B3XW", join.room());
    assertEquals(ToServer.Role.PLAY, join.role());
  }

  @Test
  void eachRoomCanBeWatched() {
    var first = painted(0, 0).where("Watch");
    var join = click(first);
    assertEquals("K7QF", join.room());
    assertEquals(ToServer.Role.WATCH, join.role());
  }

  @Test
  void aClickOnTheChatIsForTyping() {
    var place = painted(0, 0).where("Say something");
    ui(place).clicked().with(stage, 0);
    assertTrue(stage.typing());
  }

  @Test
  void whatIsChosenByKeysIsSeenInASmallWindowToo() {
    var small = new Box(0, 0, 640, 400);
    for (var i = 0; i < stage.show(0).choices().size(); i++) {
      var chosen = stage.show(0).choices().get(stage.show(0).chosen()).label();
      var sketch = new Sketch();
      painter.paint(stage.show(0), small, 0, new Ui(sketch, 0, 0, 0));
      assertTrue(small.has(0, sketch.where(chosen).bottom()), chosen);
      stage.press(Key.DOWN, 0);
    }
  }

  @Test
  void thereIsALineForEachRoom() {
    var sketch = painted(0, 0);
    sketch.where("Open rooms");
    sketch.where("snake · 2 of 16 play · 4 bots · 1 watch");
    assertEquals(2, sketch.texts().stream().filter(t -> t.text().equals("Watch")).count());
  }

  private ToServer.Join clicked(String text) {
    return click(painted(0, 0).where(text));
  }

  private ToServer.Join click(Box place) {
    ui(place).clicked().with(stage, 0);
    return stage.take(0).stream()
        .filter(ToServer.Join.class::isInstance)
        .map(ToServer.Join.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private Sketch painted(float mouseX, float mouseY) {
    var sketch = new Sketch();
    painter.paint(stage.show(0), WINDOW, 0, new Ui(sketch, mouseX, mouseY, 0));
    return sketch;
  }

  private Ui ui(Box mouse) {
    var ui = new Ui(new Sketch(), mouse.middleX(), mouse.middleY(), 0);
    painter.paint(stage.show(0), WINDOW, 0, ui);
    return ui;
  }
}
