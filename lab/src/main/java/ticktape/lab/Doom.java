package ticktape.lab;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What is to kill the server at a certain moment of its work. */
final class Doom {

  private @Nullable Fault moment;
  private BooleanSupplier kill = () -> false;

  /**
   * The server will be killed at the next such moment.
   *
   * @param how does it, and tells whether it was possible
   */
  void at(Fault next, BooleanSupplier how) {
    moment = next;
    kill = how;
  }

  /** It died of something else, or nothing is to happen any more. */
  void pass() {
    moment = null;
  }

  /** Such a moment is there: whether the server is dead now. */
  boolean strikes(Fault now) {
    if (moment != now) {
      return false;
    }
    moment = null;
    return kill.getAsBoolean();
  }
}
