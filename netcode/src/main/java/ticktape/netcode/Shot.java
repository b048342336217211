package ticktape.netcode;

import java.util.List;
import ticktape.rules.Cue;
import ticktape.rules.Event;
import ticktape.rules.Seats;
import ticktape.rules.Tick;
import ticktape.wire.ToClient;

/**
 * A recorded match after one of its ticks.
 *
 * @param tick the tick that gave the state
 * @param state the state
 * @param cues what was to be shown once in that tick
 * @param cast who had a seat, as the tape tells
 */
public record Shot<S>(int tick, S state, List<Cue> cues, Seats<ToClient.Player> cast) {

  /** The cast after what happened in a tick. */
  static Seats<ToClient.Player> cast(Seats<ToClient.Player> before, Tick<?> tick) {
    var cast = before;
    for (var event : tick.events()) {
      cast =
          switch (event) {
            case Event.Joined<?>(int seat, String name, boolean bot) ->
                seat < 1 ? cast : cast.with(seat, new ToClient.Player(seat, name, bot, true));
            case Event.Left<?>(int seat) -> here(cast, seat, false);
            case Event.Returned<?>(int seat) -> here(cast, seat, true);
            case Event.Input<?> _, Event.Salt<?> _ -> cast;
          };
    }
    return cast;
  }

  private static Seats<ToClient.Player> here(Seats<ToClient.Player> cast, int seat, boolean here) {
    if (!cast.has(seat)) {
      return cast;
    }
    var was = cast.at(seat);
    return cast.with(seat, new ToClient.Player(seat, was.name(), was.bot(), here));
  }
}
