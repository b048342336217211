package ticktape.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import ticktape.rules.Format;
import ticktape.rules.Out;

/**
 * Turns a value into JSON text for people, in ASCII: a value a line, short ones together, so that
 * two texts can be compared line by line. It needs no library, and runs in the browser, too. Not
 * for many threads.
 */
public final class JsonText implements Out {

  private static final int LINE_MAX = 100;
  private static final String HEX = "0123456789abcdef";

  private final Deque<Level> open = new ArrayDeque<>();

  private JsonText() {}

  /** The JSON of a value, with a line feed at its end. */
  public static <T> String of(Format<T> format, T value) {
    var out = new JsonText();
    out.open.push(new Level("", "")); // what is written last is the value
    format.write(value, out);
    return out.open.element().entries.getLast() + "\n";
  }

  /** A list or an object, as far as it was written. */
  private static final class Level {
    final String begin;
    final String end;
    final List<String> entries = new ArrayList<>();

    /** The key of the next value with its colon; empty in a list. */
    String key = "";

    Level(String begin, String end) {
      this.begin = begin;
      this.end = end;
    }

    String text(int depth) {
      var length = 0;
      var flat = true;
      for (var entry : entries) {
        length += entry.length() + 2;
        flat &= entry.indexOf('\n') < 0;
      }
      if (flat && length < LINE_MAX) {
        return begin + String.join(", ", entries) + end;
      }
      var margin = "\n" + "  ".repeat(depth);
      return begin + margin + "  " + String.join("," + margin + "  ", entries) + margin + end;
    }
  }

  private void add(String value) {
    var level = open.element();
    level.entries.add(level.key + value);
  }

  private void begin(String begin, String end) {
    open.push(new Level(begin, end));
  }

  @Override
  public void number(int value) {
    add(Integer.toString(value));
  }

  @Override
  public void count(int value) {
    number(value);
  }

  @Override
  public void flag(boolean value) {
    add(Boolean.toString(value));
  }

  @Override
  public void text(String value) {
    add(quoted(value));
  }

  @Override
  public void choice(int ordinal, String word) {
    text(word);
  }

  @Override
  public void list(int size) {
    begin("[", "]");
  }

  @Override
  public void map(int size) {
    begin("{", "}");
  }

  @Override
  public void key(int number) {
    field(Integer.toString(number));
  }

  @Override
  public void record() {
    begin("{", "}");
  }

  @Override
  public void field(String name) {
    open.element().key = quoted(name) + ": ";
  }

  @Override
  public void variant(int ordinal, String word) {
    begin("{", "}");
    field(word);
  }

  @Override
  public void end() {
    var level = open.pop();
    add(level.text(open.size() - 1));
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    for (var i = 0; i < text.length(); i++) {
      var unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        out.append('\\').append(unit);
      } else if (unit >= ' ' && unit <= '~') {
        out.append(unit);
      } else {
        out.append("\\u");
        for (var shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(unit >> shift & 0xF));
        }
      }
    }
    return out.append('"').toString();
  }
}
