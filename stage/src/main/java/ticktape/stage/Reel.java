package ticktape.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.Moment;
import ticktape.picture.Picture;

/** The frames of a match that are on the screen now, and what came with them. */
interface Reel<S> {

  /** These states were told, in order. */
  void receive(List<Moment<S>> moments, int nowMillis);

  /** Moves on to now; then the others tell of now. */
  void advance(int nowMillis);

  /** Whether there is nothing to show yet. */
  boolean empty();

  /** The frame that is shown. */
  Frame<S> shown();

  /** The frame that it is on its way to; null if that is not known. */
  @Nullable Frame<S> next();

  /** How much of the way is done, in thousandths. */
  int permille();

  /** The newest frame up to the one that is shown of which the server told. */
  Frame<S> certain();

  /** Frames with cues that are to be told now, each once. */
  List<Frame<S>> takeNews();

  /** The picture, once it was drawn between two frames: with what is left of a correction. */
  default Picture settled(Picture drawn, int nowMillis) {
    return drawn;
  }
}
