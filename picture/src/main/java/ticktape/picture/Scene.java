package ticktape.picture;

import ticktape.rules.Seats;

/**
 * What a look needs to know beside the state.
 *
 * @param tick the tick that gave the state
 * @param seat the viewer's seat, or 0 for a guest
 * @param names the name of each seat's player
 * @param upright whether the room for it is higher than wide, as on a phone: what stands side by
 *     side may then have more room one below the other
 */
public record Scene(int tick, int seat, Seats<String> names, boolean upright) {

  /** A scene on a screen that is wide. */
  public Scene(int tick, int seat, Seats<String> names) {
    this(tick, seat, names, false);
  }

  /** The same on a screen that is held so. */
  public Scene held(boolean upright) {
    return new Scene(tick, seat, names, upright);
  }

  /** The name of a seat's player, or its number if nobody sits there. */
  public String name(int of) {
    return names.has(of) ? names.at(of) : "seat " + of;
  }
}
