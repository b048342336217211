package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ticktape.wire.ToClient;

/** Those whom the person does not want to hear, by name. Not for many threads. */
public final class Muted {

  private static final int MOST = 100;

  private final List<String> names = new ArrayList<>();

  /** Nobody is muted. */
  public Muted() {}

  /** Does what a line says, if it is about hearing; gives what to tell the person. */
  public Optional<String> command(String line) {
    if (line.equals("/mute") || line.equals("/unmute")) {
      return Optional.of(
          names.isEmpty() ? "You hear everyone: /mute NAME" : "Muted: " + String.join(", ", names));
    }
    if (line.startsWith("/mute ")) {
      var name = key(line.substring(6));
      if (!names.contains(name) && names.size() < MOST) {
        names.add(name);
      }
      return Optional.of("You don't hear " + name + " any more: /unmute " + name);
    }
    if (line.startsWith("/unmute ")) {
      var name = key(line.substring(8));
      return Optional.of(
          names.remove(name) ? "You hear " + name + " again." : name + " was not muted.");
    }
    return Optional.empty();
  }

  /** Whether a line is from one of them; what the house tells of their deeds is, too. */
  public boolean hides(ToClient.Said said) {
    var from = key(Clean.name(said.from()));
    if (!from.isEmpty()) {
      return names.contains(from);
    }
    var deed = key(Clean.line(said.text()));
    for (var name : names) {
      if (deed.startsWith("* " + name + " ")) {
        return true;
      }
    }
    return false;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
