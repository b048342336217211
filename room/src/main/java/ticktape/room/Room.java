package ticktape.room;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import ticktape.rules.Game;
import ticktape.rules.Opening;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * The live authority over one match after another, with its chat.
 *
 * <p>It closes the ticks, judges the inputs, lets the bots play, tells everyone, and writes the
 * journal. A room in which nobody is sleeps, and is closed after a while. A game that throws costs
 * its players the match, and nobody else anything.
 *
 * <p>Not for many threads. All that it wants done goes to the consumer that it was made with.
 */
public final class Room<S, I> {

  private final String code;
  private final Game<S, I> game;
  private final Limits limits;
  private final Consumer<Effect> out;
  private final boolean hidden;
  private final Audience<S, I> audience;
  private final Seating seating;
  private final Attendance attendance;
  private final Play<S, I> play;
  private final Beat beat;
  private final Requests<S, I> requests;
  private boolean closed;
  private String lastWords = "This room is closed.";

  Room(
      String code,
      Match<S, I> match,
      Table table,
      Settings settings,
      Journal<I> journal,
      Limits limits,
      IntSupplier random,
      Consumer<Effect> out,
      long nowNanos) {
    this.code = code;
    this.game = match.fold.game();
    this.limits = limits;
    this.out = out;
    this.hidden = settings.hidden();
    this.audience = new Audience<>(game, limits, out);
    this.seating =
        new Seating(table, !game.bots().isEmpty(), settings.bots(), new SeatLog<>(journal), random);
    this.play = new Play<>(code, hidden, match, seating, audience, journal, limits, random, out);
    this.beat = new Beat(game.ticksPerSecond());
    var epoch = random.getAsInt() & Integer.MAX_VALUE;
    this.attendance = new Attendance(audience, seating, play, limits, code, epoch, nowNanos);
    this.requests = new Requests<>(audience, attendance, play, limits, code, epoch, out);
  }

  /**
   * A new room, with nobody in it but its bots.
   *
   * @param random 32 fresh bits a call; nobody should be able to guess them
   * @param out takes what is to be done
   * @throws RuntimeException if the game can't open a match of these options
   */
  public static <S, I> Room<S, I> open(
      String code,
      Game<S, I> game,
      Settings settings,
      Limits limits,
      IntSupplier random,
      Consumer<Effect> out,
      long nowNanos) {
    var opening = Opening.of(game, settings.options(), random.getAsInt());
    var match = new Match<>(1, game, opening);
    var table = new Table(game.seats(settings.options()));
    var journal = new Journal<>(code, game, out);
    var room = new Room<>(code, match, table, settings, journal, limits, random, out, nowNanos);
    room.play.begin();
    room.seating.fill(Set.of());
    return room;
  }

  /**
   * The room that these records tell of, with the same seats, scores, tick and state. People's
   * seats are held for them from now on; the room sleeps until one is back.
   *
   * @param records those of the last match, in order; earlier ones do no harm
   * @return nothing if they can't be read: then a note says why, and the room is forgotten
   */
  public static Optional<Room<?, ?>> restore(
      String code,
      List<byte[]> records,
      List<Game<?, ?>> games,
      Limits limits,
      IntSupplier random,
      Consumer<Effect> out,
      long nowNanos) {
    return new Revival(limits, random, out, nowNanos).room(code, records, games);
  }

  /**
   * It goes on after a crash. A match that was over then makes way for the next one.
   *
   * @param talk what was said before
   */
  void resume(List<ToClient.Said> talk) {
    talk.forEach(audience.chat()::add);
    if (play.played().over()) {
      play.finish();
    }
  }

  /** What people call it. */
  public String code() {
    return code;
  }

  /** What is played. */
  public Game<S, I> game() {
    return game;
  }

  /** Whether it is private. */
  public boolean hidden() {
    return hidden;
  }

  /** The number of the last tick. */
  public int tick() {
    return play.played().tick();
  }

  /** Which match is played, from 1. */
  public int match() {
    return play.played().number;
  }

  /** The hash of the state. */
  public int hash() {
    return play.played().fold.hash();
  }

  /** Whether it is closed for good. Its members, if there are any, are to be told. */
  public boolean closed() {
    return closed;
  }

  /** What to tell them. */
  public String lastWords() {
    return lastWords;
  }

  /** Whether one more person could play. */
  public boolean hasSeat() {
    return seating.hasSeat() && audience.members().size() < limits.numbers().members();
  }

  /** Whether one more could watch. */
  public boolean hasPlace() {
    return attendance.guests() < limits.numbers().guests()
        && audience.members().size() < limits.numbers().members();
  }

