package ticktape.browser;

import ticktape.stage.Phase;
import ticktape.stage.Stage;

/** The name that the server was asked for, which it may have given with a number. */
final class Called {

  private String name;

  Called(String name) {
    this.name = name;
  }

  /**
   * Asks for another name on the same line, so that whom one met in the lobby sees who it is.
   *
   * @param wish the name; empty for the one that there is
   * @return whether the name is asked for; where nobody has answered yet that takes another hello
   */
  boolean by(String wish, Stage stage, int nowMillis) {
    if (wish.isEmpty() || wish.equals(name)) {
      return true;
    }
    if (stage.show(nowMillis).phase() != Phase.LOBBY) {
      return false;
    }
    name = wish;
    stage.say("/nick " + wish);
    return true;
  }
}
