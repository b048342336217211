package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.netcode.Recording;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.rules.FormatException;
import ticktape.wire.TapeFile;
import ticktape.wire.TapeHead;

/**
 * A kept match on any screen: what {@link Stage} is for a match that is played.
 *
 * <p>A screen feeds it keys, or calls the deeds that its buttons stand for, and paints {@link
 * #show} as often as it likes. No threads, sockets or clocks; times are milliseconds from any
 * beginning, compared by subtraction. Not for many threads.
 */
public final class ReplayStage implements Transport {

  private final TapeHead head;
  private final Projector<?, ?> projector;
  private final News news;
  private final People people = new People();
  private boolean done;

  private ReplayStage(TapeHead head, Projector<?, ?> projector, News news) {
    this.head = head;
    this.projector = projector;
    this.news = news;
  }

  /**
   * A kept match, which begins to play.
   *
   * @param looks the games that can be shown
   * @param file the bytes of a {@code .tape} file, from whomever
   * @throws FormatException with a sentence for people, if it can't be played here
   */
  public static ReplayStage of(List<Look<?, ?>> looks, byte[] file, int nowMillis) {
    var unread = TapeFile.read(file);
    var name = unread.head().opening().game();
    var look =
        new Looks(looks)
            .find(name)
            .orElseThrow(() ->
                new FormatException(
                    "This is a match of " + Clean.name(name) + ", which is not known here."));
    return of(look, unread, nowMillis);
  }

  private static <S, I> ReplayStage of(Look<S, I> look, TapeFile.Unread unread, int nowMillis) {
    var news = new News(3);
    var recording = Recording.of(look.game(), unread.read(look.game()));
    // What the first tick tells is who is there: no screen is empty that begins with it.
    var projector = new Projector<>(look, recording, 1, news, nowMillis);
    return new ReplayStage(unread.head(), projector, news);
  }

  /** Whether the room for the picture is higher than wide; if nothing is said, it is not. */
  public void upright(boolean is) {
    projector.upright(is);
  }

  /** What the file says of the match. */
  public TapeHead head() {
    return head;
  }

  /** A key was pressed. */
  public void press(Key key) {
    if (!projector.press(key)) {
      var name = key.lower().name();
      done |= key.equals(Key.INTERRUPT) || key.equals(Key.ESCAPE) || name.equals("q");
    }
  }

  /** Stands still, or goes on; at the end, from the beginning. */
  @Override
  public void toggle() {
    projector.toggle();
  }

  @Override
  public void seek(int tick) {
    projector.seek(tick);
  }

  @Override
  public void faster(int by) {
    projector.playback().faster(by);
  }

  @Override
  public void live() {
    projector.seek(projector.recording().last());
  }

  /** The hash of the state that is shown: for tests. */
  public int shownHash() {
    return projector.shownHash();
  }

  /** Everything that a screen needs now; meant to be asked for once a frame. */
  public Show show(int nowMillis) {
    var glimpse = projector.glimpse(nowMillis);
    people.set(projector.cast());
    var trouble = projector.recording().trouble().map(Recording.Trouble::sentence).orElse("");
    var hints = new ArrayList<>(Projector.hints());
    hints.add(new Show.Hint("q", "quit"));
    return new Show(
        Phase.PLAYING,
        "",
        0,
        Clean.name(head.id()),
        head.opening().game(),
        glimpse.picture(),
        glimpse.focus(),
        glimpse.tick(),
        glimpse.status(),
        people.rows(glimpse.scores(), 0, ""),
        List.of(),
        news.show(nowMillis),
        Clean.line(trouble),
        Optional.empty(),
        Latency.UNKNOWN,
        Optional.empty(),
        List.of(),
        List.of(),
        0,
        Optional.empty(),
        hints,
        Show.Ways.NONE,
        Optional.of(projector.scrub(title(), false, "", result())),
        "",
        0,
        done);
  }

  private String title() {
    return Clean.name(head.id()) + " · " + head.opening().game();
  }

  /** Who had the most points, in words; it won only if the match came to its end. */
  private String result() {
    var results = head.results();
    if (!projector.atEnd() || results.isEmpty()) {
      return "";
    }
    var best = results.getFirst();
    var shared = results.size() > 1 && results.get(1).points() == best.points();
    if (projector.over()) {
      return shared ? "a draw" : Clean.name(best.name()) + " won";
    }
    return results.size() == 1 || shared
        ? "the match was left"
        : "the match was left, " + Clean.name(best.name()) + " ahead";
  }
}
