package ticktape.lab;

import java.util.List;
import java.util.Optional;
import ticktape.picture.Controls;
import ticktape.picture.Look;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.rules.Cue;
import ticktape.rules.Game;

/** The look of a game whose inputs carry tags; those that are pressed carry none. */
record TaggedLook<S, I>(Look<S, I> look, Game<S, Tagged<I>> game) implements Look<S, Tagged<I>> {

  @Override
  public Picture draw(S state, Scene scene) {
    return look.draw(state, scene);
  }

  @Override
  public Controls<Tagged<I>> controls() {
    var controls = look.controls();
    return new Controls<>(
        controls.controls().stream().map(TaggedLook::tagged).toList(),
        controls.chords().stream()
            .map(chord ->
                new Controls.Chord<>(
                    tagged(chord.one()), tagged(chord.other()), tagged(chord.both())))
            .toList());
  }

  private static <I> Tagged<I> tagged(I what) {
    return new Tagged<>(what, 0);
  }

  private static <I> Controls.Control<Tagged<I>> tagged(Controls.Control<I> control) {
    return new Controls.Control<>(
        control.label(),
        control.keys(),
        tagged(control.press()),
        control.release().map(TaggedLook::tagged));
  }

  @Override
  public Optional<Tagged<I>> tap(S state, Scene scene, Point place) {
    return look.tap(state, scene, place).map(TaggedLook::tagged);
  }

  @Override
  public Optional<Point> focus(S state, Scene scene) {
    return look.focus(state, scene);
  }

  @Override
  public String status(S state, Scene scene) {
    return look.status(state, scene);
  }

  @Override
  public List<Score> scores(S state, Scene scene) {
    return look.scores(state, scene);
  }

  @Override
  public String tell(Cue cue, Scene scene) {
    return look.tell(cue, scene);
  }
}