  /** How the lobby lists it. */
  public ToClient.RoomLine line() {
    var table = seating.table();
    return new ToClient.RoomLine(
        code, game.name(), table.people(), table.bots(), table.seats(), attendance.guests());
  }

  /** Those whose seats are held for them. */
  public List<Held> held() {
    return attendance.held();
  }

  /** Takes out the tokens whose holds have ended since this was asked last. */
  public List<String> takeFreed() {
    return attendance.takeFreed();
  }

  /** Someone comes in. For a player there is a seat, or one that is held for the same token. */
  public void enter(Entry entry, long nowNanos) {
    if (asleep()) {
      beat.start(nowNanos);
      play.wake(nowNanos);
    }
    attendance.enter(entry);
  }

  /** A member goes on purpose: the seat is free at once. */
  public void leave(int connection, long nowNanos) {
    audience.member(connection).ifPresent(member -> attendance.leave(member, nowNanos));
  }

  /** A member's line was lost: the seat is held for a while. */
  public void lost(int connection, long nowNanos) {
    audience.member(connection).ifPresent(member -> attendance.lost(member, nowNanos));
  }

  /** Gives up a seat that is held for someone who wants it no more. */
  public void release(String token) {
    attendance.release(token);
  }

  /** A member did something. */
  public void input(int connection, ToServer.Input input, long nowNanos) {
    audience.member(connection).ifPresent(member -> requests.input(member, input, nowNanos));
  }

  /**
   * Someone says or does something; the line is clean, and not one too many.
   *
   * @param from the name; empty when it is told of them
   */
  public void say(String from, String line) {
    play.say(from, line);
  }

  /**
   * The house tells everyone something; late comers only if there is space beside what was said.
   */
  public void announce(String line) {
    audience.announce(line);
  }

  /** A member has another name from now on, clean and unique; tapes have the one before. */
  public void rename(int connection, String name) {
    audience.member(connection).ifPresent(member -> attendance.rename(member, name));
  }

  /** A member wants bots to fill the room up to so many players. */
  public void bots(int connection, int players) {
    audience.member(connection).ifPresent(member -> requests.bots(member, players));
  }

  /**
   * A member says that its state was another than ours. That counts once for a tick of which it was
   * told another hash; else nothing comes of it.
   *
   * @param hash of the state that the member had
   */
  public void desync(int connection, int tick, int hash, String what) {
    audience.member(connection).ifPresent(member -> requests.desync(member, tick, hash, what));
  }

  /** How often a member's state was another than ours. */
  public int desyncs() {
    return requests.desyncs();
  }

  /**
   * A member wants the whole state; once a tick is enough, since it would be the same.
   *
   * @param tick the tick whose state is wanted, of which a hash was told a moment ago; the ticks
   *     after it follow. 0 for the last one
   */
  public void resync(int connection, int tick) {
    audience.member(connection).ifPresent(member -> requests.resync(member, tick));
  }

  /** Whether a member's line can take more now. */
  public void writable(int connection, boolean writable) {
    audience.member(connection).ifPresent(member -> requests.writable(member, writable));
  }

  /** The records of a match up to this one will survive a crash. */
  public void durable(int match, long sequence) {
    play.answers().durable(match, sequence);
  }

  /** Whether nobody is here: then no tick closes. */
  public boolean asleep() {
    return audience.members().isEmpty();
  }

  /** Closes the ticks that are due, and ends what has run out. */
  public void advance(long nowNanos) {
    if (closed) {
      return;
    }
    attendance.expire(nowNanos);
    if (asleep()) {
      if (nowNanos - attendance.closesNanos() >= 0) {
        close();
      }
      return;
    }
    catchUp(nowNanos);
    while (!closed && beat.due(nowNanos)) {
      var dueNanos = beat.dueNanos();
      beat.next();
      play.close(dueNanos);
      if (play.broken()) {
        end("The game failed too often: this room is closed.");
      } else {
        attendance.tell();
      }
    }
  }

  /** Better late than in a burst. */
  private void catchUp(long nowNanos) {
    var behind = beat.behind(nowNanos);
    if (behind > limits.inputs().behindTicks()) {
      beat.start(nowNanos);
      out.accept(
          new Effect.Note(
              Effect.Level.WARN,
              "Room " + code + " was " + behind + " ticks late, and goes on from now."));
    }
  }

  /** When {@link #advance} is next needed. */
  public long wakeNanos() {
    if (closed) {
      return Long.MAX_VALUE;
    }
    var next = asleep() ? attendance.closesNanos() : beat.dueNanos();
    return Math.min(next, seating.nextExpiryNanos());
  }

  /** No more of this room. */
  public void end(String why) {
    lastWords = why;
    close();
  }

  private void close() {
    closed = true;
    out.accept(new Effect.Forget(code));
  }
}
