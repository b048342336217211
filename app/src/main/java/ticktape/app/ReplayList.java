package ticktape.app;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ticktape.server.KeptList;
import ticktape.server.StartException;
import ticktape.wire.Visible;

/** The list of kept matches, as people or programs read it. */
record ReplayList(TapeOption tape, PrintStream out) {

  private static final int NAMES_MAX = 6;
  private static final int NAME_CHARACTERS = 20;

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

  void print(boolean json) throws StartException, InterruptedException {
    var matches = matches();
    if (json) {
      var list = Json.createArrayBuilder();
      matches.forEach(list::add);
      out.println(Json.createObjectBuilder().add("matches", list).build());
    } else if (matches.isEmpty()) {
      out.println("No match is kept yet.");
    } else {
      matches.forEach(match -> out.println(line(match)));
    }
    out.flush();
  }

  private List<JsonObject> matches() throws StartException, InterruptedException {
    var server = tape.server();
    if (server.isEmpty()) {
      return tape.folder().list().stream().map(KeptList::json).toList();
    }
    var answer = TapeOption.fetch(server.get(), "/replays.json");
    try (var reader = Json.createReader(new ByteArrayInputStream(answer))) {
      return reader.readObject().getJsonArray("matches").getValuesAs(JsonObject.class);
    } catch (JsonException | ClassCastException | NullPointerException e) {
      throw new StartException("What " + server.get() + " answers is no list of matches.", e);
    }
  }

  private static String line(JsonObject match) {
    var seconds = match.getInt("seconds", 0);
    return String.format(
        Locale.ROOT,
        "%-10s %-10s %s %3d:%02d  %s",
        clean(match.getString("id", "")),
        clean(match.getString("game", "")),
        WHEN.format(Instant.parse(match.getString("began", "1970-01-01T00:00:00Z"))),
        seconds / 60,
        seconds % 60,
        players(match));
  }

  private static String players(JsonObject match) {
    var players = match.getJsonArray("players").getValuesAs(JsonObject.class);
    var text =
        players.stream()
            .limit(NAMES_MAX)
            .map(player -> clean(player.getString("name", "")) + " " + player.getInt("points", 0))
            .collect(Collectors.joining(", "));
    return players.size() > NAMES_MAX
        ? text + " and " + (players.size() - NAMES_MAX) + " more"
        : text;
  }

  private static String clean(String text) {
    return Visible.part(text, NAME_CHARACTERS);
  }
}
