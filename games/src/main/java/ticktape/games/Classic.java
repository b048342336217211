package ticktape.games;

import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.rules.Step;
import ticktape.rules.Tick;

/**
 * The snake of socket courses, in which each client is its own judge: it says where its snake lies,
 * and is told where the others do.
 *
 * <p>So there are no rules but these: a body replaces the one before, and is seen until its player
 * leaves. The server does not know the field, nor who ate what: a snake's points are its cells. A
 * match is over when everyone has left, or after ten minutes, so that no tape grows for ever; the
 * next one has everybody's snake again with their next word.
 */
public final class Classic implements Game<ClassicState, Body> {

  private static final int SEATS = 64;
  private static final int MATCH_TICKS = 10 * 60 * 20;

  @Override
  public String name() {
    return "classic";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String about() {
    return "Snake as in a socket course: write the client yourself, and watch it here.";
  }

  @Override
  public int seats(Options options) {
    return SEATS;
  }

  @Override
  public ClassicState open(Opening opening) {
    return ClassicState.FIRST;
  }

  @Override
  public Step<ClassicState> step(ClassicState state, Tick<Body> tick) {
    var next = state;
    for (var event : tick.events()) {
      next =
          switch (event) {
            case Event.Input<Body> input -> next.with(input.seat(), input.what());
            case Event.Left<Body> left -> next.without(left.seat());
            case Event.Joined<Body> _, Event.Returned<Body> _, Event.Salt<Body> _ -> next;
          };
    }
    return Step.to(tick.number() >= MATCH_TICKS ? next.ended() : next);
  }

  @Override
  public Format<ClassicState> stateFormat() {
    return ClassicState.FORMAT;
  }

  @Override
  public Format<Body> inputFormat() {
    return Body.FORMAT;
  }

  @Override
  public InputKind kind(Body input) {
    return new InputKind.Held();
  }

  @Override
  public Seats<Integer> scores(ClassicState state) {
    return state.snakes().map(taken -> taken.value().points().size());
  }

  @Override
  public boolean over(ClassicState state) {
    return state.over();
  }
}
