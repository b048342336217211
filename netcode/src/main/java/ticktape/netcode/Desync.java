package ticktape.netcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.rules.Format;
import ticktape.rules.Out;
import ticktape.wire.Dump;

/**
 * A state that came out differently here than on the server.
 *
 * @param tick the tick that gave it
 * @param hash of the state here
 * @param what the first value that differs, with its place in the state; what it is here, and there
 * @param maker makes a dump of it
 */
public record Desync(int tick, int hash, String what, Maker maker) {

  private static final int WHAT_MAX = 200;

  /** Makes a dump, for one who knows the room. */
  @FunctionalInterface
  public interface Maker {

    /** The dump of this side; nothing if it would be too large. */
    Optional<Dump> in(String room, int epoch);
  }

  /** What differs first between a state here and one there, in words. */
  static <S> String first(Format<S> format, S here, S there) {
    var mine = Values.of(format, here);
    var theirs = Values.of(format, there);
    for (var i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
      var a = i < mine.size() ? mine.get(i) : "nothing";
      var b = i < theirs.size() ? theirs.get(i) : "nothing";
      if (!a.equals(b)) {
        var what = a + " here, " + b + " at the server";
        return what.substring(0, Math.min(what.length(), WHAT_MAX));
      }
    }
    return "the same values: only the hash differs";
  }

  /** Each value of a state with its place, as {@code snakes.3.heading = up}. */
  private static final class Values implements Out {

    private final List<String> values = new ArrayList<>();

    /** The innermost part last: its name, or how many of a list's items came. */
    private final List<String> place = new ArrayList<>();

    private final List<Integer> items = new ArrayList<>();
    private String next = "";

    static <S> List<String> of(Format<S> format, S state) {
      var out = new Values();
      format.write(state, out);
      return out.values;
    }

    private void value(String value) {
      values.add(path() + " = " + value);
      next = "";
    }

    private String path() {
      var path = new StringBuilder();
      for (var part : place) {
        path.append(part).append(part.isEmpty() ? "" : ".");
      }
      return path.append(name()).toString();
    }

    /** What the value that comes now is called: by its field or key, or by its number in a list. */
    private String name() {
      if (!next.isEmpty() || items.isEmpty() || items.getLast() < 0) {
        return next;
      }
      var number = items.removeLast();
      items.add(number + 1);
      return Integer.toString(number);
    }

    private void begin(int firstItem) {
      place.add(name());
      items.add(firstItem);
      next = "";
    }

    @Override
    public void number(int value) {
      value(Integer.toString(value));
    }

    @Override
    public void count(int value) {
      value(Integer.toString(value));
    }

    @Override
    public void flag(boolean value) {
      value(Boolean.toString(value));
    }

    @Override
    public void text(String value) {
      value(value);
    }

    @Override
    public void choice(int ordinal, String word) {
      value(word);
    }

    @Override
    public void list(int size) {
      begin(0);
    }

    @Override
    public void map(int size) {
      begin(-1);
    }

    @Override
    public void key(int number) {
      next = Integer.toString(number);
    }

    @Override
    public void record() {
      begin(-1);
    }

    @Override
    public void field(String name) {
      next = name;
    }

    @Override
    public void variant(int ordinal, String word) {
      begin(-1);
      next = word;
    }

    @Override
    public void end() {
      place.removeLast();
      items.removeLast();
      next = "";
    }
  }
}
