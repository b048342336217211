package ticktape.room;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import ticktape.rules.FormatException;
import ticktape.rules.Game;

/** Brings rooms back from their journals. */
record Revival(Limits limits, IntSupplier random, Consumer<Effect> out, long nowNanos) {

  /** The room of these records; nothing if it has to be given up. */
  Optional<Room<?, ?>> room(String code, List<byte[]> records, List<Game<?, ?>> games) {
    try {
      var name =
          Replay.lastOpening(records)
              .orElseThrow(() -> new FormatException("The record of its opening can't be read."))
              .opening()
              .game();
      for (var game : games) {
        if (game.name().equals(name)) {
          return Optional.of(room(code, game, records));
        }
      }
      throw new FormatException("There is no game " + name + " here.");
    } catch (RuntimeException | StackOverflowError e) {
      note(Effect.Level.ERROR, "Room " + code + " can't be brought back: " + Play.said(e));
      out.accept(new Effect.Forget(code));
      return Optional.empty();
    }
  }

  private <S, I> Room<S, I> room(String code, Game<S, I> game, List<byte[]> bytes) {
    var records = Replay.Records.read(game, bytes);
    var replay = Replay.of(game, records, random);
    for (var sitter : replay.table().sitters()) {
      sitter.heldUntilNanos = nowNanos + limits.patience().holdNanos();
    }
    var match = replay.match();
    var journal = new Journal<>(code, game, out);
    journal.resume(match.number, records.count(), match.tick());
    if (records.torn()) {
      journal.append(new JournalRecord.Mended<>());
      note(Effect.Level.WARN, "Room " + code + " lost its last record: a crash tore it.");
    }
    var settings = new Settings(replay.hidden(), replay.bots(), match.opening.options());
    var room =
        new Room<>(code, match, replay.table(), settings, journal, limits, random, out, nowNanos);
    room.resume(replay.talk());
    return room;
  }

  private void note(Effect.Level level, String text) {
    out.accept(new Effect.Note(level, Clean.note(text)));
  }
}
