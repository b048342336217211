package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.Moment;
import ticktape.netcode.Playback;
import ticktape.netcode.Recording;
import ticktape.netcode.Shot;
import ticktape.picture.Glide;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.rules.Seats;
import ticktape.wire.ToClient;

/** A recording on the screen, and the keys that move it. */
final class Projector<S, I> {

  /** How far one press of an arrow goes. */
  private static final int LEAP_SECONDS = 5;

  /** So much is read ahead while a frame is shown. */
  private static final int READ_TICKS = 150;

  /** Cues of more ticks at once were leapt over. */
  private static final int CUES_TICKS_MAX = 40;

  private final Look<S, I> look;
  private final Recording<S, I> recording;
  private final Playback playback;
  private final News news;
  private @Nullable Frame<S> shown;
  private @Nullable Frame<S> next;
  private Glimpse last = Glimpse.NONE;
  private boolean upright;
  private Seats<ToClient.Player> cast = Seats.none();

  /** Whether somebody wants it to stand still; at the end it does so by itself. */
  private boolean stands;

  Projector(Look<S, I> look, Recording<S, I> recording, int tick, News news, int nowMillis) {
    this.look = look;
    this.recording = recording;
    this.news = news;
    playback = new Playback(look.game().ticksPerSecond(), tick, nowMillis);
  }

  /** The screen is held so from now on. */
  void upright(boolean is) {
    upright = is;
  }

  private boolean upright() {
    return upright;
  }

  Recording<S, I> recording() {
    return recording;
  }

  Playback playback() {
    return playback;
  }

  /** Who had a seat at the tick that is shown. */
  List<ToClient.Player> cast() {
    var players = new ArrayList<ToClient.Player>();
    cast.forEach(taken -> players.add(taken.value()));
    return players;
  }

  /** What is seen now; what the look can't draw is not shown. */
  Glimpse glimpse(int nowMillis) {
    recording.readAhead(READ_TICKS);
    playback.advance(recording.first(), recording.last(), nowMillis);
    try {
      last = look(nowMillis);
    } catch (RuntimeException e) {
      news.add("This state can't be drawn: " + e, nowMillis);
    }
    return last;
  }

  private Glimpse look(int nowMillis) {
    var tick = playback.tick();
    tell(tick, nowMillis);
    var now = frame(tick);
    shown = now;
    var permille = playback.permille();
    var then = permille == 0 || tick >= recording.last() ? now : frame(tick + 1);
    next = then;
    return new Glimpse(
        Glide.between(now.picture(), then.picture(), permille),
        Optional.ofNullable(now.focus()),
        tick,
        Clean.line(look.status(now.state(), now.scene())),
        look.scores(now.state(), now.scene()));
  }

  private Frame<S> frame(int tick) {
    if (shown != null && shown.tick() == tick) {
      return shown;
    }
    if (next != null && next.tick() == tick) {
      return next;
    }
    return frame(recording.at(tick));
  }

  private Frame<S> frame(Shot<S> shot) {
    cast = shot.cast();
    var names = shot.cast().map(taken -> Clean.name(taken.value().name()));
    return new Frame<>(
        look,
        new Moment<>(0, shot.tick(), shot.state(), shot.cues(), false),
        0,
        names,
        this::upright);
  }

  /** The cues since the frame before, if it went on from there. */
  private void tell(int tick, int nowMillis) {
    var from = shown == null ? tick : shown.tick();
    if (tick <= from || tick - from > CUES_TICKS_MAX) {
      return;
    }
    for (var passed = from + 1; passed <= tick; passed++) {
      frame(recording.at(passed)).tell(news, nowMillis);
    }
  }

  /** The hash of the state that is shown. */
  int shownHash() {
    return look.game().stateFormat().hash(recording.at(playback.tick()).state());
  }

  /** A key was pressed; whether it meant something here. */
  boolean press(Key key) {
    switch (key.lower().name()) {
      case " ", "p" -> toggle();
      case "left", "h" -> leap(-LEAP_SECONDS);
      case "right", "l" -> leap(LEAP_SECONDS);
      case "up", "+", "=" -> playback.faster(1);
      case "down", "-" -> playback.faster(-1);
      case "," -> step(-1);
      case "." -> step(1);
      case "home", "0" -> seek(recording.first());
      case "end", "9" -> seek(recording.last());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Stands still, or goes on; at the end, from the beginning. */
  void toggle() {
    if (playback.paused() && atEnd()) {
      seek(recording.first());
    }
    stand(!playback.paused());
  }

  private void stand(boolean still) {
    stands = still;
    playback.pause(still);
  }

  private void leap(int seconds) {
    seek(playback.tick() + seconds * look.game().ticksPerSecond());
  }

  private void step(int ticks) {
    stand(true);
    seek(playback.tick() + ticks);
  }

  void seek(int tick) {
    playback.seek(Math.max(recording.first(), Math.min(tick, recording.last())));
  }

  /** Whether it has gone on to the last tick that there is. */
  boolean ended() {
    return atEnd() && !stands;
  }

  /** Whether the last tick that there is is shown. */
  boolean atEnd() {
    return playback.tick() >= recording.last();
  }

  /** Whether the match is over at the last tick that there is; else those who played it left. */
  boolean over() {
    return look.game().over(recording.at(recording.last()).state());
  }

  static List<Show.Hint> hints() {
    return List.of(
        new Show.Hint(Keys.name(Key.SPACE), "pause"),
        new Show.Hint("←/→", LEAP_SECONDS + " s"),
        new Show.Hint("↑/↓", "speed"),
        new Show.Hint(",/.", "step"));
  }

  Scrub scrub(String title, boolean live, String whole, String result) {
    return new Scrub(
        title,
        playback.tick(),
        recording.first(),
        recording.last(),
        look.game().ticksPerSecond(),
        recording.read(),
        playback.paused(),
        playback.speedPermille(),
        live,
        whole,
        result);
  }
}
