package ticktape.server;

import java.util.List;
import ticktape.room.Effect;

/** The journal of a server without a data folder: what it is told is as durable as the server. */
final class MemoryJournal implements Journal {

  private Durable durable = last -> {};

  @Override
  public List<KeptRoom> kept() {
    return List.of();
  }

  @Override
  public void tell(Durable durable) {
    this.durable = durable;
  }

  @Override
  public void append(Effect.Append record) {
    durable.upTo(record);
  }

  @Override
  public void finished(Effect.Finished end) {}

  @Override
  public void forget(Effect.Forget room) {}

  @Override
  public void close() {}
}
