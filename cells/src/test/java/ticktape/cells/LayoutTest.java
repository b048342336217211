package ticktape.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ticktape.ansi.Depth;
import ticktape.ansi.Screen;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Shape;
import ticktape.stage.Grade;
import ticktape.stage.Latency;
import ticktape.stage.NetGraph;
import ticktape.stage.Phase;
import ticktape.stage.Show;
import ticktape.wire.ToClient;

class LayoutTest {

  /** A field of twelve cells by eight, with one snake on it, its head at the right. */
  private static final Picture PICTURE =
      new Picture(
          1200,
          800,
          100,
          Palette.GROUND,
          List.of(
              new Shape.Path(
                  "snake:1",
                  3,
                  List.of(new Point(350, 250), new Point(150, 250)),
                  80,
                  Palette.seat(1),
                  false)));

  private static final List<Show.Row> ROWS =
      List.of(
          row(2, "bo", 12, "", false, true),
          row(1, "ada", 9, "2 kills", true, true),
          row(3, "cy", 0, "", false, false));

  private static final List<Show.Line> CHAT =
      List.of(
          new Show.Line("", "cy left", Palette.DIM),
          new Show.Line("bo", "catch me if you can, all of you", Palette.seat(2)));

  @Test
  void theBoardScoresAndChatStandSideBySide() {
    var screen = paint(playing(Phase.PLAYING), 72, 14);
    assertEquals(
        """
         K7QF  Round 1 of 3                                          ada  42 ms
                     +------------------------+              B bo            12
                     |                        |              A ada  2 kills   9
                     |                        |              C cy  away       0
                     |  a a a                 |
                     |                        |              cy left
                     |                        |              bo: catch me if
                     |                        |               you can, all of
                     |                        |               you
                     |                        |
                     +------------------------+

         bo ate ada
         ←/a left  q quit\
        """,
        text(screen));
  }

  @Test
  void theNetGraphStandsAtTheFootOfTheSide() {
    var screen = paint(measured(), 72, 18);
    assertEquals(
        """
         K7QF  Round 1 of 3                                          ada  42 ms
                                                             B bo            12
                                                             A ada  2 kills   9
                     +------------------------+              C cy  away       0
                     |                        |
                     |                        |              cy left
                     |  a a a                 |              bo: catch me if
                     |                        |               you can, all of
                     |                        |               you
                     |                        |
                     |                        |              Last 30 s ↑ 200 ms
                     |                        |                               █
                     +------------------------+                              ▄█
                                                             round trip   42 ms
                                                             slack       -20 ms
                                                             down         0 B/s
         bo ate ada
         ←/a left  q quit\
        """,
        text(screen));
  }

  @Test
  void theNetGraphLiesOnACornerOfTheBoardOnlyWhereThereIsNothingBesideIt() {
    var screen = paint(measured(), 40, 18);
    assertTrue(screen.toString().contains("round trip   42 ms"), screen.toString());
  }

  private static Show measured() {
    var bars = new ArrayList<NetGraph.Bar>();
    for (var i = 0; i < NetGraph.BARS; i++) {
      var height = i == NetGraph.BARS - 1 ? NetGraph.WHOLE : i == NetGraph.BARS - 3 ? 250 : 0;
      bars.add(new NetGraph.Bar(height, Grade.GOOD));
    }
    var rows =
        List.of(
            new NetGraph.Row("round trip", "42 ms", Grade.GOOD),
            new NetGraph.Row("slack", "-20 ms", Grade.SLOW),
            new NetGraph.Row("down", "0 B/s", Grade.GOOD));
    var graph = new NetGraph("Last 30 s", "200 ms", bars, rows);
    return show(Phase.PLAYING, Optional.empty(), ROWS, 0, Optional.of(graph));
  }

  @Test
  void aNarrowTerminalShowsTheBoardAlone() {
    var screen = paint(playing(Phase.PLAYING), 40, 14);
    assertTrue(screen.toString().contains("a a a"), screen.toString());
    assertTrue(!screen.toString().contains("2 kills"), screen.toString());
  }

  @Test
  void howToLeaveIsToldHoweverNarrowItIs() {
    assertTrue(paint(playing(Phase.PLAYING), 10, 14).toString().contains("q quit"));
  }

  @Test
  void aTerminalOfAnySizeIsPaintedOn() {
    for (var width = 1; width < 90; width += 7) {
      for (var height = 1; height < 30; height++) {
        for (var phase : Phase.values()) {
          paint(playing(phase), width, height);
        }
      }
    }
  }

