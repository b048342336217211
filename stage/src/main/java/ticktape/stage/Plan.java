package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.rules.Option;
import ticktape.rules.Options;

/**
 * A new room before it is opened: its game's options, the bots in it, and whether it is private.
 */
final class Plan {

  /** The keys that do something meanwhile. */
  static final List<Show.Hint> HINTS =
      List.of(
          new Show.Hint("↑/↓", "choose"),
          new Show.Hint("←/→/0-9", "change"),
          new Show.Hint("Enter", "open the room"),
          new Show.Hint("Esc", "back"));

  private static final Option HIDDEN =
      Option.flag("private", "Only who knows its code finds it.", false);

  private final Look<?, ?> look;

  /** The game's options, in its order; then the bots if there are any, and at last the privacy. */
  private final List<Dial> dials = new ArrayList<>();

  private int chosen;

  /** Whether digits are being typed into the chosen one. */
  private boolean typing;

  Plan(Look<?, ?> look) {
    this.look = look;
    look.game().options().forEach(option -> dials.add(Dial.standard(option)));
    if (!look.game().bots().isEmpty()) {
      dials.add(Dial.standard(bots()));
    }
    dials.add(Dial.standard(HIDDEN));
  }

  private Option bots() {
    var seats = look.game().seats(options());
    return new Option("bots", "So many bots play until people come.", 0, 0, seats - 1);
  }

  String game() {
    return look.game().name();
  }

  /** What was chosen otherwise than the standard. */
  Options options() {
    var options = Options.STANDARD;
    for (var dial : dials.subList(0, Math.min(dials.size(), look.game().options().size()))) {
      var value = dial.settled().value();
      options =
          value == dial.option().standard() ? options : options.with(dial.option().name(), value);
    }
    return options;
  }

  boolean hidden() {
    return dials.getLast().value() != 0;
  }

  /** Up to how many players bots fill the room; -1 if none are wished for. */
  int company() {
    var count = look.game().bots().isEmpty() ? 0 : dials.get(dials.size() - 2).settled().value();
    return count == 0 ? -1 : count + 1;
  }

  /** Takes a key, but for those that end it. */
  void press(Key key) {
    switch (key.lower().name()) {
      case "up", "k" -> choose(chosen - 1);
      case "down", "j", "tab" -> choose(chosen + 1);
      case "left", "h", "-" -> turn(chosen, -1);
      case "right", "l", "+", " " -> turn(chosen, 1);
      case "backspace" -> set(dials.get(chosen).typed(0, true), true);
      default -> type(key.name());
    }
  }

  private void type(String key) {
    if (key.length() == 1 && key.charAt(0) >= '0' && key.charAt(0) <= '9') {
      var fresh = !typing;
      set(dials.get(chosen).typed(key.charAt(0) - '0', fresh), true);
    }
  }

  private void choose(int place) {
    set(dials.get(chosen).settled(), false);
    chosen = Math.floorMod(place, dials.size());
  }

  /** Changes what stands at this place, up or down; it is the chosen one then. */
  void turn(int place, int by) {
    choose(place);
    set(dials.get(chosen).settled().turned(by), false);
  }

  private void set(Dial dial, boolean typed) {
    typing = typed;
    dials.set(chosen, dial);
    if (!look.game().bots().isEmpty()) {
      // The seats may have become fewer.
      var place = dials.size() - 2;
      dials.set(place, new Dial(bots(), dials.get(place).value()).settled());
    }
  }

  Show.Form show() {
    return new Show.Form("New room of " + game(), dials.stream().map(Dial::show).toList(), chosen);
  }
}
