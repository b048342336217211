package ticktape.stage;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.Moment;
import ticktape.picture.Look;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.rules.Seats;

/** A match after one tick, drawn once, when it is first looked at. */
final class Frame<S> {

  private final Look<S, ?> look;
  private final Moment<S> moment;
  private final BooleanSupplier upright;
  private Scene scene;
  private @Nullable Picture picture;

  /**
   * A frame that was not looked at yet.
   *
   * @param upright whether the screen is held upright when it is looked at
   */
  Frame(Look<S, ?> look, Moment<S> moment, int seat, Seats<String> names, BooleanSupplier upright) {
    this.look = look;
    this.moment = moment;
    this.upright = upright;
    this.scene = new Scene(moment.tick(), seat, names, upright.getAsBoolean());
  }

  int tick() {
    return moment.tick();
  }

  S state() {
    return moment.state();
  }

  Scene scene() {
    if (scene.upright() != upright.getAsBoolean()) {
      scene = scene.held(!scene.upright());
      picture = null;
    }
    return scene;
  }

  Picture picture() {
    var now = scene();
    var drawn = picture;
    if (drawn == null) {
      drawn = look.draw(moment.state(), now);
      picture = drawn;
    }
    return drawn;
  }

  /** Tells the cues that came with it. */
  void tell(News news, int nowMillis) {
    for (var cue : moment.cues()) {
      news.add(look.tell(cue, scene), nowMillis);
    }
  }

  @Nullable Point focus() {
    return look.focus(moment.state(), scene()).orElse(null);
  }
}
