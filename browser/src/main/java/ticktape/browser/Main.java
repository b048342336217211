package ticktape.browser;

import org.teavm.jso.JSExport;

/** The page's script. */
public final class Main {

  private Main() {}

  /**
   * Starts the page.
   *
   * @param args unused: a page has no command line
   */
  public static void main(String[] args) {
    if (ReplayPage.here()) {
      new ReplayPage().open();
    } else {
      new Page().open();
    }
  }

  /**
   * Folds a tape in this browser: for tests, which compare the hashes with those of other machines.
   *
   * @param base64 the tape's bytes
   * @return the hash of the state after each 500 ticks and after the last one, as a JSON list
   */
  @JSExport
  public static String ticktapeFold(String base64) {
    return Proof.fold(base64);
  }
}
