package ticktape.stage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.Moment;
import ticktape.netcode.Pace;
import ticktape.picture.Glide;
import ticktape.picture.Look;

/** The reel of one who is sent views: they are shown a little later than they came, and evenly. */
final class ViewReel<S> implements Reel<S> {

  /** More than the clock is ever behind; a screen that looks away longer misses the older ones. */
  private static final int FRAMES_MAX = 32;

  private final Framer<S> framer;
  private final Pace pace;

  /** The frame that is shown, and those that come after it. */
  private final ArrayDeque<Frame<S>> frames = new ArrayDeque<>();

  private List<Frame<S>> news = new ArrayList<>();
  private int number;

  ViewReel(Look<S, ?> look, Framer<S> framer) {
    this.framer = framer;
    this.pace = new Pace(look.game().ticksPerSecond());
    pace.runsOn(look.game().ticksPerSecond());
  }

  @Override
  public void receive(List<Moment<S>> moments, int nowMillis) {
    for (var moment : moments) {
      if (frames.isEmpty()
          || moment.match() != number
          || moment.tick() <= frames.getLast().tick()) {
        number = moment.match();
        frames.clear();
        pace.restart(moment.tick(), nowMillis);
      } else {
        pace.arrived(moment.tick(), nowMillis);
      }
      frames.add(framer.frame(moment));
      if (frames.size() > FRAMES_MAX) {
        frames.remove();
      }
    }
  }

  @Override
  public void advance(int nowMillis) {
    pace.advance(nowMillis);
    while (frames.size() > 1 && second().tick() <= pace.tick()) {
      frames.remove();
      news.add(frames.getFirst());
    }
  }

  private Frame<S> second() {
    var all = frames.iterator();
    all.next();
    return all.next();
  }

  @Override
  public boolean empty() {
    return frames.isEmpty();
  }

  @Override
  public Frame<S> shown() {
    return frames.getFirst();
  }

  @Override
  public @Nullable Frame<S> next() {
    return frames.size() > 1 ? second() : null;
  }

  /** Views may leave ticks out. */
  @Override
  public int permille() {
    if (frames.size() < 2) {
      return 0;
    }
    var from = shown().tick();
    var done = (pace.tick() - from) * Glide.WHOLE + pace.permille();
    return Math.max(0, Math.min(done / (second().tick() - from), Glide.WHOLE));
  }

  @Override
  public Frame<S> certain() {
    return shown();
  }

  @Override
  public List<Frame<S>> takeNews() {
    var taken = news;
    news = new ArrayList<>();
    return taken;
  }
}
