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
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Tape;

/**
 * A tape of an hour of Snake for eight, folded from its start: what a replay or a restore costs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HourBench {

  private static final int PLAYERS = 8;

  /** How long the tape is: an hour, but for tests. */
  @Param("3600")
  public int seconds;

  private final Snake game = new Snake();
  private Tape<Turn> tape = new Tape<>(Opening.of(game, Options.STANDARD, 1), 0, List.of());

  /** Plays the hour. */
  @Setup
  public void play() {
    tape = Played.of(PLAYERS, seconds * game.ticksPerSecond()).tape();
  }

  /** All its ticks. */
  @Benchmark
  public SnakeState fold() {
    return tape.fold(game).state();
  }
}
