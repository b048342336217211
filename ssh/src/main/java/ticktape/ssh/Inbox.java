package ticktape.ssh;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;

/**
 * What a terminal has sent and nobody has read yet. It has no limit of its own: ssh's window lets
 * through no more than is given back to it. For all threads.
 */
final class Inbox {

  private final Queue<byte[]> pieces = new ArrayDeque<>();
  private byte[] first = {};
  private int at;

  /** Puts in a piece, which is the inbox's own from now on. */
  synchronized void add(byte[] piece) {
    pieces.add(piece);
  }

  /** Takes out at most so many bytes, in order; none if there are none. */
  synchronized byte[] take(int bytesMax) {
    while (at == first.length && !pieces.isEmpty()) {
      first = pieces.remove();
      at = 0;
    }
    var from = at;
    at = Math.min(first.length, at + bytesMax);
    return Arrays.copyOfRange(first, from, at);
  }
}
