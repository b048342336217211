package ticktape.desktop;

import java.util.ArrayList;
import java.util.List;
import ticktape.client.Runner;
import ticktape.picture.Ink;
import ticktape.picture.Point;
import ticktape.stage.Stage;

/**
 * What a frame's painters share: the canvas, where the mouse is, and what can be clicked. It is
 * made anew each frame, as everything is painted anew.
 */
final class Ui {

  private static final float RADIUS = 10;
  private static final String CUT = "…";

  /** A part of the window that does something. */
  private record Hit(Box box, Runner.Deed<Stage> deed) {}

  private final Canvas canvas;
  private final float mouseX;
  private final float mouseY;
  private final int wheel;
  private final List<Hit> hits = new ArrayList<>();
  private Box taps = Box.NONE;

  /**
   * A frame that is empty yet.
   *
   * @param mouseX where the mouse is, in pixels of the layout
   * @param mouseY where the mouse is
   * @param wheel by how many rows the wheel was turned since the last frame; upward is more
   */
  Ui(Canvas canvas, float mouseX, float mouseY, int wheel) {
    this.canvas = canvas;
    this.mouseX = mouseX;
    this.mouseY = mouseY;
    this.wheel = wheel;
  }

  /** By how many rows the wheel was turned over this box. */
  int scrolled(Box box) {
    return under(box) ? wheel : 0;
  }

  Canvas canvas() {
    return canvas;
  }

  /** From now on nothing that was painted so far can be clicked: something lies over it. */
  void cover() {
    hits.clear();
  }

  boolean under(Box box) {
    return box.has(mouseX, mouseY);
  }

  /** A click into this box does that. */
  void click(Box box, Runner.Deed<Stage> deed) {
    hits.add(new Hit(box, deed));
  }

  /** Where a place of the window lies on something else. */
  @FunctionalInterface
  interface Map {

    /** The place on it. */
    Point at(float x, float y);
  }

  /** A click into this box is a tap at the place of the picture there. */
  void tap(Box box, Map map) {
    var place = map.at(mouseX, mouseY);
    taps = box;
    click(box, (stage, now) -> stage.tap(place, now));
  }

  /** Whether a click there would press something; the board looks the same everywhere. */
  boolean clickable() {
    return hits.stream().anyMatch(hit -> under(hit.box()) && !hit.box().equals(taps));
  }

  /** What a click does, where the mouse is: nothing, or what was painted there last. */
  Runner.Deed<Stage> clicked() {
    for (var hit : hits.reversed()) {
      if (under(hit.box())) {
        return hit.deed();
      }
    }
    return (stage, now) -> {};
  }

  /** A panel behind other things. */
  void panel(Box box) {
    canvas.fill(box, 14, Colours.PANEL);
  }

  /** A button. */
  void button(Box box, String text, Runner.Deed<Stage> deed) {
    button(box, text, under(box) ? Colours.LINE : Colours.RAISED, Colours.TEXT, deed);
  }

  /** The button that is meant most of the time. */
  void mainButton(Box box, String text, Runner.Deed<Stage> deed) {
    var ink = under(box) ? Ink.of(0x35D6AA) : Colours.GOOD;
    button(box, text, ink, Colours.ON_GOOD, deed);
  }

  private void button(Box box, String text, Ink ground, Ink ink, Runner.Deed<Stage> deed) {
    canvas.fill(box, RADIUS, ground);
    middle(text, box, Type.STRONG, ink);
    click(box, deed);
  }

  /** A text at the left of a box, cut where the box ends; gives how wide it is. */
  float left(String text, Box box, Type type, Ink ink) {
    var fits = fitting(text, box.width(), type);
    canvas.text(fits, box.x(), box.middleY(), type, ink);
    return canvas.width(fits, type);
  }

  /** A text at the right of a box; gives how wide it is. */
  float right(String text, Box box, Type type, Ink ink) {
    var fits = fitting(text, box.width(), type);
    var wide = canvas.width(fits, type);
    canvas.text(fits, box.right() - wide, box.middleY(), type, ink);
    return wide;
  }

  /** A text in the middle of a box. */
  void middle(String text, Box box, Type type, Ink ink) {
    var fits = fitting(text, box.width(), type);
    canvas.text(fits, box.middleX() - canvas.width(fits, type) / 2, box.middleY(), type, ink);
  }

  /** A text on a pill that is as wide as it needs, in the middle of a box. */
  void pill(String text, Box box, Type type, Ink ground, Ink ink) {
    var fits = fitting(text, box.width() - 28, type);
    var pill = box.middle(canvas.width(fits, type) + 28, box.height());
    canvas.fill(pill, box.height() / 2, ground);
    middle(fits, pill, type, ink);
  }

  /** As much of a text as fits. */
  String fitting(String text, float width, Type type) {
    if (canvas.width(text, type) <= width) {
      return text;
    }
    var end = text.length();
    while (end > 0 && canvas.width(text.substring(0, end) + CUT, type) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return end == 0 ? "" : text.substring(0, end) + CUT;
  }

  /** A text in lines, as many as there may be; the last one is cut. */
  List<String> lines(String text, float width, Type type, int most) {
    var lines = Wrap.lines(text, 0, width, sign -> canvas.width(Character.toString(sign), type));
    if (lines.size() <= most) {
      return lines;
    }
    var rest = String.join(" ", lines.subList(most - 1, lines.size()));
    var shown = new ArrayList<>(lines.subList(0, most - 1));
    shown.add(fitting(rest, width, type));
    return shown;
  }

  /** As much of the end of a text as fits: where one is typing. */
  String ending(String text, float width, Type type) {
    var from = 0;
    while (from < text.length() && canvas.width(text.substring(from), type) > width) {
      from = text.offsetByCodePoints(from, 1);
    }
    return text.substring(from);
  }

  /** As much of the beginning of a text as fits: what is behind the caret. */
  String beginning(String text, float width, Type type) {
    var to = text.length();
    while (to > 0 && canvas.width(text.substring(0, to), type) > width) {
      to = text.offsetByCodePoints(to, -1);
    }
    return text.substring(0, to);
  }
}
