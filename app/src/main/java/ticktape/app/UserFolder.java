package ticktape.app;

import java.nio.file.Path;
import java.util.Optional;

/** Where this system keeps a user's data. */
final class UserFolder {

  private UserFolder() {}

  /** Ours in it, of this name. */
  static Path of(String name) {
    var home = System.getProperty("user.home", ".");
    var base = Optional.ofNullable(System.getenv("XDG_DATA_HOME")).filter(dir -> !dir.isEmpty());
    return base.map(Path::of)
        .orElse(Path.of(home, ".local", "share"))
        .resolve("ticktape")
        .resolve(name);
  }
}
