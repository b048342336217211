package ticktape.check;

/** Names of classes and methods, from the class file's way to a person's. */
final class Names {

  private Names() {}

  /** {@code java/util/Map$Entry} as {@code java.util.Map$Entry}. */
  static String dotted(String internal) {
    return internal.replace('/', '.');
  }

  /** {@code ticktape/games/Snake$State} as {@code Snake.State}. */
  static String simple(String internal) {
    return internal.substring(internal.lastIndexOf('/') + 1).replace('$', '.');
  }

  /** A lambda under the name of the method that it stands in. */
  static String method(String name) {
    return name.startsWith("lambda$") ? name.substring(7, name.lastIndexOf('$')) : name;
  }
}
