package ticktape.room;

/**
 * How much of everything there may be, so that no queue, length or loop is without an end.
 *
 * <p>{@link #STANDARD} suits a server for friends and strangers; change single values with the
 * {@code with} methods.
 *
 * @param connections how many connections the server takes
 * @param rooms how many rooms there may be
 * @param roomsPerAddress how many rooms people from one address may have made
 * @param members how many connections a room takes, players and guests together
 * @param guests how many of them may be guests
 * @param nameLength how many characters a name has at most
 * @param chatLength how many characters a line of chat has at most
 * @param chatKept how many lines of chat late comers are shown
 * @param chatLines how many lines one may say in {@code chatSeconds}
 * @param chatSeconds the time for them
 * @param inputsPerTick how many inputs a seat may give in one tick
 * @param inputsWaiting how many commands of a room may wait for the journal
 * @param aheadTicks how far ahead of the room a client's clock may be
 * @param behindTicks how many ticks late a room may be before it gives up catching up
 * @param holdSeconds how long a seat is kept for a player whose line was lost
 * @param emptySeconds how long a room is kept that nobody is in
 * @param helloSeconds how long a connection may take to say hello
 * @param messageSeconds how long a message may take to arrive, from its first byte to its last
 * @param slowSeconds how long a connection may take nothing before it is closed
 * @param messagesPerSecond how many messages a connection may send
 * @param messagesBurst how many of them at once
 * @param messagesDropped how many may be dropped as too fast before the connection is closed
 * @param nonsense how many messages in a row may make no sense before the connection is closed
 * @param hashTicks how many ticks lie between two hashes; 0 for a second's worth
 */
public record Limits(
    int connections,
    int rooms,
    int roomsPerAddress,
    int members,
    int guests,
    int nameLength,
    int chatLength,
    int chatKept,
    int chatLines,
    int chatSeconds,
    int inputsPerTick,
    int inputsWaiting,
    int aheadTicks,
    int behindTicks,
    int holdSeconds,
    int emptySeconds,
    int helloSeconds,
    int messageSeconds,
    int slowSeconds,
    int messagesPerSecond,
    int messagesBurst,
    int messagesDropped,
    int nonsense,
    int hashTicks) {

  /** The limits of a server for friends and strangers. */
  public static final Limits STANDARD =
      new Limits(
          10_000, 1_000, 100, 264, 200, 20, 200, 50, 5, 10, 8, 4_096, 40, 10, 60, 60, 10, 30, 30,
          100, 200, 1_000, 20, 0);

  private static final long SECOND_NANOS = 1_000_000_000L;

  /** These limits with a hash every so many ticks; 1 in tests, to find the tick that went wrong. */
  public Limits withHashTicks(int ticks) {
    return new Limits(
        connections,
        rooms,
        roomsPerAddress,
        members,
        guests,
        nameLength,
        chatLength,
        chatKept,
        chatLines,
        chatSeconds,
        inputsPerTick,
        inputsWaiting,
        aheadTicks,
        behindTicks,
        holdSeconds,
        emptySeconds,
        helloSeconds,
        messageSeconds,
        slowSeconds,
        messagesPerSecond,
        messagesBurst,
        messagesDropped,
        nonsense,
        ticks);
  }

  /** These limits for a server of so many connections. */
  public Limits withConnections(int most) {
    return new Limits(
        most,
        rooms,
        roomsPerAddress,
        members,
        guests,
        nameLength,
        chatLength,
        chatKept,
        chatLines,
        chatSeconds,
        inputsPerTick,
        inputsWaiting,
        aheadTicks,
        behindTicks,
        holdSeconds,
        emptySeconds,
        helloSeconds,
        messageSeconds,
        slowSeconds,
        messagesPerSecond,
        messagesBurst,
        messagesDropped,
        nonsense,
        hashTicks);
  }

  /** These limits with seats that are held for so many seconds. */
  public Limits withHoldSeconds(int seconds) {
    return new Limits(
        connections,
        rooms,
        roomsPerAddress,
        members,
        guests,
        nameLength,
        chatLength,
        chatKept,
        chatLines,
        chatSeconds,
        inputsPerTick,
        inputsWaiting,
        aheadTicks,
        behindTicks,
        seconds,
        emptySeconds,
        helloSeconds,
        messageSeconds,
        slowSeconds,
        messagesPerSecond,
        messagesBurst,
        messagesDropped,
        nonsense,
        hashTicks);
  }

  /** {@link #holdSeconds} in nanoseconds. */
  public long holdNanos() {
    return holdSeconds * SECOND_NANOS;
  }

  /** {@link #emptySeconds} in nanoseconds. */
  public long emptyNanos() {
    return emptySeconds * SECOND_NANOS;
  }

  /** {@link #helloSeconds} in nanoseconds. */
  public long helloNanos() {
    return helloSeconds * SECOND_NANOS;
  }

  /** {@link #messageSeconds} in nanoseconds. */
  public long messageNanos() {
    return messageSeconds * SECOND_NANOS;
  }

  /** {@link #slowSeconds} in nanoseconds. */
  public long slowNanos() {
    return slowSeconds * SECOND_NANOS;
  }

  /** {@link #chatSeconds} in nanoseconds. */
  public long chatNanos() {
    return chatSeconds * SECOND_NANOS;
  }
}
