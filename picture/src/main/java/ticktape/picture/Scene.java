package ticktape.picture;

import ticktape.rules.Seats;

/**
 * What a look needs to know beside the state.
 *
 * @param tick the tick that gave the state
 * @param seat the viewer's seat, or 0 for a guest
 * @param names the name of each seat's player
 */
public record Scene(int tick, int seat, Seats<String> names) {

  /** The name of a seat's player, or its number if nobody sits there. */
  public String name(int of) {
    return names.has(of) ? names.at(of) : "seat " + of;
  }
}
