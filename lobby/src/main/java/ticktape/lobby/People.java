package ticktape.lobby;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import ticktape.room.BotNames;
import ticktape.room.Clean;
import ticktape.room.Skeleton;

/** Everyone that the server knows now, each with a name and a token of their own. */
final class People {

  private static final List<String> MOODS =
      List.of(
          "Brave", "Calm", "Jolly", "Keen", "Lucky", "Merry", "Quick", "Sunny", "Witty", "Zany");
  private static final List<String> ANIMALS =
      List.of(
          "Badger", "Finch", "Gecko", "Heron", "Lynx", "Mole", "Newt", "Otter", "Puffin", "Stoat");
  private static final int TOKEN_INTS = 4;

  /** The highest number that is tried in order. */
  private static final int COUNTED = 9;

  /** Far more than there are people. */
  private static final int NUMBER_MAX = 9_000_000;

  private final int nameLengthMax;
  private final IntSupplier random;
  private final Map<String, Person> byToken = new HashMap<>();

  /** By what their names look like: none can be taken for another. */
  private final Map<String, Person> bySkeleton = new HashMap<>();

  People(int nameLengthMax, IntSupplier random) {
    this.nameLengthMax = nameLengthMax;
    this.random = random;
  }

  Optional<Person> byToken(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  /** Someone of this name whose line is down and whose seat in a room of this game is held. */
  Optional<Person> held(String name, String game) {
    return Optional.ofNullable(bySkeleton.get(Skeleton.of(name)))
        .filter(person -> person.caller == null && person.name.equalsIgnoreCase(name))
        .filter(person -> person.seatedIn != null && person.seatedIn.game().name().equals(game));
  }

  /** Someone new, with the name wished for, or one like it that is free. */
  Person newcomer(String wish) {
    return add(free(Clean.line(wish, nameLengthMax)), token());
  }

  /** Someone who was here before the server started again. */
  Person restored(String name, String token) {
    return add(name, token);
  }

  private Person add(String name, String token) {
    var person = new Person(name, token);
    byToken.put(token, person);
    bySkeleton.put(Skeleton.of(name), person);
    return person;
  }

  /** Gives someone another name, or one like it that is free. */
  void rename(Person person, String wish) {
    bySkeleton.remove(Skeleton.of(person.name), person);
    var clean = Clean.line(wish, nameLengthMax);
    person.name = clean.isEmpty() ? person.name : free(clean);
    bySkeleton.put(Skeleton.of(person.name), person);
  }

  void remove(Person person) {
    byToken.remove(person.token, person);
    bySkeleton.remove(Skeleton.of(person.name), person);
  }

  /**
   * The name, or one like it with a number. The lowest few are tried, then some by chance among
   * ever more: counting on would take the longer, the more there are of one name.
   */
  private String free(String wish) {
    var name = wish.isEmpty() ? pick(MOODS) + " " + pick(ANIMALS) : wish;
    var free = name;
    for (var i = 2; i <= COUNTED && taken(free); i++) {
      free = numbered(name, i);
    }
    for (var most = 10 * COUNTED; taken(free); most = Math.min(10 * most, NUMBER_MAX)) {
      free = numbered(name, COUNTED + 1 + Math.floorMod(random.getAsInt(), most));
    }
    return free;
  }

  private String numbered(String name, int number) {
    var suffix = " " + number;
    return Clean.line(name, nameLengthMax - suffix.length()) + suffix;
  }

  private boolean taken(String name) {
    return bySkeleton.containsKey(Skeleton.of(name)) || BotNames.has(name);
  }

  private String pick(List<String> words) {
    return words.get(Math.floorMod(random.getAsInt(), words.size()));
  }

  /** 128 bits as letters, four bits each. */
  private String token() {
    var token = new StringBuilder();
    for (var i = 0; i < TOKEN_INTS; i++) {
      var bits = random.getAsInt();
      for (var shift = 0; shift < Integer.SIZE; shift += 4) {
        token.append((char) ('a' + ((bits >>> shift) & 0xF)));
      }
    }
    return token.toString();
  }
}
