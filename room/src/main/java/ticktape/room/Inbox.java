package ticktape.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ticktape.rules.BytesIn;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * The inputs that wait for their ticks, and the judge of those that come.
 *
 * <p>An input waits for the tick that it is meant for. One that comes late, or for no tick at all,
 * is taken by the next tick; one that is far ahead is refused. A seat's inputs keep their order:
 * none is taken before one that came before it.
 */
final class Inbox<I> {

  /** How many ticks' worth of inputs a seat may have waiting. */
  private static final int TICKS_WAITING_MAX = 4;

  private final Game<?, I> game;
  private final Limits limits;
  private final Clock clock;
  private List<Waiting<I>> waiting = new ArrayList<>();

  /**
   * An empty inbox.
   *
   * @param clock of the match that is played
   */
  Inbox(Game<?, I> game, Limits limits, Clock clock) {
    this.game = game;
    this.limits = limits;
    this.clock = clock;
  }

  /** Where a match is. */
  interface Clock {

    /** Counts the room's matches from 1. */
    int match();

    /** The last tick that closed. */
    int tick();

    /** When it closed. */
    long closedNanos();
  }

  /**
   * An input that was taken.
   *
   * @param id the client's number, 0 if it has none
   * @param meant the tick that its client meant it for; 0 for the next one
   * @param due the tick that takes it
   * @param sinceNanos when it would have been in time at the latest, or came, if that was before
   * @param command whether it is answered
   */
  record Waiting<I>(
      Sitter sitter, int id, int meant, int due, long sinceNanos, I what, boolean command) {

    /** How early it was, if its tick closes now. */
    ToClient.Slack slack(long nowNanos) {
      return new ToClient.Slack(meant, (int) ((nowNanos - sinceNanos) / 1_000_000L));
    }
  }

