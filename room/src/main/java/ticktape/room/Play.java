package ticktape.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import ticktape.rules.Event;
import ticktape.rules.Game;
import ticktape.rules.Tick;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * What is played in a room, one match after another: closes the ticks, and opens the next match
 * when one is over or the game failed.
 */
final class Play<S, I> implements Inbox.Clock {

  private final String code;
  private final Game<S, I> game;
  private final IntSupplier random;
  private final Consumer<Effect> out;
  private final Journal<I> journal;
  private final Audience<S, I> audience;
  private final Inbox<I> inbox;
  private final Answers answers;
  private final Slacks slacks;
  private final Seating seating;
  private final Series<S, I> series;
  private final Faults faults = new Faults();
  private long ticks;
  private long closedNanos;
  private boolean broken;

  Play(
      String code,
      boolean hidden,
      Match<S, I> match,
      Seating seating,
      Audience<S, I> audience,
      Journal<I> journal,
      Limits limits,
      IntSupplier random,
      Consumer<Effect> out) {
    this.code = code;
    this.game = match.fold.game();
    this.series = new Series<>(code, hidden, match, seating, journal, random, out);
    this.seating = seating;
    this.audience = audience;
    this.journal = journal;
    this.random = random;
    this.out = out;
    this.inbox = new Inbox<>(game, limits, this);
    this.answers = new Answers(limits.inputs().waiting(), audience::tell);
    this.slacks = new Slacks(audience, game.ticksPerSecond());
    audience.begin(match.tick());
  }

  Match<S, I> played() {
    return series.match();
  }

  @Override
  public int match() {
    return played().number;
  }

  @Override
  public int tick() {
    return played().tick();
  }

  @Override
  public long closedNanos() {
    return closedNanos;
  }

  Game<S, I> game() {
    return game;
  }

  /** Tells one who comes in all there is to know. */
  void welcome(
      Member member,
      ToClient.Welcome welcome,
      Optional<ToServer.Known> known,
      ToClient.Players players) {
    audience.post().one(member, welcome);
    var ofThisLife = known.filter(at -> at.epoch() == welcome.epoch());
    audience.welcome(member, played().scene(), ofThisLife, players);
  }

  /** A line for everyone, now and later, which a crash does not lose. */
  void say(String from, String text) {
    journal.said(List.of(audience.say(from, text)));
  }

  Inbox<I> inbox() {
    return inbox;
  }

  Answers answers() {
    return answers;
  }

  /** Whether the game failed so often that the room is to end. */
  boolean broken() {
    return broken;
  }

  /** The ticks go on from now, after a sleep. */
  void wake(long nowNanos) {
    closedNanos = nowNanos;
  }

  /**
   * Closes the next tick.
   *
   * @param nowNanos when it is due: a server that is late must not seem to have waited for inputs
   */
  void close(long nowNanos) {
    ticks++;
    closedNanos = nowNanos;
    var match = played();
    var number = match.tick() + 1;
    var inputs = inbox.takeAll(number);
    slacks.tell(inputs, ticks, nowNanos);
    try {
      var tick = new Tick<>(number, events(match, number, inputs));
      var step = match.advance(tick);
      var sequence = journal.tick(record(tick, inputs));
      answers.add(match.number, sequence, number, inputs);
      audience.tick(tick, step, match.scene(), match.over());
      bots();
      if (match.over()) {
        finish();
      }
    } catch (RuntimeException | StackOverflowError e) {
      fault(e, inputs);
    }
  }

  /**
   * What happens in a tick; inputs that the game refuses are answered, and are no longer inputs.
   */
  private List<Event<I>> events(Match<S, I> match, int number, List<Inbox.Waiting<I>> inputs) {
    var events = new ArrayList<Event<I>>();
    seating.table().comings(number == 1, events);
    if (match.asks()) {
      events.add(new Event.Salt<>(random.getAsInt()));
    }
    var before = new Tick<>(number, Collections.unmodifiableList(events));
    for (var each = inputs.iterator(); each.hasNext(); ) {
      var input = each.next();
      var seat = input.sitter().seat;
      var why = game.refusal(match.fold.state(), before, seat, input.what());
      if (why.isPresent()) {
        each.remove();
        refuse(input, "refused", Clean.note(why.get()));
      } else {
        events.add(new Event.Input<>(seat, input.what()));
      }
    }
    seating.table().goings(events);
    return List.copyOf(events);
  }

  private static <I> JournalRecord.Ticked<I> record(Tick<I> tick, List<Inbox.Waiting<I>> inputs) {
    var ids = new ArrayList<JournalRecord.Id>();
    for (var input : inputs) {
      if (input.id() > 0) {
        ids.add(new JournalRecord.Id(input.sitter().seat, input.id()));
      }
    }
    return new JournalRecord.Ticked<>(tick.number(), tick.events(), List.copyOf(ids));
  }

  private void bots() {
    for (var failed : Bots.play(played().fold, seating.table(), inbox)) {
      note("dismissed its bot " + failed.bot().name, failed.cause());
      if (failed.bot().bot()) {
        inbox.drop(failed.bot());
        seating.dismiss(failed.bot());
      } else {
        failed.bot().noStandIn = true;
      }
    }
  }

  /** The match is over: the results, and the next match at once. */
  void finish() {
    series.finish();
    open();
  }

  private void open() {
    series.next();
    for (var input : inbox.takeRest()) {
      if (input.command() && input.id() > 0) {
        Inbox.ofAnotherMatch(input.id()).ifPresent(why -> audience.tell(input.sitter(), why));
      }
    }
    begin();
    audience.open(played().scene());
  }

  /** The match begins, with what was said before it. */
  void begin() {
    series.begin();
    journal.said(audience.chat().talk());
  }

  /** The game failed: its players are told, and a new match begins, as long as that helps. */
  private void fault(Throwable first, List<Inbox.Waiting<I>> inputs) {
    fail(inputs);
    var cause = Optional.of(first);
    while (cause.isPresent()) {
      note("failed in tick " + (tick() + 1) + " of match " + match(), cause.get());
      if (faults.tooMany(ticks)) {
        broken = true;
        return;
      }
      say("", Clean.note("The game failed (" + said(cause.get()) + "): a new match begins."));
      cause = tryOpen();
    }
  }

  private Optional<Throwable> tryOpen() {
    try {
      open();
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of(e);
    }
  }

  private void fail(List<Inbox.Waiting<I>> inputs) {
    for (var input : inputs) {
      if (input.command() && input.id() > 0) {
        refuse(input, "fault", "The game failed in this tick.");
      }
    }
  }

  private void refuse(Inbox.Waiting<I> input, String word, String text) {
    audience.tell(input.sitter(), new ToClient.Refused(input.id(), word, text));
  }

  private void note(String what, Throwable cause) {
    out.accept(
        new Effect.Note(
            Effect.Level.ERROR, Clean.note("Room " + code + " " + what + ": " + said(cause))));
  }

  /** An exception in a few words. */
  static String said(Throwable cause) {
    var message = cause.getMessage();
    var type = cause.getClass().getSimpleName();
    return message == null ? type : type + ": " + message;
  }
}
