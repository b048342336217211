package ticktape.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import ticktape.games.Snake;
import ticktape.games.Turn;
import ticktape.rules.BytesOut;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.Tick;
import ticktape.wire.Binary;
import ticktape.wire.JsonLines;
import ticktape.wire.ToClient;

/** A tick with one turn in it, made ready to be sent: once a room, however many it goes to. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TickBench {

  private final Snake game = new Snake();
  private final Format<Event<Turn>> event = Event.format(game.inputFormat());
  private final Tick<Turn> tick = new Tick<>(1200, List.of(new Event.Input<>(3, Turn.LEFT)));

  /** For our own clients. */
  @Benchmark
  public byte[] binary() {
    var out = new BytesOut();
    for (var one : tick.events()) {
      event.write(one, out);
    }
    return Binary.frame(new ToClient.Closed(out.toBytes()));
  }

  /** For everyone else. */
  @Benchmark
  public byte[] json() {
    return JsonLines.line(JsonLines.tick(game, tick));
  }
}
