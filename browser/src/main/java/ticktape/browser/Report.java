package ticktape.browser;

import ticktape.stage.Confirmed;
import ticktape.stage.Figures;
import ticktape.stage.Show;

/** How things stand, as the JSON of {@code window.ticktape}, for tests. */
final class Report {

  private final StringBuilder text = new StringBuilder("{");

  private Report() {}

  /**
   * How things stand.
   *
   * @param show what is seen
   * @param confirmed how far the tape was read
   * @param figures how good the line and the guesses are
   * @param frames how many frames were painted since the page was opened
   */
  static String of(Show show, Confirmed confirmed, Figures figures, int frames) {
    return new Report()
        .words("phase", show.phase().name())
        .words("room", show.room())
        .words("game", show.game())
        .words("name", show.name())
        .number("seat", show.seat())
        .number("shown", show.tick())
        .number("match", confirmed.match())
        .number("tick", confirmed.tick())
        .number("hash", confirmed.hash())
        .number("latency", show.latency().millis())
        .number("wrong", figures.wrong())
        .number("corrections", figures.corrections())
        .number("wholes", figures.wholes())
        .number("resumes", figures.resumes())
        .number("frames", frames)
        .end();
  }

  private Report words(String name, String value) {
    return raw(name, Browser.quote(value));
  }

  private Report number(String name, int value) {
    return raw(name, Integer.toString(value));
  }

  private Report raw(String name, String json) {
    text.append(text.length() > 1 ? ",\"" : "\"").append(name).append("\":").append(json);
    return this;
  }

  private String end() {
    return text.append('}').toString();
  }
}
