package ticktape.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.rules.Event;

/**
 * The seats of a room: who sits where, and what the tape knows of it.
 *
 * <p>Comings and goings are not queued: when a tick closes, its events are the difference between
 * who sits here and what the tape said last. So one who loses the line and is back before the tick
 * closes never left.
 */
final class Table {

  private final @Nullable Sitter[] sitters;
  private final @Nullable Sitter[] taped;
  private final boolean[] tapedHere;

  Table(int seats) {
    sitters = new Sitter[seats + 1];
    taped = new Sitter[seats + 1];
    tapedHere = new boolean[seats + 1];
  }

  int seats() {
    return sitters.length - 1;
  }

  /** Everyone who sits, by seat. */
  List<Sitter> sitters() {
    var list = new ArrayList<Sitter>();
    for (var sitter : sitters) {
      if (sitter != null) {
        list.add(sitter);
      }
    }
    return list;
  }

  /** How many people sit, those whose line is down too. */
  int people() {
    return (int) sitters().stream().filter(sitter -> !sitter.bot()).count();
  }

  int bots() {
    return sitters().size() - people();
  }

  /** The bot on the highest seat. */
  Optional<Sitter> lastBot() {
    return sitters().reversed().stream().filter(Sitter::bot).findFirst();
  }

  Optional<Sitter> byToken(String token) {
    return sitters().stream()
        .filter(sitter -> !sitter.bot() && sitter.token.equals(token))
        .findFirst();
  }

  Optional<Sitter> at(int seat) {
    return seat < 1 || seat > seats() ? Optional.empty() : Optional.ofNullable(sitters[seat]);
  }

  /** The lowest free seat, or 0. */
  int free() {
    for (var seat = 1; seat < sitters.length; seat++) {
      if (sitters[seat] == null) {
        return seat;
      }
    }
    return 0;
  }

  void sit(Sitter sitter) {
    sitters[sitter.seat] = sitter;
  }

  void free(Sitter sitter) {
    sitters[sitter.seat] = null;
  }

  /** A new match begins: its tape knows nobody. */
  void clearTape() {
    for (var seat = 1; seat < taped.length; seat++) {
      taped[seat] = null;
      tapedHere[seat] = false;
    }
  }

  /**
   * Those who went for good, then those who came, as events in front of a tick's inputs.
   *
   * @param first whether it is a match's first tick: it tells of everyone, away or not
   */
  <I> void comings(boolean first, List<Event<I>> events) {
    for (var seat = 1; seat < sitters.length; seat++) {
      if (taped[seat] != null && taped[seat] != sitters[seat]) {
        if (tapedHere[seat]) {
          events.add(new Event.Left<>(seat));
        }
        taped[seat] = null;
        tapedHere[seat] = false;
      }
    }
    for (var seat = 1; seat < sitters.length; seat++) {
      var sitter = sitters[seat];
      if (sitter == null || tapedHere[seat] || !(sitter.present() || first)) {
        continue;
      }
      if (taped[seat] == sitter) {
        events.add(new Event.Returned<>(seat));
      } else {
        events.add(new Event.Joined<>(seat, sitter.name, sitter.bot()));
      }
      taped[seat] = sitter;
      tapedHere[seat] = true;
    }
  }

  /** Those whose line was lost, as events behind a tick's inputs. */
  <I> void goings(List<Event<I>> events) {
    for (var seat = 1; seat < sitters.length; seat++) {
      var sitter = sitters[seat];
      if (sitter != null && tapedHere[seat] && !sitter.present()) {
        events.add(new Event.Left<>(seat));
        tapedHere[seat] = false;
      }
    }
  }

  /** Notes what an event of a tape says, when a room is brought back. */
  void replay(Event<?> event) {
    switch (event) {
      case Event.Joined<?>(int seat, _, _) -> tape(seat, true);
      case Event.Returned<?>(int seat) -> tape(seat, true);
      case Event.Left<?>(int seat) -> tape(seat, false);
      case Event.Input<?> _, Event.Salt<?> _ -> {}
    }
  }

  private void tape(int seat, boolean here) {
    if (here) {
      taped[seat] = sitters[seat];
    }
    tapedHere[seat] = here;
  }
}
