package ticktape.stage;

/**
 * Where a recorded match is looked at: what a scrub bar shows.
 *
 * @param title which match it is, in a few words
 * @param tick the tick that is shown
 * @param first the first tick that there is
 * @param last the last one
 * @param ticksPerSecond how fast the match was played
 * @param read how far the tape was read so far
 * @param paused whether it stands still
 * @param speedPermille how fast it goes on, in thousandths of the speed of the match
 * @param live whether the match is still played, so that there is a now to go back to
 * @param whole under which name the server keeps all of the match, where this is only the latter
 *     part of it; else empty
 * @param result who won, or that it was left, once its end is shown; empty before
 */
public record Scrub(
    String title,
    int tick,
    int first,
    int last,
    int ticksPerSecond,
    int read,
    boolean paused,
    int speedPermille,
    boolean live,
    String whole,
    String result) {

  /** How much of the way from the first tick to the last is done, in thousandths. */
  public int permille() {
    return last == first ? 0 : (int) ((tick - first) * 1000L / (last - first));
  }

  /** The tick at so many thousandths of the way. */
  public int tickAt(int permille) {
    return first + (int) ((long) (last - first) * permille / 1000);
  }

  /** A tick as people read time: {@code 1:05}. */
  public String clock(int tick) {
    var seconds = tick / ticksPerSecond;
    var rest = seconds % 60;
    return seconds / 60 + (rest < 10 ? ":0" : ":") + rest;
  }

  /** The speed as people read it: {@code 2x}. */
  public String speed() {
    if (speedPermille >= 1000) {
      return speedPermille / 1000 + "x";
    }
    return "1/" + 1000 / speedPermille + "x";
  }
}
