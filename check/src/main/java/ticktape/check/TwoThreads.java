package ticktape.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import ticktape.rules.Fold;
import ticktape.rules.Game;
import ticktape.rules.Tape;

/** A tape, folded from the start on two threads that run at once. */
final class TwoThreads<S, I> {

  private final Game<S, I> game;
  private final Tape<I> tape;

  TwoThreads(Game<S, I> game, Tape<I> tape) {
    this.game = game;
    this.tape = tape;
  }

  /** What both give. */
  Folded<S> states() {
    var start = new CyclicBarrier(2);
    Callable<List<S>> fold =
        () -> {
          start.await();
          return folded();
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      var one = threads.submit(fold);
      var other = threads.submit(fold);
      return new Folded<>(List.of(one.get(), other.get()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "Folded on two threads at once, the game threw " + e.getCause() + ".", e.getCause());
    }
  }

  private List<S> folded() {
    var fold = Fold.open(game, tape.opening());
    var states = new ArrayList<S>();
    states.add(fold.state());
    for (var tick : tape.ticks()) {
      states.add(fold.advance(tick).state());
    }
    return states;
  }

  /** The states of each thread, by tick. */
  record Folded<S>(List<List<S>> threads) {

    void forEach(BiConsumer<Integer, S> state) {
      for (var tick = 0; tick < threads.getFirst().size(); tick++) {
        for (var thread : threads) {
          state.accept(tick, thread.get(tick));
        }
      }
    }
  }
}
