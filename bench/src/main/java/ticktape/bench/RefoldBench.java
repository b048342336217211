package ticktape.bench;

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
import ticktape.netcode.Predictor;
import ticktape.wire.ToClient;

/**
 * A rollback on a client, 150 ms from the server: six ticks were guessed, the first of them wrong,
 * and all are guessed again.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RefoldBench {

  private static final int MINUTE_TICKS = 20 * 60;
  private static final int GUESSED = 6;

  /** How many play. */
  @Param({"2", "8", "64"})
  public int players;

  private Predictor<SnakeState, Turn> predictor = new Predictor<>(new Snake());
  private int inputs;

  /** Plays a minute, and joins there. */
  @Setup
  public void join() {
    var game = new Snake();
    var played = Played.of(players, MINUTE_TICKS);
    predictor = new Predictor<>(game);
    predictor.seat(1);
    predictor.receive(
        new ToClient.Keyframe(
            1, MINUTE_TICKS, played.tape().opening(), game.stateFormat().toBytes(played.end())));
    if (predictor.confirmed() != MINUTE_TICKS) {
      throw new IllegalStateException(predictor.trouble());
    }
  }

  /** The own turn that was guessed in the next tick is not in it after all. */
  @Benchmark
  public SnakeState refold() {
    inputs++;
    predictor.sent(inputs, MINUTE_TICKS + 1, Turn.UP);
    predictor.receive(new ToClient.Refused(inputs, "late", "Too late."));
    var before = predictor.folded();
    var state = predictor.state(MINUTE_TICKS + GUESSED);
    if (predictor.folded() != before + GUESSED) {
      throw new IllegalStateException("No rollback.");
    }
    return state;
  }
}