  @Test
  void aLostLineSaysWhyAndWhenItIsTriedAgain() {
    var screen = paint(playing(Phase.LOST), 72, 14);
    assertTrue(screen.toString().contains("The server is gone."), screen.toString());
    assertTrue(screen.toString().contains("Trying again in 2 s"), screen.toString());
  }

  @Test
  void whoIsAwayIsToldSoHoweverLongTheName() {
    var rows = List.of(row(1, "bartholomew the third", 3, "", false, false));
    assertTrue(paint(show(rows), 72, 14).toString().contains("A barthol…  away 3"));
  }

  @Test
  void aSeatThatIsPlayedFromAnotherScreenIsNotTriedForUnasked() {
    var screen = paint(lost(-1), 72, 14);
    assertTrue(screen.toString().contains("Enter: try again"), screen.toString());
    assertTrue(!screen.toString().contains("Trying again"), screen.toString());
  }

  @Test
  void hintsThatDoNotFitMoveTogether() {
    assertTrue(paint(playing(Phase.PLAYING), 17, 14).toString().contains("←/a left  q quit"));
    assertTrue(paint(playing(Phase.PLAYING), 16, 14).toString().contains("←/a left q quit"));
  }

  @Test
  void theLobbyShowsWhatCanBeChosen() {
    var screen = paint(playing(Phase.LOBBY), 72, 14);
    assertTrue(screen.toString().contains("▸ Quick play"), screen.toString());
    assertTrue(screen.toString().contains("K7QF"), screen.toString());
  }

  @Test
  void aNewRoomIsPlannedInPlaceOfTheChoices() {
    var form =
        new Show.Form(
            "New room of snake",
            List.of(
                new Show.Field("speed", "3", "Ticks in a move. 1 to 10."),
                new Show.Field("walls", "no", "Whether the edges kill.")),
            1);
    var screen = paint(planning(form), 72, 14);
    assertTrue(screen.toString().contains("New room of snake"), screen.toString());
    assertTrue(screen.toString().contains("    speed         3"), screen.toString());
    assertTrue(screen.toString().contains("▸ walls       ‹ no ›"), screen.toString());
    assertTrue(screen.toString().contains("Whether the edges kill."), screen.toString());
    assertTrue(!screen.toString().contains("Quick play"), screen.toString());
  }

  private static String text(Screen screen) {
    var lines = screen.toString().split("\n");
    for (var i = 0; i < lines.length; i++) {
      lines[i] = lines[i].stripTrailing();
    }
    return String.join("\n", lines);
  }

  private static Screen paint(Show show, int width, int height) {
    var screen = new Screen(width, height);
    new Layout(Depth.MONO).paint(show, screen);
    return screen;
  }

  private static Show.Row row(
      int seat, String name, int points, String note, boolean own, boolean here) {
    return new Show.Row(seat, name, points, note, Palette.seat(seat), own, false, here);
  }

  private static Show playing(Phase phase) {
    return show(phase, Optional.empty(), ROWS, 1500);
  }

  private static Show show(List<Show.Row> rows) {
    return show(Phase.PLAYING, Optional.empty(), rows, 0);
  }

  private static Show lost(int retryMillis) {
    return show(Phase.LOST, Optional.empty(), ROWS, retryMillis);
  }

  private static Show planning(Show.Form form) {
    return show(Phase.LOBBY, Optional.of(form), ROWS, 0);
  }

  private static Show show(
      Phase phase, Optional<Show.Form> form, List<Show.Row> rows, int retryMillis) {
    return show(phase, form, rows, retryMillis, Optional.empty());
  }

  private static Show show(
      Phase phase,
      Optional<Show.Form> form,
      List<Show.Row> rows,
      int retryMillis,
      Optional<NetGraph> graph) {
    return new Show(
        phase,
        "ada",
        1,
        "K7QF",
        "snake",
        PICTURE,
        Optional.empty(),
        120,
        "Round 1 of 3",
        rows,
        CHAT,
        "bo ate ada",
        "",
        Optional.empty(),
        new Latency(42, false),
        graph,
        List.of(new ToClient.RoomLine("K7QF", "snake", 2, 1, 16, 0)),
        List.of(
            new Show.Choice("Quick play", "a room with a free seat"),
            new Show.Choice("K7QF", "2 of 16")),
        0,
        form,
        List.of(new Show.Hint("←/a", "left"), new Show.Hint("q", "quit")),
        new Show.Ways(List.of(new Show.Hint("←/a", "left")), true, true, true, Optional.empty()),
        Optional.empty(),
        phase == Phase.LOST ? "The server is gone." : "",
        phase == Phase.LOST ? retryMillis : 0,
        false);
  }
}
