package ticktape.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import ticktape.games.Snake;
import ticktape.games.SnakeState;
import ticktape.games.Turn;
import ticktape.rules.Event;
import ticktape.rules.Fold;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Step;
import ticktape.rules.Tick;
import ticktape.wire.JsonOut;

/** What is done with one state of Snake, a minute into a round of careful players. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StateBench {

  private static final int MINUTE_TICKS = 20 * 60;

  /** How many play. */
  @Param({"2", "8", "64"})
  public int players;

  private final Snake game = new Snake();
  private Fold<SnakeState, Turn> fold = Fold.open(game, Opening.of(game, Options.STANDARD, 1));
  private Tick<Turn> move = Tick.idle(1);
  private Tick<Turn> busy = Tick.idle(1);

  /** Plays the minute, up to the tick before a move. */
  @Setup
  public void play() {
    var end = Played.of(players, MINUTE_TICKS).end();
    fold = Fold.at(game, end, end.nextMove() - 1);
    move = Tick.idle(end.nextMove());
    busy = new Tick<>(end.nextMove(), List.of(new Event.Input<>(1, Turn.UP)));
  }

  /** A tick in which all snakes move. */
  @Benchmark
  public Step<SnakeState> move() {
    return game.step(fold.state(), move);
  }

  /** The same with a turn in it. */
  @Benchmark
  public Step<SnakeState> moveWithATurn() {
    return game.step(fold.state(), busy);
  }

  /** The hash that tells a desync; a fold counts it out once a state. */
  @Benchmark
  public int hash() {
    return game.stateFormat().hash(fold.state());
  }

  /** The state as a keyframe has it. */
  @Benchmark
  public byte[] keyframe() {
    return game.stateFormat().toBytes(fold.state());
  }

  /** The state as a view in JSON has it. */
  @Benchmark
  public String json() {
    return JsonOut.of(game.stateFormat(), fold.state()).toString();
  }
}
