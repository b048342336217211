package ticktape.room;

/** Writes into the journal who sits where. */
record SeatLog<I>(Journal<I> journal) implements Seating.Log {

  @Override
  public void seated(Sitter sitter) {
    journal.append(record(sitter));
  }

  @Override
  public void freed(Sitter sitter) {
    journal.append(new JournalRecord.Freed<>(sitter.seat));
  }

  @Override
  public void bots(int players) {
    journal.append(new JournalRecord.Bots<>(players));
  }

  static <I> JournalRecord.Seated<I> record(Sitter sitter) {
    var taken =
        sitter.taped().stream().map(ok -> new JournalRecord.Taken(ok.id(), ok.tick())).toList();
    return new JournalRecord.Seated<>(sitter.seat, sitter.name, sitter.token, taken);
  }
}
