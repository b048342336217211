package ticktape.browser;

/** The page's entry point. */
public final class Main {
  private Main() {}

  /**
   * Starts the page.
   *
   * @param args unused: a page has no command line
   */
  public static void main(String[] args) {}
}
