package ticktape.lab;

import java.util.ArrayDeque;
import java.util.Deque;

/** A thread that may be held up: what comes meanwhile waits, in order. */
final class HeldThread {

  private final Agenda agenda;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private long untilNanos = -1;
  private int life;

  HeldThread(Agenda agenda) {
    this.agenda = agenda;
  }

  /** Does something as soon as the thread can. */
  void run(Runnable deed) {
    if (agenda.now() < untilNanos || !waiting.isEmpty()) {
      waiting.add(deed);
    } else {
      deed.run();
    }
  }

  /** The thread does nothing for so long. */
  void holdUp(long nanos) {
    untilNanos = agenda.now() + nanos;
    var mine = life;
    agenda.at(untilNanos, () -> goOn(mine));
  }

  private void goOn(int mine) {
    while (mine == life && agenda.now() >= untilNanos && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /** Whether it does now what should have been done before. */
  boolean late() {
    return agenda.now() <= untilNanos;
  }

  /** The thread is dead, or another one begins: nothing waits for it. */
  void restart() {
    life++;
    waiting.clear();
    untilNanos = -1;
  }
}
