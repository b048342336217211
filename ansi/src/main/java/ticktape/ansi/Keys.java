package ticktape.ansi;

import java.util.ArrayList;
import java.util.List;
import ticktape.picture.Key;

/**
 * What a terminal sends, as keys. Bytes may come in any pieces.
 *
 * <p>A lone escape byte is the escape key or the beginning of a sequence: while {@link #waiting()}
 * is true and nothing more comes for some 50 ms, the caller says so by {@link #timeout()}. Keys of
 * unknown sequences and bytes that are no UTF-8 are swallowed; no bytes make it fail or grow.
 * Control with a letter is named as {@link Key#INTERRUPT} is; alt, and shift with an arrow, count
 * as not held.
 */
public final class Keys {

  /** Not a key: the terminal has shown all that was sent before {@link Painter#ASK}. */
  public static final Key READY = new Key("terminal-ready");

  private static final int SEQUENCE_MAX = 32;
  private static final int STRING_MAX = 256;
  private static final int INTERRUPT = 0x03;
  private static final int ESCAPE = 0x1B;

  private enum State {
    GROUND,
    ESCAPED,
    CONTROL,
    SINGLE,
    STRING,
    STRING_ESCAPED
  }

  private final Letters letters = new Letters();
  private final StringBuilder sequence = new StringBuilder();
  private State state = State.GROUND;
  private int skip;
  private int swallowed;
  private boolean pasting;
  private boolean afterReturn;
  private List<Key> keys = new ArrayList<>();

  /** The keys that these bytes complete. */
  public List<Key> feed(byte[] bytes, int offset, int length) {
    for (var i = offset; i < offset + length; i++) {
      next(bytes[i] & 0xFF);
    }
    return taken();
  }

  /** Whether an escape was sent that may be a key of its own. */
  public boolean waiting() {
    return state == State.ESCAPED;
  }

  /** The keys that are complete since nothing follows: an escape, or none. */
  public List<Key> timeout() {
    if (waiting()) {
      state = State.GROUND;
      if (!pasting) {
        keys.add(Key.ESCAPE);
      }
    }
    return taken();
  }

  private List<Key> taken() {
    var taken = keys;
    keys = new ArrayList<>();
    return taken;
  }

  private void next(int b) {
    if (skip > 0) {
      skip--;
    } else if (b == INTERRUPT) {
      // Always a way out: of a paste without an end, of a string without an end.
      state = State.GROUND;
      pasting = false;
      letters.reset();
      keys.add(Key.INTERRUPT);
    } else {
      switch (state) {
        case GROUND -> ground(b);
        case ESCAPED -> escaped(b);
        case CONTROL -> control(b);
        case SINGLE -> single(b);
        case STRING -> string(b);
        case STRING_ESCAPED -> stringEscaped(b);
      }
    }
  }

  private void ground(int b) {
    var wasReturn = afterReturn;
    afterReturn = b == '\r';
    if (b == ESCAPE) {
      letters.reset();
      state = State.ESCAPED;
    } else if (b >= 0x80) {
      letter(letters.next(b));
    } else if (b >= ' ' && b != 0x7F) {
      letters.reset();
      letter(b);
    } else if (b != '\n' || !wasReturn) {
      letters.reset();
      command(b);
    }
  }

  private void letter(int codePoint) {
    if (codePoint == ' ' || Glyphs.columns(codePoint) > 0) {
      keys.add(Key.of(codePoint));
    }
  }

  private void command(int b) {
    if (pasting) {
      // Pasted text writes; it must not send what is written, nor steer.
      if (b == '\r' || b == '\n' || b == '\t') {
        keys.add(Key.SPACE);
      }
    } else {
      KeyNames.control(b).ifPresent(keys::add);
    }
  }

  private void escaped(int b) {
    sequence.setLength(0);
    swallowed = 0;
    switch (b) {
      case '[' -> state = State.CONTROL;
      case 'O' -> state = State.SINGLE;
      case ']', 'P', 'X', '^', '_' -> state = State.STRING;
      case ESCAPE -> {
        if (!pasting) {
          keys.add(Key.ESCAPE);
        }
      }
      default -> {
        state = State.GROUND;
        ground(b);
      }
    }
  }

  /** A control sequence: parameters and intermediates, up to a final byte. */
  private void control(int b) {
    if (b == ESCAPE) {
      state = State.ESCAPED;
    } else if (b >= 0x40 && b <= 0x7E && !(b == '[' && sequence.isEmpty())) {
      state = State.GROUND;
      if (sequence.length() < SEQUENCE_MAX) {
        known(sequence.toString(), b);
      }
    } else if (b < ' ' || b > 0x7E || ++swallowed > STRING_MAX) {
      state = State.GROUND;
    } else if (sequence.length() < SEQUENCE_MAX) {
      sequence.append((char) b);
    }
  }

  private void known(String parameters, int last) {
    if (last == '~' && parameters.equals("200")) {
      pasting = true;
    } else if (last == '~' && parameters.equals("201")) {
      pasting = false;
    } else if (last == 'M' && parameters.isEmpty()) {
      // The oldest mouse report: three bytes of any kind follow.
      skip = 3;
    } else if (last == 'n' && parameters.equals("0")) {
      keys.add(READY);
    } else if (!pasting && !parameters.startsWith("[")) {
      KeyNames.sequence(parameters, last).ifPresent(keys::add);
    }
  }

  private void single(int b) {
    state = b == ESCAPE ? State.ESCAPED : State.GROUND;
    if (!pasting) {
      KeyNames.single(b).ifPresent(keys::add);
    }
  }

  /** A string for a terminal's other half, up to BEL or ST: nothing for us, and not for ever. */
  private void string(int b) {
    if (b == ESCAPE) {
      state = State.STRING_ESCAPED;
    } else if (b == 0x07 || b == 0x18 || b == 0x1A || ++swallowed > STRING_MAX) {
      state = State.GROUND;
    }
  }

  private void stringEscaped(int b) {
    if (b == '\\') {
      state = State.GROUND;
    } else {
      escaped(b);
    }
  }
}
