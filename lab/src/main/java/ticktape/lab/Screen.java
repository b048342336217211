package ticktape.lab;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ticktape.picture.Key;
import ticktape.stage.Confirmed;
import ticktape.stage.Phase;
import ticktape.stage.Stage;
import ticktape.stage.Wish;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToClient;

/** A client with the real stage, as every screen has it, and someone who presses keys. */
final class Screen<S, I> extends Client {

  /** A clock that is wrong by up to ten ticks is hurried, not set. */
  private static final int CLOCK_OFF_TICKS_MAX = 10;

  /** Who watches is shown ticks so much later on purpose, after a line that was uneven. */
  private static final int WATCHED_LATE_TICKS_MAX = 5;

  private static final long FRAME_NANOS = 100 * Agenda.MILLI;

  private static final List<Key> KEYS =
      List.of(Key.UP, Key.DOWN, Key.LEFT, Key.RIGHT, Key.of('w'), Key.of('a'), Key.of('x'));

  private final World<S, I> home;
  private final Stage stage;
  private Frames frames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
  private @Nullable Chronicle<S, I> chronicle;
  private boolean welcome;
  private boolean running;

  Screen(World<S, I> world, int number) {
    super(world, number);
    this.home = world;
    this.stage =
        new Stage(
            List.of(new TaggedLook<>(world.look(), world.game(number))),
            Wish.room("s" + number, world.truth().room()));
  }

  @Override
  void up() {
    frames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
    chronicle = home.truth().chronicle();
    welcome = false;
    send(Binary.mark());
    stage.connected(home.agenda().nowMillis());
    flush();
    if (!running) {
      running = true;
      frame();
    }
  }

  private void flush() {
    for (var message : stage.take(home.agenda().nowMillis())) {
      send(Binary.frame(message));
    }
  }

  @Override
  void arrived(byte[] bytes) {
    frames.add(bytes);
    for (var body = frames.next(); body.isPresent(); body = frames.next()) {
      for (var message : home.tamper().received(Binary.toClient(body.get()))) {
        stage.receive(message, home.agenda().nowMillis());
        welcome |= message instanceof ToClient.Welcome;
        compare();
      }
    }
    flush();
  }

  private void compare() {
    var confirmed = stage.confirmed();
    if (welcome && chronicle != null && !confirmed.equals(Confirmed.NONE)) {
      chronicle.compare(this, confirmed.match(), confirmed.tick(), confirmed.hash());
    }
  }

  @Override
  boolean tags() {
    return false;
  }

  @Override
  void down() {
    stage.disconnected("lost", home.agenda().nowMillis());
  }

  private void frame() {
    var now = home.agenda().nowMillis();
    if (!stage.wantsLine(now) && line() != null) {
      lost();
    }
    if (chance.once(4) && !home.calm()) {
      stage.press(chance.one(KEYS), now);
    }
    var show = stage.show(now);
    if (show.error().contains("anew")) {
      throw new Breach(this + " shows: " + show.error());
    }
    if (show.phase() == Phase.LOBBY) {
      stage.watch(home.truth().room()); // the seats are taken
    }
    flush();
    home.agenda().in(FRAME_NANOS, this::frame);
  }

  @Override
  String behind(Chronicle.Moment head) {
    var show = stage.show(home.agenda().nowMillis());
    if (line() == null || show.phase() != Phase.PLAYING) {
      return this
          + " is not in the room, but "
          + show.phase()
          + ": "
          + show.reason()
          + show.error();
    }
    var confirmed = stage.confirmed();
    var at = new Chronicle.Moment(confirmed.match(), confirmed.tick());
    // Who is sent views has no tape.
    if (!confirmed.equals(Confirmed.NONE) && !home.truth().chronicle().reaches(at, head)) {
      return "%s is at match %d, tick %d; the server was at match %d, tick %d."
          .formatted(this, at.match(), at.tick(), head.match(), head.tick());
    }
    // A match may have begun since: what it shows is told without its match.
    var newMatch = home.truth().chronicle().match() != head.match();
    // A guest may look back: then it is the clock that tells, or nothing.
    var tape = !confirmed.equals(Confirmed.NONE);
    var shown = tape ? stage.figures().shown() / 1000 : show.tick();
    return newMatch
            || (!tape && show.seat() == 0)
            || shown >= head.tick() - CLOCK_OFF_TICKS_MAX - WATCHED_LATE_TICKS_MAX
        ? ""
        : "%s shows tick %d; the server was at tick %d.".formatted(this, shown, head.tick());
  }
}
