package ticktape.stage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.Moment;
import ticktape.netcode.Predictor;
import ticktape.netcode.Tempo;
import ticktape.picture.Glide;
import ticktape.picture.Picture;
import ticktape.picture.Settle;

/**
 * The reel of one who folds the tape: who plays is shown ticks before the server closes them, with
 * the own inputs in them; who watches, a little after. What was guessed wrong is put right softly.
 * Cues are told once, and not before the server's tick has come.
 */
final class TapeReel<S> implements Reel<S> {

  private static final int SETTLE_MILLIS = 120;
  private static final int NEWS_MAX = 64;

  private final Predictor<S, ?> predictor;
  private final Tempo tempo;
  private final Framer<S> framer;
  private final Crowd<S> crowd;

  /** Frames with cues that the server told of, and that are not shown yet. */
  private final ArrayDeque<Frame<S>> coming = new ArrayDeque<>();

  private List<Frame<S>> news = new ArrayList<>();
  private @Nullable Frame<S> shown;
  private @Nullable Frame<S> next;
  private Settle settle = Settle.NONE;
  private int settleMillis;
  private int corrections;
  private boolean catchesUp;

  TapeReel(Predictor<S, ?> predictor, Tempo tempo, Framer<S> framer, Crowd<S> crowd) {
    this.predictor = predictor;
    this.tempo = tempo;
    this.framer = framer;
    this.crowd = crowd;
  }

  @Override
  public void receive(List<Moment<S>> moments, int nowMillis) {
    for (var moment : moments) {
      if (moment.whole()) {
        begin(moment, nowMillis);
      } else if (!moment.cues().isEmpty() && coming.size() < NEWS_MAX) {
        coming.add(framer.frame(moment));
      }
    }
    if (!catchesUp && !moments.isEmpty() && !moments.getLast().whole()) {
      tempo.arrived(moments.getLast().tick(), nowMillis);
      crowd.arrived(moments.getLast().tick(), nowMillis);
    }
  }

  /** Ticks that are long past come now, up to a hash: when they come tells nothing. */
  void catchesUp() {
    catchesUp = true;
  }

  /** A hash came. */
  void caughtUp(int nowMillis) {
    if (catchesUp && predictor.started()) {
      tempo.restart(predictor.confirmed(), nowMillis);
      crowd.restart(predictor.confirmed(), nowMillis);
    }
    catchesUp = false;
  }

  private void begin(Moment<S> moment, int nowMillis) {
    tempo.restart(moment.tick(), nowMillis);
    crowd.restart(moment.tick(), nowMillis);
    coming.clear();
    catchesUp = false;
    shown = null;
    next = null;
    settle = Settle.NONE;
  }

  @Override
  public void advance(int nowMillis) {
    tempo.advance(predictor.confirmed(), nowMillis);
    var tick = Math.max(0, tempo.tick());
    var wasShown = known(tick);
    var wasNext = known(tick + 1);
    var isShown = frame(wasShown, tick);
    var isNext = frame(wasNext, tick + 1);
    if (wasShown != null && (changed(wasShown, isShown) || changed(wasNext, isNext))) {
      correct(wasShown, wasNext, isShown, isNext, nowMillis);
    }
    shown = isShown;
    next = isNext;
    while (!coming.isEmpty() && coming.getFirst().tick() <= tick) {
      news.add(coming.remove());
    }
  }

  /** The frame of this tick that was shown, or was about to be. */
  private @Nullable Frame<S> known(int tick) {
    if (shown != null && shown.tick() == tick) {
      return shown;
    }
    return next != null && next.tick() == tick ? next : null;
  }

  private Frame<S> frame(@Nullable Frame<S> known, int tick) {
    var state = predictor.state(tick);
    return known != null && Objects.equals(known.state(), state)
        ? known
        : framer.frame(new Moment<>(predictor.match(), tick, state, List.of(), false));
  }

  @SuppressWarnings("ReferenceEquality") // a frame that is still right is the very same one
  private static boolean changed(@Nullable Frame<?> was, Frame<?> is) {
    return was != null && was != is;
  }

  private void correct(
      Frame<S> wasShown,
      @Nullable Frame<S> wasNext,
      Frame<S> isShown,
      Frame<S> isNext,
      int nowMillis) {
    var permille = wasNext == null ? 0 : tempo.permille();
    var was = between(wasShown, wasNext == null ? wasShown : wasNext, permille);
    var is = between(isShown, wasNext == null ? isShown : isNext, permille);
    settle = Settle.between(faded(was, nowMillis), is);
    settleMillis = nowMillis;
    corrections += settle.most() > is.grain() / 4 ? 1 : 0;
  }

  private Picture between(Frame<S> from, Frame<S> to, int permille) {
    return Glide.between(from.picture(), to.picture(), permille);
  }

  @Override
  public Picture settled(Picture drawn, int nowMillis) {
    return crowd.on(faded(drawn, nowMillis), nowMillis);
  }

  private Picture faded(Picture drawn, int nowMillis) {
    var since = nowMillis - settleMillis;
    if (since < 0 || since >= SETTLE_MILLIS) {
      settle = Settle.NONE;
    }
    return settle.on(drawn, since * Glide.WHOLE / SETTLE_MILLIS);
  }

  /** How often something was seen to move because it had been guessed wrong. */
  int corrections() {
    return corrections;
  }

  /** Whether the others are shown as they were, because guessing what they do is hopeless. */
  boolean crowded() {
    return crowd.hopeless();
  }

  @Override
  public boolean empty() {
    return !predictor.started();
  }

  @Override
  public Frame<S> shown() {
    if (shown == null) {
      throw new IllegalStateException("advance first");
    }
    return shown;
  }

  @Override
  public @Nullable Frame<S> next() {
    return next;
  }

  @Override
  public int permille() {
    return tempo.permille();
  }

  /** The time is the one that is shown, so that clocks go on. */
  @Override
  public Frame<S> certain() {
    var now = shown();
    if (now.tick() <= predictor.confirmed()) {
      return now;
    }
    var state = predictor.state(predictor.confirmed());
    return framer.frame(new Moment<>(predictor.match(), now.tick(), state, List.of(), false));
  }

  @Override
  public List<Frame<S>> takeNews() {
    var taken = news;
    news = new ArrayList<>();
    return taken;
  }
}
