package ticktape.app;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Waiting for something that another process does, and how long at most. */
record Patience(Duration most) {

  /** Long enough for a busy machine; nothing is meant to take that long. */
  static final Patience LONG = new Patience(Duration.ofSeconds(30));

  private static final long PAUSE_MILLIS = 20;

  /** Something that may be so by now. */
  interface Question {
    boolean ask() throws Exception;
  }

  /** Something that may be there by now. */
  interface Search<T> {
    Optional<T> look() throws Exception;
  }

  /** What is there instead, for whoever reads of the failure. */
  interface Sight {
    String tell() throws Exception;
  }

  void until(String what, Question question) throws Exception {
    until(what, () -> "", question);
  }

  /** Waits until it is so. */
  void until(String what, Sight seen, Question question) throws Exception {
    find(what, seen, () -> question.ask() ? Optional.of(true) : Optional.empty());
  }

  /** Waits until something like this is in a text that grows. */
  MatchResult match(Pattern pattern, Sight text) throws Exception {
    return find(
        pattern.toString(),
        text,
        () -> {
          var matcher = pattern.matcher(text.tell());
          return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        });
  }

  /** Waits until it is there, and gives it. */
  <T> T find(String what, Sight seen, Search<T> search) throws Exception {
    var end = System.nanoTime() + most.toNanos();
    while (true) {
      var found = search.look();
      if (found.isPresent()) {
        return found.get();
      }
      if (System.nanoTime() - end > 0) {
        throw new AssertionError(
            "Not within " + most.toSeconds() + " s: " + what + "\n" + seen.tell());
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }
}
