package ticktape.bench;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures, and prints what it found: {@code bench/run [--json] [--callers N] [PART...]}. */
public final class Main {

  private static final List<String> PARTS = List.of("traffic", "micro", "load", "ssh");
  private static final List<Integer> PLAYERS = List.of(2, 8, 64);
  private static final int TRAFFIC_SECONDS = 600;
  private static final int ROOMS = 50;
  private static final int CLASSICS = 64;
  private static final int CALLERS = 100;
  private static final int CALLERS_MAX = 999;
  private static final int LOAD_SECONDS = 15;

  private Main() {}

  /**
   * Measures.
   *
   * @param args {@code --json}, how many call by ssh, and the parts wanted; none for all
   * @throws Exception if something can't be measured
   */
  public static void main(String[] args) throws Exception {
    var words = new ArrayList<>(Arrays.asList(args));
    var json = words.remove("--json");
    var callers = callers(words);
    if (callers < 1 || callers > CALLERS_MAX || !PARTS.containsAll(words)) {
      System.err.println(
          "Usage: bench/run [--json] [--callers N] [PART...]   parts: "
              + String.join(" ", PARTS)
              + "; N: how many call in ssh, from 1 to "
              + CALLERS_MAX
              + " (standard: "
              + CALLERS
              + ")");
      System.exit(2);
    }
    var figures = new ArrayList<Figure>();
    for (var part : words.isEmpty() ? PARTS : words) {
      System.err.println(part + " ...");
      var some = measure(part, callers);
      figures.addAll(some);
      if (!json) {
        some.forEach(System.out::println);
      }
    }
    if (json) {
      var array = Json.createArrayBuilder();
      figures.forEach(figure -> array.add(figure.json()));
      System.out.println(array.build());
    }
  }

  /** Takes the number of callers out of the words; 0 if it is none. */
  private static int callers(List<String> words) {
    var at = words.indexOf("--callers");
    if (at < 0) {
      return CALLERS;
    }
    words.remove(at);
    var number = at < words.size() ? words.remove(at) : "";
    return number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0;
  }

  private static List<Figure> measure(String part, int callers) throws Exception {
    return switch (part) {
      case "traffic" ->
          PLAYERS.stream()
              .flatMap(players -> Traffic.measure(players, TRAFFIC_SECONDS).stream())
              .toList();
      case "micro" -> Micro.measure();
      case "ssh" -> Calls.measure(callers, LOAD_SECONDS);
      default -> Load.measure(ROOMS, CLASSICS, LOAD_SECONDS);
    };
  }
}
