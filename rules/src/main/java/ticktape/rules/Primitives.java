package ticktape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The formats that others are made of. */
final class Primitives {

  private Primitives() {}

  /**
   * What a constructor refuses is, when it comes from others, a value that does not hold what it
   * should.
   */
  static FormatException refused(IllegalArgumentException refusal) {
    var sentence = refusal.getMessage();
    return new FormatException(sentence == null ? "A value is out of its range." : sentence);
  }

  record Int() implements Format<Integer> {
    @Override
    public void write(Integer value, Out out) {
      out.number(value);
    }

    @Override
    public Integer read(In in) {
      return in.number();
    }
  }

  record Count() implements Format<Integer> {
    @Override
    public void write(Integer value, Out out) {
      out.count(value);
    }

    @Override
    public Integer read(In in) {
      return in.count();
    }
  }

  record Range(int min, int max) implements Format<Integer> {
    @Override
    public void write(Integer value, Out out) {
      if (value < min || value > max) {
        throw new IllegalArgumentException(value + " is not from " + min + " to " + max + ".");
      }
      out.number(value);
    }

    @Override
    public Integer read(In in) {
      var value = in.number();
      if (value < min || value > max) {
        throw new FormatException(value + " is not from " + min + " to " + max + ".");
      }
      return value;
    }
  }

  record Flag() implements Format<Boolean> {
    @Override
    public void write(Boolean value, Out out) {
      out.flag(value);
    }

    @Override
    public Boolean read(In in) {
      return in.flag();
    }
  }

  record Text() implements Format<String> {
    @Override
    public void write(String value, Out out) {
      out.text(value);
    }

    @Override
    public String read(In in) {
      return in.text();
    }
  }

  record Choice<E extends Enum<E>>(List<E> values, List<String> words) implements Format<E> {
    @Override
    public void write(E value, Out out) {
      var ordinal = values.indexOf(value);
      if (ordinal < 0) {
        throw new IllegalArgumentException(
            "The format of this choice knows only " + words + ", not " + value + ".");
      }
      out.choice(ordinal, words.get(ordinal));
    }

    @Override
    public E read(In in) {
      return values.get(in.choice(words));
    }
  }

  record Items<T>(Format<T> item) implements Format<List<T>> {
    @Override
    public void write(List<T> values, Out out) {
      out.list(values.size());
      for (var value : values) {
        item.write(value, out);
      }
      out.end();
    }

    @Override
    public List<T> read(In in) {
      var size = in.size();
      var values = new ArrayList<T>(size);
      for (var i = 0; i < size; i++) {
        values.add(item.read(in.item(i)));
      }
      return List.copyOf(values);
    }
  }

  record As<T, R>(Format<T> inner, Function<T, R> make, Function<R, T> unmake)
      implements Format<R> {
    @Override
    public void write(R value, Out out) {
      inner.write(unmake.apply(value), out);
    }

    @Override
    public R read(In in) {
      var value = inner.read(in);
      try {
        return make.apply(value);
      } catch (IllegalArgumentException e) {
        throw refused(e);
      }
    }
  }
}
