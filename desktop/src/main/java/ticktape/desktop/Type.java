package ticktape.desktop;

/**
 * How letters look.
 *
 * @param size the size of the type, in pixels of the layout
 */
record Type(float size, boolean bold) {

  static final Type TEXT = new Type(15, false);
  static final Type STRONG = new Type(15, true);
  static final Type SMALL = new Type(13, false);
  static final Type HEADING = new Type(12.5f, true);
  static final Type STATUS = new Type(16, true);
  static final Type TITLE = new Type(32, true);

  /** The height of a capital letter, as a part of the size of the type. */
  static final float CAPITAL = 0.729f;
}
