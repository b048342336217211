package ticktape.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.Moment;
import ticktape.netcode.Predictor;
import ticktape.netcode.Tempo;
import ticktape.picture.Glide;
import ticktape.picture.Look;
import ticktape.picture.Mix;
import ticktape.picture.Picture;

/**
 * The others, where so much happens that guessing what they do is hopeless: they are shown as they
 * were a moment ago, as the server told of it, and only oneself ahead.
 */
final class Crowd<S> {

  private static final int GUESSES = 128;
  private static final int WRONG_PERCENT_HOPELESS = 80;
  private static final int WRONG_PERCENT_GOOD = 60;

  private final Look<S, ?> look;
  private final int seat;
  private final Predictor<S, ?> predictor;
  private final Framer<S> framer;
  private final Tempo tempo;
  private @Nullable Frame<S> shown;
  private @Nullable Frame<S> next;
  private int right;
  private int wrong;
  private boolean hopeless;

  Crowd(Look<S, ?> look, int seat, Predictor<S, ?> predictor, Framer<S> framer) {
    this.look = look;
    this.seat = seat;
    this.predictor = predictor;
    this.framer = framer;
    this.tempo = new Tempo(look.game().ticksPerSecond(), 0);
  }

  void restart(int tick, int nowMillis) {
    tempo.restart(tick, nowMillis);
    shown = null;
    next = null;
  }

  void arrived(int tick, int nowMillis) {
    tempo.arrived(tick, nowMillis);
  }

  /** The picture with the others as they were, if that is better than to guess. */
  Picture on(Picture own, int nowMillis) {
    judge();
    tempo.advance(predictor.confirmed(), nowMillis);
    if (!hopeless()) {
      return own;
    }
    var tick = Math.max(0, tempo.tick());
    var from = frame(tick);
    var to = frame(tick + 1);
    shown = from;
    next = to;
    var others = Glide.between(from.picture(), to.picture(), tempo.permille());
    return Mix.of(own, others, look, seat);
  }

  /** Whether the others are shown as they were. */
  boolean hopeless() {
    return hopeless && seat > 0;
  }

  private void judge() {
    var rights = predictor.right() - right;
    var wrongs = predictor.wrong() - wrong;
    if (rights + wrongs >= GUESSES) {
      var percent = 100 * wrongs / (rights + wrongs);
      hopeless = percent >= (hopeless ? WRONG_PERCENT_GOOD : WRONG_PERCENT_HOPELESS);
      right = predictor.right();
      wrong = predictor.wrong();
    }
  }

  private Frame<S> frame(int tick) {
    var state = predictor.state(tick);
    for (var known : new Frame<?>[] {shown, next}) {
      if (known != null && known.tick() == tick && state.equals(known.state())) {
        @SuppressWarnings("unchecked") // one of the two
        var frame = (Frame<S>) known;
        return frame;
      }
    }
    return framer.frame(new Moment<>(predictor.match(), tick, state, List.of(), false));
  }
}
