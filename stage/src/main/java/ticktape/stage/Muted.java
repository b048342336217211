package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ticktape.wire.ToClient;

/** Those whom the person does not want to hear, by name. Not for many threads. */
public final class Muted {

  private static final int MOST = 100;

  /** As the person wrote them, or better as they write themselves. */
  private final List<String> names = new ArrayList<>();

  /** Who spoke lately, the last at the end. */
  private final List<String> heard = new ArrayList<>();

  private List<ToClient.Player> present = List.of();

  /** Nobody is muted. */
  public Muted() {}

  /** Takes note of who is in the room. */
  public void present(ToClient.Players players) {
    present = players.players();
  }

  /** Does what a line says, if it is about hearing; gives what to tell the person. */
  public Optional<String> command(String line) {
    if (line.equals("/mute") || line.equals("/unmute")) {
      return Optional.of(
          names.isEmpty() ? "You hear everyone: /mute NAME" : "Muted: " + String.join(", ", names));
    }
    if (line.startsWith("/mute ")) {
      return Optional.of(mute(line.substring(6).strip()));
    }
    if (line.startsWith("/unmute ")) {
      return Optional.of(unmute(line.substring(8).strip()));
    }
    return Optional.empty();
  }

  private String mute(String written) {
    var known = known(written);
    var name = known.orElse(written);
    if (find(names, name).isEmpty()) {
      if (names.size() == MOST) {
        return MOST + " are muted already: /unmute somebody first.";
      }
      names.add(name);
    }
    // Who only came, or is still to come, was not heard of.
    return known.isPresent()
        ? "You don't hear " + name + " any more: /unmute " + name
        : "There is nobody of that name here. Should "
            + name
            + " come, you won't hear them: /unmute "
            + name;
  }

  private String unmute(String written) {
    var name = find(names, written);
    name.ifPresent(names::remove);
    return name.map(was -> "You hear " + was + " again.").orElse(written + " was not muted.");
  }

  /** How those write themselves whom the person may mean. */
  private Optional<String> known(String written) {
    for (var player : present) {
      var name = Clean.name(player.name());
      if (key(name).equals(key(written))) {
        return Optional.of(name);
      }
    }
    return find(heard, written);
  }

  /** Whether a line is from one of them; what the house tells of their deeds is, too. */
  public boolean hides(ToClient.Said said) {
    var from = Clean.name(said.from());
    if (!from.isEmpty()) {
      hear(from);
      return find(names, from).isPresent();
    }
    var deed = key(Clean.line(said.text()));
    for (var name : names) {
      if (deed.startsWith("* " + key(name) + " ")) {
        return true;
      }
    }
    return false;
  }

  private void hear(String name) {
    heard.remove(name);
    heard.add(name);
    if (heard.size() > MOST) {
      heard.removeFirst();
    }
  }

  private static Optional<String> find(List<String> names, String written) {
    for (var name : names) {
      if (key(name).equals(key(written))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
