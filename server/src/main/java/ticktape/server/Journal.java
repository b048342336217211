package ticktape.server;

import java.util.List;
import ticktape.room.Effect;

/**
 * Where tapes are kept. The house hands records over without waiting, and hears later that they are
 * durable.
 *
 * <p>Called by one thread; it may tell {@link Durable} from another.
 */
interface Journal extends AutoCloseable {

  /** Told when a match's records up to one are kept. Must not wait. */
  @FunctionalInterface
  interface Durable {
    /**
     * All records of the match up to this one are kept.
     *
     * @param last the last of them
     */
    void upTo(Effect.Append last);
  }

  /** The rooms that were open when the server before this one ended; asked once, at the start. */
  List<KeptRoom> kept();

  /** Whom to tell; once, before the first record. */
  void tell(Durable durable);

  /** Takes a record. */
  void append(Effect.Append record);

  /** Takes the end of a match. */
  void finished(Effect.Finished end);

  /** Takes the end of a room. */
  void forget(Effect.Forget room);

  /** Keeps what was taken, and ends. */
  @Override
  void close();
}
