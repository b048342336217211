package ticktape.desktop;

import ticktape.picture.Ink;
import ticktape.picture.Palette;
import ticktape.stage.Grade;

/** The colours around the board: the same as the page's in a browser. */
final class Colours {

  static final Ink NIGHT = Ink.of(0x0B0F14);
  static final Ink PANEL = Ink.of(0x141B24);
  static final Ink RAISED = Ink.of(0x1B2430);
  static final Ink LINE = Ink.of(0x243040);
  static final Ink TEXT = Palette.TEXT;
  static final Ink DIM = Palette.DIM;
  static final Ink FAINT = Ink.of(0x56636F);
  static final Ink GOOD = Grade.GOOD.ink();
  static final Ink ON_GOOD = Ink.of(0x04140F);
  static final Ink SLOW = Grade.SLOW.ink();
  static final Ink BAD = Palette.BAD;

  private Colours() {}
}
