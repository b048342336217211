package ticktape.room;

/**
 * How much of everything there may be, so that no queue, length or loop is without an end.
 *
 * <p>{@link #STANDARD} suits a server for friends and strangers; change a part with the {@code
 * with} methods.
 *
 * @param numbers how many connections, rooms and people
 * @param talk how long names are, and how much is said
 * @param inputs how many inputs, and how far from their tick
 * @param patience how long the server waits for what
 * @param traffic how many messages a connection may send
 * @param hashTicks how many ticks lie between two hashes; 0 for a second's worth
 */
public record Limits(
    Numbers numbers, Talk talk, Inputs inputs, Patience patience, Traffic traffic, int hashTicks) {

  /** The limits of a server for friends and strangers. */
  public static final Limits STANDARD =
      new Limits(
          new Numbers(10_000, 1_000, 100, 264, 200),
          new Talk(20, 200, 50, 5, 10),
          new Inputs(8, 4_096, 40, 10),
          new Patience(60, 60, 10, 30, 30),
          new Traffic(100, 200, 1_000, 20),
          0);

  private static final long SECOND_NANOS = 1_000_000_000L;

  /** These limits with a hash every so many ticks; 1 in tests, to find the tick that went wrong. */
  public Limits withHashTicks(int ticks) {
    return new Limits(numbers, talk, inputs, patience, traffic, ticks);
  }

  /** These limits for a server of so many connections. */
  public Limits withConnections(int most) {
    return new Limits(numbers.withConnections(most), talk, inputs, patience, traffic, hashTicks);
  }

  /** These limits with another patience. */
  public Limits withPatience(Patience other) {
    return new Limits(numbers, talk, inputs, other, traffic, hashTicks);
  }

  /**
   * How many there may be.
   *
   * @param connections how many connections the server takes
   * @param rooms how many rooms there may be
   * @param roomsPerAddress how many rooms people from one address may have made
   * @param members how many connections a room takes, players and guests together
   * @param guests how many of them may be guests
   */
  public record Numbers(int connections, int rooms, int roomsPerAddress, int members, int guests) {

    private Numbers withConnections(int most) {
      return new Numbers(most, rooms, roomsPerAddress, members, guests);
    }
  }

  /**
   * How much may be said.
   *
   * @param nameLength how many characters a name has at most
   * @param lineLength how many characters a line of chat has at most
   * @param kept how many lines of chat late comers are shown
   * @param lines how many lines one may say in {@code seconds}
   * @param seconds the time for them
   */
  public record Talk(int nameLength, int lineLength, int kept, int lines, int seconds) {

    /** {@link #seconds} in nanoseconds. */
    public long nanos() {
      return seconds * SECOND_NANOS;
    }
  }

  /**
   * How many inputs there may be, and when.
   *
   * @param perTick how many inputs a seat may give in one tick
   * @param waiting how many commands of a room may wait for the journal
   * @param aheadTicks how far ahead of the room a client's clock may be
   * @param behindTicks how many ticks late a room may be before it gives up catching up
   */
  public record Inputs(int perTick, int waiting, int aheadTicks, int behindTicks) {}

  /**
   * How long the server waits.
   *
   * @param holdSeconds how long a seat is kept for a player whose line was lost
   * @param emptySeconds how long a room is kept that nobody is in
   * @param helloSeconds how long a connection may take to say hello
   * @param messageSeconds how long a message may take to arrive, from its first byte to its last
   * @param slowSeconds how long a connection may take nothing before it is closed
   */
  public record Patience(
      int holdSeconds, int emptySeconds, int helloSeconds, int messageSeconds, int slowSeconds) {

    /** This patience with seats that are held for so many seconds. */
    public Patience withHoldSeconds(int seconds) {
      return new Patience(seconds, emptySeconds, helloSeconds, messageSeconds, slowSeconds);
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
  }

  /**
   * How much a connection may send.
   *
   * @param perSecond how many messages a second
   * @param burst how many of them at once
   * @param dropped how many may be dropped as too fast before the connection is closed
   * @param nonsense how many messages in a row may make no sense before the connection is closed
   */
  public record Traffic(int perSecond, int burst, int dropped, int nonsense) {}
}
