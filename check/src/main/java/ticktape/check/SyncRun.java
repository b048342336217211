package ticktape.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ticktape.rules.Dice;
import ticktape.rules.Fold;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.Step;
import ticktape.rules.Tape;
import ticktape.rules.Tick;

/** One tape, folded in every way that must come out alike. */
final class SyncRun<S, I> {

  /** How far back a rollback goes at most. */
  private static final int WINDOW = 12;

  private final Game<S, I> game;
  private final Format<S> format;
  private final Tape<I> tape;
  private final int seed;
  private final Dice dice;

  /** The ticks since the start, and the step that each gave first; the opening's comes before. */
  private final List<Tick<I>> ticks = new ArrayList<>();

  private final List<Moment<S>> moments = new ArrayList<>();

  /** A step, and the bytes and hash of its state when it was new. */
  private record Moment<S>(Step<S> step, byte[] bytes, int hash) {}

  SyncRun(Game<S, I> game, Tape<I> tape, int seed) {
    this.game = game;
    this.format = game.stateFormat();
    this.tape = tape;
    this.seed = seed;
    this.dice = Dice.of(seed, 101);
  }

  void run() {
    keep(Step.to(Fold.open(game, tape.opening()).state()));
    for (var tick : tape.ticks()) {
      ticks.add(tick);
      var before = moments.getLast();
      keep(game.step(before.step().state(), tick));
      unchanged(tick.number() - 1, tick.number());
      view(tick.number());
      rollBack(1 + dice.roll(Math.min(WINDOW, tick.number())));
      var back = roundTrip(tick.number() - 1);
      same(
          tick.number(),
          game.step(back, tick),
          "One tick on from a state that came back from its bytes, it is another one: the step needs what the format leaves out.");
    }
    roundTrip(ticks.size());
    new TwoThreads<>(game, tape).states().forEach(this::sameOnThread);
  }

  private void keep(Step<S> step) {
    moments.add(new Moment<>(step, format.toBytes(step.state()), format.hash(step.state())));
  }

  /** The state of a tick is what it was when it was new. */
  private void unchanged(int number, int seenAt) {
    var moment = moments.get(number);
    var now = format.toBytes(moment.step().state());
    if (!Arrays.equals(now, moment.bytes())) {
      differ(
          seenAt,
          format.fromBytes(moment.bytes()),
          moment.step().state(),
          "A later step changed the state of tick "
              + number
              + ": a state must never change once it is made.");
    }
  }

  private S roundTrip(int number) {
    var moment = moments.get(number);
    var state = moment.step().state();
    var back = read(number, moment.bytes());
    if (!Arrays.equals(format.toBytes(back), moment.bytes())
        || format.hash(back) != moment.hash()) {
      differ(number, state, back, "It does not come back from its bytes.");
    }
    var again = format.read(new NodeIn(node(number, state)));
    if (!Arrays.equals(format.toBytes(again), moment.bytes())) {
      differ(number, state, again, "It does not come back from its JSON.");
    }
    return back;
  }

  /** What a seat may see is a state, too. */
  private void view(int number) {
    if (game.secrets()) {
      var seat = dice.roll(game.seats(tape.opening().options()) + 1);
      var view = game.view(moments.get(number).step().state(), seat);
      var back = read(number, format.toBytes(view));
      if (!Arrays.equals(format.toBytes(back), format.toBytes(view))) {
        differ(
            number, view, back, "What seat " + seat + " sees does not come back from its bytes.");
      }
    }
  }

  private S read(int number, byte[] bytes) {
    try {
      return format.fromBytes(bytes);
    } catch (RuntimeException e) {
      throw desync(number, "", "readable", "not: " + e, "It does not come back from its bytes.");
    }
  }

  private Node node(int number, S state) {
    try {
      return NodeOut.of(format, state);
    } catch (IllegalArgumentException e) {
      throw desync(number, "", "whole", "not: " + e.getMessage(), "It can't be written as JSON.");
    }
  }

  /** Goes so many ticks back, and folds them again. */
  private void rollBack(int distance) {
    var from = ticks.size() - distance;
    var fold = Fold.at(game, moments.get(from).step().state(), from);
    for (var number = from + 1; number <= ticks.size(); number++) {
      same(
          number,
          fold.advance(ticks.get(number - 1)),
          "Folded again from tick "
              + from
              + ", it is another one: a step may depend on nothing but the state and the tick.");
    }
    unchanged(from, ticks.size());
  }

  private void same(int number, Step<S> again, String why) {
    var first = moments.get(number);
    if (!Arrays.equals(format.toBytes(again.state()), first.bytes())) {
      differ(number, format.fromBytes(first.bytes()), again.state(), why);
    }
    if (!again.cues().equals(first.step().cues())) {
      throw desync(number, "cues", "" + first.step().cues(), "" + again.cues(), why);
    }
    if (again.asks() != first.step().asks()) {
      throw desync(number, "asks", "" + first.step().asks(), "" + again.asks(), why);
    }
  }

  private void sameOnThread(int number, S state) {
    var first = moments.get(number);
    if (format.hash(state) != first.hash()) {
      differ(
          number,
          format.fromBytes(first.bytes()),
          state,
          "Folded on two threads at once, it is another one: a game must share nothing that changes.");
    }
  }

  private void differ(int number, S expected, S found, String why) {
    var difference = Node.difference("", NodeOut.of(format, expected), NodeOut.of(format, found));
    if (difference == null) {
      throw desync(number, "", "" + expected, "" + found, why + " Its bytes or hash differ.");
    }
    throw desync(number, difference.path(), text(difference.one()), text(difference.other()), why);
  }

  private static String text(@Nullable Node node) {
    return node == null ? "not there" : node.toString();
  }

  private Desynced desync(int number, String path, String expected, String found, String why) {
    return new Desynced(new Desync(game.name(), seed, number, path, expected, found, why));
  }
}
