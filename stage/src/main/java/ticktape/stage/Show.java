package ticktape.stage;

import java.util.List;
import java.util.Optional;
import ticktape.picture.Ink;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.wire.ToClient;

/**
 * Everything that a screen needs now. All texts are clean: no control characters, of limited
 * length.
 *
 * @param phase where the person is
 * @param name the own name, as the server gave it; the one wished for before
 * @param seat the own seat; 0 for a guest and in the lobby
 * @param room the room's code; empty in the lobby
 * @param game the game's name; empty in the lobby
 * @param picture the match, between two ticks
 * @param focus what a small screen keeps in its middle, if the game says so
 * @param tick the tick that is shown
 * @param status one line on how the match stands
 * @param rows the score board, the leader first, then the guests
 * @param chat the last lines, the oldest first
 * @param news what happened in the last seconds, in words; may be empty
 * @param error what was refused or went wrong in the last seconds; may be empty
 * @param typing the line that is being typed, if any
 * @param latency the way to the server and back
 * @param netGraph how good the line and the guesses were lately, if somebody wants to see it
 * @param rooms the rooms of the lobby
 * @param choices what can be chosen in the lobby by keys, the rooms among it
 * @param chosen the place in {@code choices} that the next Enter means
 * @param form the new room that is being planned in the lobby, if one is: shown instead of the
 *     choices
 * @param hints the keys that do something now
 * @param ways how the game of the room is played by hand
 * @param scrub where a recorded match is looked at; empty while what is shown is now
 * @param reason why the line is down; empty unless {@link Phase#LOST}
 * @param retryMillis how long until the line is tried again, -1 if it is only when the person asks;
 *     0 unless {@link Phase#LOST}
 * @param done whether the person wishes to quit: close the screen
 */
public record Show(
    Phase phase,
    String name,
    int seat,
    String room,
    String game,
    Picture picture,
    Optional<Point> focus,
    int tick,
    String status,
    List<Row> rows,
    List<Line> chat,
    String news,
    String error,
    Optional<Typed> typing,
    Latency latency,
    Optional<NetGraph> netGraph,
    List<ToClient.RoomLine> rooms,
    List<Choice> choices,
    int chosen,
    Optional<Form> form,
    List<Hint> hints,
    Ways ways,
    Optional<Scrub> scrub,
    String reason,
    int retryMillis,
    boolean done) {

  /**
   * A row of the score board.
   *
   * @param seat whose it is; 0 for a guest
   * @param name the player's name
   * @param points the main number
   * @param note a few words more; may be empty
   * @param ink the seat's colour
   * @param own whether it is the viewer's
   * @param bot whether a bot plays
   * @param here whether the player's line is up
   */
  public record Row(
      int seat,
      String name,
      int points,
      String note,
      Ink ink,
      boolean own,
      boolean bot,
      boolean here) {

    /** What stands beside the name: what the player is, and the note of one who plays. */
    public String words() {
      if (seat == 0) {
        return "watching";
      }
      if (!here) {
        return "away";
      }
      return !bot ? note : note.isEmpty() ? "bot" : "bot · " + note;
    }
  }

  /**
   * A line of the chat.
   *
   * @param from who said it; empty when the house speaks
   * @param text what was said
   * @param ink the colour of the speaker's seat
   */
  public record Line(String from, String text, Ink ink) {

    /** Whether the house speaks. */
    public boolean house() {
      return from.isEmpty();
    }
  }

  /**
   * A line that is being typed.
   *
   * @param prompt what it is for, as {@code Say}
   * @param text what was typed so far
   * @param caret the place in the text before which the next letter goes; never within a code point
   */
  public record Typed(String prompt, String text, int caret) {

    /** A line whose caret is at its end. */
    public Typed(String prompt, String text) {
      this(prompt, text, text.length());
    }
  }

  /**
   * Something to choose in the lobby.
   *
   * @param label what it does, or the room's code
   * @param detail a few words more; may be empty
   */
  public record Choice(String label, String detail) {}

  /**
   * A form to be filled in.
   *
   * @param title what it is for
   * @param fields what can be chosen
   * @param chosen the place of the field that keys change
   */
  public record Form(String title, List<Field> fields, int chosen) {}

  /**
   * A field of a form.
   *
   * @param name a word
   * @param value what it is now, as {@code 3} or {@code no}
   * @param detail a sentence or two on what it means and may be
   */
  public record Field(String name, String value, String detail) {}

  /**
   * Keys that do something now.
   *
   * @param keys the keys as they are shown, as {@code ←/a}
   * @param label what they do
   */
  public record Hint(String keys, String label) {}

  /**
   * How the game of the room is played by hand, for screens that have more than keys.
   *
   * @param keys the game's own keys, which are among the hints too; none for a guest
   * @param swipes whether a swipe, as the arrow key of its direction, does something
   * @param bots whether one may ask for bots: never as a guest
   * @param free whether there is a seat for one more
   * @param past where a guest looks at who may look back, be it now; empty for who plays
   */
  public record Ways(
      List<Hint> keys, boolean swipes, boolean bots, boolean free, Optional<Scrub> past) {

    /** There is no game. */
    public static final Ways NONE = new Ways(List.of(), false, false, false, Optional.empty());
  }
}
