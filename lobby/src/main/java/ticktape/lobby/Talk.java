package ticktape.lobby;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ticktape.room.Clean;
import ticktape.room.Speech;
import ticktape.wire.ToClient;

/** What people say: to everyone where they are, to one alone, or to the house, as a command. */
final class Talk {

  private static final List<String> HELP =
      List.of(
          "/me TEXT says what you do · /w NAME TEXT is for one alone (also /msg)",
          "/nick NAME changes your name · /who tells who is here",
          "/rooms lists the rooms · /join CODE goes to one · /leave goes to the lobby",
          "/mute NAME hides what someone says, /unmute NAME shows it: in our own clients");

  /** What nobody else hears of: it is counted apart. */
  private static final Set<String> QUESTIONS = Set.of("/help", "/who", "/rooms");

  private static final int LISTED_MAX = 20;

  private final Hall hall;
  private final Entrance entrance;

  Talk(Hall hall, Entrance entrance) {
    this.hall = hall;
    this.entrance = entrance;
  }

  /** Someone said a line. */
  void say(Caller caller, Person person, String text, long nowNanos) throws Refusal {
    var line = Clean.line(text, hall.limits.talk().lineLength());
    if (line.isEmpty()) {
      throw new Refusal("empty-chat", "There is nothing in that line to be shown.");
    }
    var blank = line.indexOf(' ');
    var word = (blank < 0 ? line : line.substring(0, blank)).toLowerCase(Locale.ROOT);
    var rate = QUESTIONS.contains(word) ? caller.questions : caller.chat;
    if (!rate.allows(nowNanos)) {
      throw new Refusal(
          "too-much-chat",
          "At most "
              + rate.most()
              + " lines in "
              + hall.limits.talk().seconds()
              + " seconds: wait a little.");
    }
    if (line.startsWith("/")) {
      command(caller, person, word, blank < 0 ? "" : line.substring(blank + 1), nowNanos);
    } else {
      everyone(caller, person.name, line);
    }
  }

  private void command(Caller caller, Person person, String word, String rest, long nowNanos)
      throws Refusal {
    switch (word) {
      case "/me" -> everyone(caller, "", "* " + person.name + " " + given(rest, "/me waves"));
      case "/w", "/msg" -> whisper(caller, person, given(rest, word + " NAME TEXT"));
      case "/nick" -> rename(caller, person, given(rest, "/nick NAME"));
      case "/who" -> tell(caller, who(caller));
      case "/rooms" -> rooms(caller);
      case "/join" -> {
        var code = given(rest, "/join CODE");
        entrance.join(caller, person, caller.wish(code), Optional.empty(), nowNanos);
      }
      case "/leave" -> entrance.backToLobby(caller, person, nowNanos);
      case "/help" -> HELP.forEach(line -> tell(caller, line));
      case "/mute", "/unmute" ->
          throw new Refusal("no-such-command", "Your own client does that, if it can.");
      default -> throw new Refusal("no-such-command", "There is no " + word + ": try /help.");
    }
  }

  private static String given(String rest, String how) throws Refusal {
    if (rest.isBlank()) {
      throw new Refusal("bad-command", "Something is missing: " + how);
    }
    return rest;
  }

  /** Everyone where the caller is; from the house if there is no name. */
  private void everyone(Caller caller, String from, String line) {
    var room = caller.room;
    if (room != null) {
      hall.guarded(room, r -> r.say(from, line));
      return;
    }
    var said = new ToClient.Said(from, line);
    hall.chat.add(said);
    lobby(said);
  }

  /** The house tells everyone where the caller is. */
  private void announce(Caller caller, String line) {
    var room = caller.room;
    if (room != null) {
      hall.guarded(room, r -> r.announce(line));
      return;
    }
    var said = new ToClient.Said("", line);
    hall.chat.notice(said);
    lobby(said);
  }

  private void lobby(ToClient.Said said) {
    for (var other : hall.callers.values()) {
      if (other.room == null && other.person != null && other.stuckSinceNanos == null) {
        hall.send(other, said);
      }
    }
  }

  private void tell(Caller caller, String line) {
    hall.send(caller, new ToClient.Said("", line));
  }

  private void whisper(Caller caller, Person person, String rest) throws Refusal {
    var to = addressee(rest);
    var line = rest.substring(Math.min(rest.length(), to.name.length())).strip();
    var other = to.caller;
    if (line.isEmpty() || other == null) {
      throw new Refusal("bad-command", "Something is missing: /w NAME TEXT");
    }
    hall.send(other, new ToClient.Said(person.name, "(to you alone) " + line));
    tell(caller, "To " + to.name + " alone: " + line);
  }

  /** Whose name the text begins with; names have spaces, so the longest one counts. */
  private Person addressee(String rest) throws Refusal {
    var found = Optional.<Person>empty();
    for (var other : hall.callers.values()) {
      var person = other.person;
      if (person != null
          && other.speech != Speech.MUTE
          && (rest + " ").regionMatches(true, 0, person.name + " ", 0, person.name.length() + 1)
          && found.filter(best -> best.name.length() >= person.name.length()).isEmpty()) {
        found = Optional.of(person);
      }
    }
    return found.orElseThrow(
        () -> new Refusal("no-such-name", "Nobody of that name can hear you: try /who."));
  }

  private void rename(Caller caller, Person person, String wish) throws Refusal {
    var before = person.name;
    hall.people.rename(person, wish);
    if (person.name.equals(before)) {
      throw new Refusal("bad-command", "That is your name already.");
    }
    var room = caller.room;
    if (room != null) {
      hall.guarded(room, r -> r.rename(caller.connection, person.name));
    }
    announce(caller, before + " is now " + person.name);
  }

  private String who(Caller caller) {
    var names = new ArrayList<String>();
    for (var other : hall.callers.values()) {
      if (other.room == caller.room && other.person != null) {
        names.add(other.person.name);
      }
    }
    var shown = names.subList(0, Math.min(LISTED_MAX, names.size()));
    var more = names.size() - shown.size();
    var where = caller.room == null ? "In the lobby: " : "In room " + caller.room.code() + ": ";
    return where + String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }

  private void rooms(Caller caller) {
    var rooms = hall.rooms.listed();
    if (rooms.isEmpty()) {
      tell(caller, "There are no open rooms.");
    }
    for (var room : rooms.subList(0, Math.min(LISTED_MAX, rooms.size()))) {
      tell(
          caller,
          room.code()
              + " · "
              + room.game()
              + " · "
              + (room.people() + room.bots())
              + " of "
              + room.seats()
              + " play, "
              + room.guests()
              + " watch");
    }
    if (rooms.size() > LISTED_MAX) {
      tell(caller, "and " + (rooms.size() - LISTED_MAX) + " more");
    }
  }
}
