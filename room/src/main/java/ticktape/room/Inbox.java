package ticktape.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.rules.BytesIn;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/** The inputs that wait for the next tick, and the judge of those that come. */
final class Inbox<I> {

  private final Game<?, I> game;
  private final Limits limits;
  private List<Waiting<I>> waiting = new ArrayList<>();

  Inbox(Game<?, I> game, Limits limits) {
    this.game = game;
    this.limits = limits;
  }

  /**
   * An input that was taken.
   *
   * @param id the client's number, 0 if it has none
   * @param command whether it is answered
   */
  record Waiting<I>(Sitter sitter, int id, I what, boolean command) {}

  /**
   * Takes an input for the next tick, or tells why not. One that came before is not taken again,
   * but answered again.
   *
   * @param tick the room's last tick
   */
  Optional<ToClient> take(Sitter sitter, ToServer.Input input, int tick) {
    var id = input.id();
    if (id > 0 && id <= sitter.lastId) {
      return again(sitter, id);
    }
    if (sitter.waiting >= limits.inputsPerTick()) {
      return tooMany(sitter, id);
    }
    try {
      var what = game.inputFormat().read(input.what());
      if (input.what() instanceof BytesIn bytes) {
        bytes.end();
      }
      return judged(sitter, input, what, game.kind(what), tick);
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
      Sitter sitter, ToServer.Input input, I what, InputKind kind, int tick) {
    if (input.tick() > tick + limits.aheadTicks()) {
      return refused(
          input.id(),
          "too-early",
          "The room is at tick " + tick + ", and that input is for tick " + input.tick() + ".");
    }
    switch (kind) {
      case InputKind.Held() -> {
        waiting.removeIf(old -> old.sitter() == sitter && !old.command());
        add(sitter, input.id(), what, false);
      }
      case InputKind.Command(int lifetimeTicks) -> {
        if (lifetimeTicks > 0 && input.tick() > 0 && tick - input.tick() > lifetimeTicks) {
          return refused(
              input.id(),
              "stale",
              "That input is for tick "
                  + input.tick()
                  + ", and the room is at tick "
                  + tick
                  + " already.");
        }
        add(sitter, input.id(), what, true);
      }
    }
    return Optional.empty();
  }

  private void add(Sitter sitter, int id, I what, boolean command) {
    waiting.add(new Waiting<>(sitter, id, what, command));
    sitter.waiting++;
    if (id > 0) {
      sitter.lastId = id;
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
        "A seat has at most " + limits.inputsPerTick() + " inputs a tick: send fewer.");
  }

  private static Optional<ToClient> refused(int id, String code, String text) {
    return Optional.of(new ToClient.Refused(id, code, Clean.note(text)));
  }

  /** Takes what a bot does; what is too much is dropped. */
  void take(Sitter bot, List<I> inputs) {
    for (var what : inputs) {
      if (bot.waiting < limits.inputsPerTick()) {
        add(bot, 0, what, game.kind(what) instanceof InputKind.Command);
      }
    }
  }

  /** Forgets what a player did who went for good. */
  void drop(Sitter sitter) {
    waiting.removeIf(input -> input.sitter() == sitter);
  }

  /** All that waits, in the order in which it came: the next tick takes it. */
  List<Waiting<I>> takeAll() {
    var all = waiting;
    waiting = new ArrayList<>();
    for (var input : all) {
      input.sitter().waiting = 0;
      input.sitter().warned = false;
    }
    return all;
  }
}
