package ticktape.room;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import ticktape.wire.ToClient;

/** The commands that are on the tape and wait for the journal before they are answered. */
final class Answers {

  private final int most;
  private final BiConsumer<Sitter, ToClient.Ok> send;
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  Answers(int most, BiConsumer<Sitter, ToClient.Ok> send) {
    this.most = most;
    this.send = send;
  }

  private record Waiting(int match, long sequence, Sitter sitter, ToClient.Ok ok) {}

  /** Whether the journal is so far behind that no command should be taken. */
  boolean full() {
    return waiting.size() >= most;
  }

  /** A tick went into the journal under this number. */
  void add(int match, long sequence, int tick, List<? extends Inbox.Waiting<?>> inputs) {
    for (var input : inputs) {
      if (input.command() && input.id() > 0) {
        var ok = new ToClient.Ok(input.id(), tick);
        input.sitter().taped(ok);
        waiting.addLast(new Waiting(match, sequence, input.sitter(), ok));
      }
    }
  }

  /** The records up to this one will survive a crash. */
  void durable(int match, long sequence) {
    while (!waiting.isEmpty() && covered(waiting.getFirst(), match, sequence)) {
      var first = waiting.removeFirst();
      first.sitter().answered(first.ok());
      send.accept(first.sitter(), first.ok());
    }
  }

  private static boolean covered(Waiting waiting, int match, long sequence) {
    return waiting.match() < match || (waiting.match() == match && waiting.sequence() <= sequence);
  }
}
