package ticktape.lobby;

import org.jspecify.annotations.Nullable;
import ticktape.room.Room;

/** Someone with a name and a token, on the line or with a seat that is held. */
final class Person {

  /** Clean, and nobody else's. */
  String name;

  final String token;

  /** The line; null while it is down. */
  @Nullable Caller caller;

  /** Where the person has a seat; null for nowhere. */
  @Nullable Room<?, ?> seatedIn;

  Person(String name, String token) {
    this.name = name;
    this.token = token;
  }
}
