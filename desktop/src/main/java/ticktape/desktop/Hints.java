package ticktape.desktop;

import java.util.ArrayList;
import java.util.List;
import ticktape.stage.Show;

/** The line that tells which keys do something now. */
final class Hints {

  private static final Show.Hint FULL_SCREEN = new Show.Hint("F11", "full screen");
  private static final float SPACE = 6;
  private static final float GAP = 18;

  private Hints() {}

  /** As many as there is room for; how to leave comes last, and nobody may be left without. */
  static void paint(List<Show.Hint> hints, Box box, Ui ui) {
    var all = new ArrayList<>(hints);
    all.add(Math.max(0, all.size() - 1), FULL_SCREEN);
    var last = all.removeLast();
    var x = box.x() + 4;
    var room = box.right() - width(last, ui);
    for (var hint : all) {
      if (x + width(hint, ui) <= room) {
        x = paint(hint, x, box, ui);
      }
    }
    paint(last, x, box, ui);
  }

  private static float width(Show.Hint hint, Ui ui) {
    return ui.canvas().width(hint.keys() + hint.label(), Type.SMALL) + SPACE + GAP;
  }

  private static float paint(Show.Hint hint, float x, Box box, Ui ui) {
    var label = x + ui.canvas().width(hint.keys(), Type.SMALL) + SPACE;
    ui.canvas().text(hint.keys(), x, box.middleY(), Type.SMALL, Colours.TEXT);
    ui.canvas().text(hint.label(), label, box.middleY(), Type.SMALL, Colours.DIM);
    return x + width(hint, ui);
  }
}
