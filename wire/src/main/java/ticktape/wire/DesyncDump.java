package ticktape.wire;

import java.util.ArrayList;
import java.util.List;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.Opening;
import ticktape.rules.Tick;

/**
 * What one side knows of a tick whose state came out differently on the server and on a client. Two
 * of them, one from each side, are compared line by line.
 *
 * @param side {@code server} or {@code client}: whose state it is
 * @param room the room's code
 * @param epoch which life of the room it was
 * @param match counts the room's matches from 1
 * @param tick the tick that gave the state
 * @param opening how the match began
 * @param server the hash that the server has
 * @param client the hash that the client has
 * @param what the first value that differs, as the client saw it
 * @param state the state on this side
 * @param ticks the last ticks in which something happened, as this side knows them
 */
public record DesyncDump<S, I>(
    String side,
    String room,
    int epoch,
    int match,
    int tick,
    Opening opening,
    int server,
    int client,
    String what,
    S state,
    List<Tick<I>> ticks) {

  /** Ticks that are longer ago are left out. */
  public static final int SECONDS = 10;

  /** Of more ticks the first are left out. */
  public static final int TICKS_MAX = 200;

  /** A state of more bytes is not dumped. */
  public static final int STATE_BYTES_MAX = 1 << 20;

  private static final int NAME_MAX = 12;

  /** It as a file. */
  public Dump dump(Game<S, I> game) {
    var name = new StringBuilder();
    for (var i = 0; i < room.length() && name.length() < NAME_MAX; i++) {
      var letter = room.charAt(i);
      var plain = (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
      name.append(plain ? Character.toString(letter) : "");
    }
    name.append('-').append(match).append('-').append(tick).append('-').append(side);
    return new Dump(name.append(".json").toString(), JsonText.of(format(game), this));
  }

  /** Of these ticks those that belong into a dump of the last one's state. */
  public static <I> List<Tick<I>> last(Iterable<Tick<I>> busy, int tick, int ticksPerSecond) {
    var last = new ArrayList<Tick<I>>();
    for (var one : busy) {
      if (one.number() <= tick && one.number() > tick - SECONDS * ticksPerSecond) {
        last.add(one);
      }
    }
    return List.copyOf(last.subList(Math.max(0, last.size() - TICKS_MAX), last.size()));
  }

  private static <S, I> Format<DesyncDump<S, I>> format(Game<S, I> game) {
    var busy = Format.list(Tick.format(game.inputFormat()));
    return Format.record(f -> {
      var side = f.field("side", DesyncDump<S, I>::side, Format.TEXT);
      var room = f.field("room", DesyncDump<S, I>::room, Format.TEXT);
      var epoch = f.field("epoch", DesyncDump<S, I>::epoch, Format.COUNT);
      var match = f.field("match", DesyncDump<S, I>::match, Format.COUNT);
      var tick = f.field("tick", DesyncDump<S, I>::tick, Format.COUNT);
      var opening = f.field("opening", DesyncDump<S, I>::opening, Opening.FORMAT);
      var server = f.field("server", DesyncDump<S, I>::server, Format.INT);
      var client = f.field("client", DesyncDump<S, I>::client, Format.INT);
      var what = f.field("what", DesyncDump<S, I>::what, Format.TEXT);
      var state = f.field("state", DesyncDump<S, I>::state, game.stateFormat());
      var ticks = f.field("ticks", DesyncDump<S, I>::ticks, busy);
      return v ->
          new DesyncDump<>(
              v.get(side),
              v.get(room),
              v.get(epoch),
              v.get(match),
              v.get(tick),
              v.get(opening),
              v.get(server),
              v.get(client),
              v.get(what),
              v.get(state),
              v.get(ticks));
    });
  }
}
