package ticktape.ansi;

/** The colours and the weight that a terminal writes with now, changed only when it must be. */
final class Pen {

  /** As a letter's colour: any will do, nothing of it can be seen. */
  static final int ANY = -2;

  /** As a background without colours: the two exchanged. */
  static final int REVERSE = 1;

  private final Depth depth;
  private final Escapes out;
  private int fore = Style.DEFAULT;
  private int back = Style.DEFAULT;
  private boolean bold;
  private boolean open;

  Pen(Depth depth, Escapes out) {
    this.depth = depth;
    this.out = out;
  }

  /** Back to the terminal's own colours. */
  void reset() {
    out.csi("m");
    fore = Style.DEFAULT;
    back = Style.DEFAULT;
    bold = false;
  }

  int fore() {
    return fore;
  }

  int back() {
    return back;
  }

  /** Whether a cell of these colours can be written without a change. */
  boolean has(int fore, int back, boolean bold) {
    return back == this.back && (fore == ANY || (fore == this.fore && bold == this.bold));
  }

  /** Takes these colours, by the terminal's numbers. */
  void take(int fore, int back, boolean bold) {
    if (has(fore, back, bold)) {
      return;
    }
    open = false;
    if (fore != ANY && bold != this.bold) {
      next().ascii(bold ? "1" : "22");
      this.bold = bold;
    }
    if (fore != ANY && fore != this.fore) {
      colour(fore, 30);
      this.fore = fore;
    }
    if (back != this.back) {
      if (depth == Depth.MONO) {
        next().ascii(back == REVERSE ? "7" : "27");
      } else {
        colour(back, 40);
      }
      this.back = back;
    }
    out.one('m');
  }

  private void colour(int number, int base) {
    next();
    if (number == Style.DEFAULT) {
      out.number(base + 9);
    } else if (depth == Depth.TRUE) {
      out.number(base + 8).ascii(";2;").number(number >> 16 & 0xFF).one(';');
      out.number(number >> 8 & 0xFF).one(';').number(number & 0xFF);
    } else if (depth == Depth.C256) {
      out.number(base + 8).ascii(";5;").number(number);
    } else {
      out.number(number < 8 ? base + number : base + 52 + number);
    }
  }

  private Escapes next() {
    if (open) {
      return out.one(';');
    }
    open = true;
    return out.csi("");
  }
}