  /**
   * Takes an input, or tells why not. One that came before is not taken again, but answered again.
   */
  Optional<ToClient> take(Sitter sitter, ToServer.Input input, long nowNanos) {
    var id = input.id();
    if (id > 0 && id <= sitter.lastId) {
      return again(sitter, id);
    }
    if (sitter.waiting >= TICKS_WAITING_MAX * limits.inputs().perTick()) {
      return tooMany(sitter, id);
    }
    try {
      var what = game.inputFormat().read(input.what());
      if (input.what() instanceof BytesIn bytes) {
        bytes.end();
      }
      return judged(sitter, input, what, game.kind(what), nowNanos);
    } catch (FormatException e) {
      return refused(id, "bad-input", "That input can't be read: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return refused(id, "bad-input", "That is not an input of " + game.name() + ".");
    }
  }

  /**
   * What to say to an input that is not newer than one that was taken. An answer that is still to
   * come is not given early.
   */
  private Optional<ToClient> again(Sitter sitter, int id) {
    var answer = sitter.answer(id);
    if (answer.isPresent()) {
      return answer.map(ok -> ok);
    }
    var pending =
        sitter.isTaped(id)
            || waiting.stream().anyMatch(one -> one.sitter() == sitter && one.id() == id);
    return pending
        ? Optional.empty()
        : refused(
            id,
            "old",
            "A later input was taken already: this one is on the tape, or never will be.");
  }

  private Optional<ToClient> judged(
      Sitter sitter, ToServer.Input input, I what, InputKind kind, long nowNanos) {
    var tick = clock.tick();
    if (input.match() > 0 && input.match() != clock.match()) {
      return kind instanceof InputKind.Held ? Optional.empty() : ofAnotherMatch(input.id());
    }
    if (input.tick() > tick + limits.inputs().aheadTicks()) {
      return refused(
          input.id(),
          "too-early",
          "The room is at tick " + tick + ", and that input is for tick " + input.tick() + ".");
    }
    var command = kind instanceof InputKind.Command;
    if (kind instanceof InputKind.Command(int lifetimeTicks)
        && lifetimeTicks > 0
        && input.tick() > 0
        && tick - input.tick() > lifetimeTicks) {
      return refused(
          input.id(),
          "stale",
          "That came too late: it was for tick "
              + input.tick()
              + ", and the room is at "
              + tick
              + ".");
    }
    var due = due(sitter, Math.max(input.tick(), tick + 1));
    if (!command) {
      remove(old -> old.sitter() == sitter && !old.command() && old.due() == due);
    }
    if (waiting(sitter, due) >= limits.inputs().perTick()) {
      return tooMany(sitter, input.id());
    }
    var since = input.tick() > tick ? nowNanos : late(input.tick(), nowNanos);
    add(new Waiting<>(sitter, input.id(), input.tick(), due, since, what, command));
    return Optional.empty();
  }

  /** The tick that takes an input: none is taken before one that came before it. */
  private int due(Sitter sitter, int wanted) {
    var due = wanted;
    for (var one : waiting) {
      if (one.sitter() == sitter) {
        due = Math.max(due, one.due());
      }
    }
    return due;
  }

  private int waiting(Sitter sitter, int due) {
    var count = 0;
    for (var one : waiting) {
      count += one.sitter() == sitter && one.due() == due ? 1 : 0;
    }
    return count;
  }

  /**
   * A time as long after the close of the tick that takes a late input as that came after its own
   * tick closed, so that its slack is less than 0 by that much.
   */
  private long late(int meant, long nowNanos) {
    var periodNanos = 1_000_000_000L / game.ticksPerSecond();
    var late = nowNanos - clock.closedNanos() + (clock.tick() - meant) * periodNanos;
    return clock.closedNanos() + periodNanos + late;
  }

  private void add(Waiting<I> input) {
    var sitter = input.sitter();
    waiting.add(input);
    sitter.waiting++;
    if (input.id() > 0) {
      sitter.lastId = input.id();
    }
  }

  private void remove(Predicate<Waiting<I>> which) {
    for (var each = waiting.iterator(); each.hasNext(); ) {
      var one = each.next();
      if (which.test(one)) {
        one.sitter().waiting--;
        each.remove();
      }
    }
  }

  /** One is told once a tick, however many inputs there are. */
  private Optional<ToClient> tooMany(Sitter sitter, int id) {
    if (sitter.warned) {
      return Optional.empty();
    }
    sitter.warned = true;
    return refused(
        id,
        "too-many",
        "A seat has at most " + limits.inputs().perTick() + " inputs a tick: send fewer.");
  }

  static Optional<ToClient> ofAnotherMatch(int id) {
    return refused(id, "stale", "That input was for another match.");
  }

  private static Optional<ToClient> refused(int id, String code, String text) {
    return Optional.of(new ToClient.Refused(id, code, Clean.note(text)));
  }

  /** Takes what a bot does in the next tick; what is too much is dropped. */
  void take(Sitter bot, List<I> inputs) {
    for (var what : inputs) {
      if (bot.waiting < limits.inputs().perTick()) {
        var command = game.kind(what) instanceof InputKind.Command;
        add(new Waiting<>(bot, 0, 0, clock.tick() + 1, 0, what, command));
      }
    }
  }

  /** Forgets what a player did who went for good. */
  void drop(Sitter sitter) {
    remove(input -> input.sitter() == sitter);
  }

  /** All that a tick takes, in the order in which it came. */
  List<Waiting<I>> takeAll(int tick) {
    var due = new ArrayList<Waiting<I>>();
    var rest = new ArrayList<Waiting<I>>();
    for (var input : waiting) {
      input.sitter().warned = false;
      if (input.due() <= tick) {
        input.sitter().waiting--;
        due.add(input);
      } else {
        rest.add(input);
      }
    }
    waiting = rest;
    return due;
  }

  /**
   * A match is over: what is left was for later ticks of it.
   *
   * @return those inputs
   */
  List<Waiting<I>> takeRest() {
    return takeAll(Integer.MAX_VALUE);
  }
}
