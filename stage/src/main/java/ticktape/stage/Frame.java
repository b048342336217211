package ticktape.stage;

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
  private final Scene scene;
  private @Nullable Picture picture;

  Frame(Look<S, ?> look, Moment<S> moment, int seat, Seats<String> names) {
    this.look = look;
    this.moment = moment;
    this.scene = new Scene(moment.tick(), seat, names);
  }

  int tick() {
    return moment.tick();
  }

  S state() {
    return moment.state();
  }

  Scene scene() {
    return scene;
  }

  Picture picture() {
    var drawn = picture;
    if (drawn == null) {
      drawn = look.draw(moment.state(), scene);
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
    return look.focus(moment.state(), scene).orElse(null);
  }
}
