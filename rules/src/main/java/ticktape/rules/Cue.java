package ticktape.rules;

/**
 * Something to show or sound once: a death, a bite, a round won.
 *
 * @param what the kind of cue, a word of the game's own
 * @param seat whom it is about, or 0
 * @param other the second seat in it, or 0
 * @param x where, in the game's units
 * @param y where, in the game's units
 */
public record Cue(String what, int seat, int other, int x, int y) {

  /** The bytes and JSON of a cue. */
  public static final Format<Cue> FORMAT =
      Format.record(f -> {
        var what = f.field("what", Cue::what, Format.TEXT);
        var seat = f.field("seat", Cue::seat, Format.COUNT);
        var other = f.field("other", Cue::other, Format.COUNT);
        var x = f.field("x", Cue::x, Format.INT);
        var y = f.field("y", Cue::y, Format.INT);
        return v -> new Cue(v.get(what), v.get(seat), v.get(other), v.get(x), v.get(y));
      });
}
