package ticktape.lab;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.Tempo;
import ticktape.picture.Key;
import ticktape.stage.Confirmed;
import ticktape.stage.Figures;
import ticktape.stage.Phase;
import ticktape.stage.Show;
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
  private static final int WATCHED_LATE_TICKS_MAX = 11;

  /** Who is sent views is shown them so much later on purpose, after a line that was uneven. */
  private static final int VIEWS_LATE_TICKS_MAX = 5;

  /** Each message of a frame may show a guess to be wrong. */
  private static final int GUESSES_A_FRAME_MAX = 1000;

  private static final long FRAME_NANOS = 100 * Agenda.MILLI;

  private static final List<Key> KEYS =
      List.of(Key.UP, Key.DOWN, Key.LEFT, Key.RIGHT, Key.of('w'), Key.of('a'), Key.of('x'));

  private final World<S, I> home;
  private final Stage stage;
  private Frames frames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
  private @Nullable Chronicle<S, I> chronicle;
  private boolean welcome;
  private boolean running;

  /** How many ticks were guessed up to the last frame. */
  private int folded;

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
    stage.connected(nowMillis());
    flush();
    if (!running) {
      running = true;
      frame();
    }
  }

  private void flush() {
    for (var message : stage.take(nowMillis())) {
      send(Binary.frame(message));
    }
  }

  @Override
  void arrived(byte[] bytes) {
    frames.add(bytes);
    for (var body = frames.next(); body.isPresent(); body = frames.next()) {
      for (var message : home.tamper().received(Binary.toClient(body.get()))) {
        stage.receive(message, nowMillis());
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
    stage.disconnected("lost", nowMillis());
  }

  private void frame() {
    var now = nowMillis();
    if (!stage.wantsLine(now) && line() != null) {
      lost();
    }
    if (chance.once(4) && !home.calm()) {
      stage.press(chance.one(KEYS), now);
    }
    var show = stage.show(now);
    if (show.error().contains("anew")) {
      throw new Breach(Invariant.STATE, this + " shows: " + show.error());
    }
    if (show.phase() == Phase.LOBBY) {
      stage.watch(home.truth().room()); // the seats are taken
    }
    flush();
    guesses(stage.figures());
    home.agenda().in(FRAME_NANOS, () -> run(this::frame));
  }

  /** However silent the server is, it looks ahead so far and no further. */
  private void guesses(Figures figures) {
    var most = new Tempo(home.look().game().ticksPerSecond(), 0).guessMax();
    if (figures.shown() / 1000 > figures.confirmed() + most) {
      throw new Breach(
          Invariant.BOUND,
          "%s shows tick %d, and was told of tick %d: %d more are the most."
              .formatted(this, figures.shown() / 1000, figures.confirmed(), most));
    }
    if (figures.folded() - folded > GUESSES_A_FRAME_MAX) {
      throw new Breach(
          Invariant.BOUND,
          "%s guessed %d ticks for one frame.".formatted(this, figures.folded() - folded));
    }
    folded = figures.folded();
  }

  @Override
  String behind(Chronicle.Moment head) {
    var show = stage.show(nowMillis());
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
    var tape = !confirmed.equals(Confirmed.NONE); // who is sent views has none
    if (tape && !home.truth().chronicle().reaches(at, head)) {
      return "%s is at match %d, tick %d; the server was at match %d, tick %d."
          .formatted(this, at.match(), at.tick(), head.match(), head.tick());
    }
    return shows(show, tape);
  }

  /** What is on the screen now is what the server has now. */
  private String shows(Show show, boolean tape) {
    var head = home.truth().chronicle().head();
    var shown = tape ? stage.figures().shown() / 1000 : show.tick();
    var ahead = tape && show.seat() > 0;
    var late = CLOCK_OFF_TICKS_MAX + (ahead ? 0 : tape ? WATCHED_LATE_TICKS_MAX : viewsLate());
    // What is shown is told without its match, and a guest who is sent views may look back.
    var sees = tape ? stage.confirmed().match() == head.match() : show.seat() > 0;
    return !sees || shown >= head.tick() - late
        ? ""
        : "%s shows tick %d; the server is at tick %d.".formatted(this, shown, world.serverTick());
  }

  /** Of a game that stands still there are two views a second. */
  private int viewsLate() {
    return VIEWS_LATE_TICKS_MAX + home.look().game().ticksPerSecond() / 2;
  }
}
