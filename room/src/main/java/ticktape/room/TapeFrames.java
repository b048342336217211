package ticktape.room;

import ticktape.rules.BytesOut;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.Tick;
import ticktape.wire.Binary;
import ticktape.wire.JsonLines;
import ticktape.wire.ToClient;

/** A match's tape as frames: ticks, the idle ones between them, and whole scenes. */
final class TapeFrames<S, I> {

  private final Game<S, I> game;
  private final Format<Event<I>> event;

  TapeFrames(Game<S, I> game) {
    this.game = game;
    this.event = Event.format(game.inputFormat());
  }

  /** A whole scene. */
  Frame keyframe(Speech speech, Scene<S> scene) {
    return switch (speech) {
      case BINARY ->
          speech.frame(
              new ToClient.Keyframe(scene.match, scene.tick, scene.opening, scene.whole().bytes()));
      case JSON ->
          Frame.of(
              JsonLines.line(
                  JsonLines.keyframe(
                      scene.match, scene.tick, scene.opening, scene.whole().json())));
      case MUTE -> Frame.EMPTY;
    };
  }

  /**
   * The ticks after one up to another.
   *
   * @param busy those of them in which something happened, in order
   */
  Frame span(Speech speech, int since, int upTo, Iterable<Tick<I>> busy) {
    var frames = new BytesOut();
    var last = since;
    for (var tick : busy) {
      var idle = tick.number() - last - 1;
      var more = idle % (ToClient.Closed.MOST + 1);
      frames.raw(idle(speech, last, idle - more).bytes());
      frames.raw(tick(speech, more, tick).bytes());
      last = tick.number();
    }
    frames.raw(idle(speech, last, upTo - last).bytes());
    return Frame.of(frames.toBytes());
  }

  /** Idle ticks after a tick. */
  private Frame idle(Speech speech, int after, int ticks) {
    if (ticks == 0 || speech == Speech.MUTE) {
      return Frame.EMPTY;
    }
    if (speech == Speech.JSON) {
      return Frame.of(JsonLines.line(JsonLines.tick(game, Tick.idle(after + ticks))));
    }
    var frames = new BytesOut();
    for (var left = ticks; left > 0; left -= ToClient.Idle.MOST) {
      frames.raw(Binary.frame(new ToClient.Idle(Math.min(left, ToClient.Idle.MOST))));
    }
    return Frame.of(frames.toBytes());
  }

  /** A tick, and so many idle ones before it. */
  private Frame tick(Speech speech, int idle, Tick<I> tick) {
    return switch (speech) {
      case BINARY -> closed(idle, tick);
      case JSON -> Frame.of(JsonLines.line(JsonLines.tick(game, tick)));
      case MUTE -> Frame.EMPTY;
    };
  }

  private Frame closed(int idle, Tick<I> tick) {
    var out = new BytesOut();
    for (var one : tick.events()) {
      event.write(one, out);
    }
    return Frame.of(Binary.frame(new ToClient.Closed(idle, out.toBytes())));
  }
}
