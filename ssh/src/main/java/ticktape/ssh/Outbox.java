package ticktape.ssh;

import java.io.IOException;
import java.nio.channels.WritePendingException;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/**
 * The way to a terminal, on which one write is under way at a time. It never waits. For the thread
 * of its loop.
 */
final class Outbox {

  private final IoOutputStream stream;
  private final Loop loop;
  private boolean busy;
  private int busySinceMillis;
  private Runnable then = () -> {};

  Outbox(IoOutputStream stream, Loop loop) {
    this.stream = stream;
    this.loop = loop;
  }

  /** Whether the last write is still under way: the other side takes nothing. */
  boolean busy() {
    return busy;
  }

  /** Whether the other side has taken nothing for so long that nobody can be there. */
  boolean stalled(int nowMillis) {
    return busy && nowMillis - busySinceMillis >= FramePace.STALL_MILLIS_MAX;
  }

  /** Writes bytes; not while busy. */
  void write(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    busy = true;
    busySinceMillis = loop.nowMillis();
    try {
      stream.writeBuffer(new ByteArrayBuffer(bytes)).addListener(_ -> loop.execute(this::written));
    } catch (IOException | WritePendingException e) {
      // The channel is closing: its call is told so.
      written();
    }
  }

  private void written() {
    busy = false;
    var next = then;
    then = () -> {};
    next.run();
  }

  /** Does this once nothing is under way. */
  void whenIdle(Runnable deed) {
    if (busy) {
      then = deed;
    } else {
      deed.run();
    }
  }
}
