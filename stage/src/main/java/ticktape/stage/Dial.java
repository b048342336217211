package ticktape.stage;

import ticktape.rules.Option;

/**
 * A number that is being chosen for a new room.
 *
 * @param option what it is, and its limits
 * @param value what it is now; while it is typed it may be less than the least
 */
record Dial(Option option, int value) {

  /** Where the steps get larger, and how large they are from there on. */
  private static final int[][] STEPS = {{20, 5}, {60, 10}, {300, 60}, {1200, 300}};

  static Dial standard(Option option) {
    return new Dial(option, option.standard());
  }

  /** This one with the least change that makes sense, up or down; a yes or no is turned around. */
  Dial turned(int by) {
    if (flag()) {
      return new Dial(option, 1 - value);
    }
    var step = step(by > 0 ? value : value - 1);
    var down = Math.floorDiv(by > 0 ? value : value - 1, step) * step;
    return new Dial(option, by > 0 ? down + step : down).settled();
  }

  private static int step(int value) {
    var step = 1;
    for (var larger : STEPS) {
      step = value >= larger[0] ? larger[1] : step;
    }
    return step;
  }

  /** This one with a digit typed behind it, or as its first one. */
  Dial typed(int digit, boolean first) {
    if (flag()) {
      return new Dial(option, Math.min(digit, 1));
    }
    var next = first ? digit : value > Integer.MAX_VALUE / 10 - 1 ? value : value * 10 + digit;
    return new Dial(option, Math.min(next, option.max()));
  }

  /** This one within its limits. */
  Dial settled() {
    return new Dial(option, Math.max(option.min(), Math.min(value, option.max())));
  }

  private boolean flag() {
    return option.min() == 0 && option.max() == 1;
  }

  Show.Field show() {
    var range = flag() ? "" : " " + option.min() + " to " + option.max() + ".";
    var text = flag() ? value == 0 ? "no" : "yes" : Integer.toString(value);
    return new Show.Field(option.name(), text, option.meaning() + range);
  }
}
