package ticktape.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingInputStream;
import org.jspecify.annotations.Nullable;
import ticktape.ansi.Keys;
import ticktape.ansi.Painter;
import ticktape.picture.Key;

/**
 * This process's terminal in raw mode: keys one by one, bytes as they are. It is given back as it
 * was by {@link #close}, and also when the process is ended by a signal.
 */
final class Tty implements AutoCloseable {

  /** How long to wait for the rest of an escape sequence before it was the Escape key. */
  private static final int ESCAPE_MILLIS = 50;

  private static final int READ_MILLIS = 200;

  private final Terminal terminal;
  private final Attributes before;
  private final OutputStream out;
  private final Thread hook = new Thread(this::restore, "terminal-restore");
  private Size size = Size.of(80, 24);
  private volatile boolean closed;

  /** Whether nothing can be written to it any more. */
  private volatile boolean gone;

  private @Nullable Thread reader;

  /** Who hears of keys; called in a thread of the terminal's own. */
  interface Listener {

    /** A key was pressed. */
    void pressed(Key key);

    /** The terminal is gone. */
    void hungUp();
  }

  private Tty(Terminal terminal) {
    this.terminal = terminal;
    before = terminal.enterRawMode();
    // Control and C is a key like others: the person leaves by the same door.
    var raw = terminal.getAttributes();
    raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
    out = terminal.output();
    Runtime.getRuntime().addShutdownHook(hook);
  }

  static Tty open() throws IOException {
    // A dumb terminal would show nothing of a game: better to fail, and say so.
    return new Tty(TerminalBuilder.builder().system(true).dumb(false).build());
  }

  int columns() {
    return size().getColumns();
  }

  int rows() {
    return size().getRows();
  }

  private Size size() {
    try {
      size = terminal.getSize();
    } catch (IllegalStateException e) {
      // JLine has closed it, as the process ends: then the last one is as good.
    }
    return size;
  }

  /** Writes bytes at once; nothing once it is closed or gone. */
  synchronized void write(byte[] bytes) {
    if (closed || gone || bytes.length == 0) {
      return;
    }
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      gone = true; // the thread that reads tells of it
    }
  }

  void listen(Listener listener) {
    reader = Thread.ofPlatform().name("keys").daemon().start(() -> read(listener));
  }

  private void read(Listener listener) {
    var keys = new Keys();
    var bytes = new byte[256];
    try {
      var in = (NonBlockingInputStream) terminal.input();
      while (!closed) {
        if (gone) {
          listener.hungUp();
          return;
        }
        var first = in.read(keys.waiting() ? ESCAPE_MILLIS : READ_MILLIS);
        if (first == NonBlockingInputStream.EOF) {
          listener.hungUp();
          return;
        }
        if (first == NonBlockingInputStream.READ_EXPIRED) {
          tell(listener, keys.timeout());
        } else {
          bytes[0] = (byte) first;
          var more = Math.max(0, in.readBuffered(bytes, 1, bytes.length - 1, 1));
          tell(listener, keys.feed(bytes, 0, 1 + more));
        }
      }
    } catch (IOException e) {
      if (!closed) {
        listener.hungUp();
      }
    }
  }

  private static void tell(Listener listener, List<Key> keys) {
    for (var key : keys) {
      listener.pressed(key);
    }
  }

  /** Gives the terminal back as it was; also safe from a shutdown hook, and twice. */
  private synchronized void restore() {
    if (closed) {
      return;
    }
    write(Painter.leave());
    closed = true;
    try {
      terminal.setAttributes(before);
    } catch (IllegalStateException e) {
      // The process is ended by a signal, and JLine, which hears of it too, was there first.
    }
  }

  @Override
  public void close() throws IOException {
    restore();
    // JLine's close waits for ever for a thread that still reads.
    if (reader != null) {
      try {
        reader.join(2L * READ_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    terminal.close();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the process is ending, the hook is what called
    }
  }
}
