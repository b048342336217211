package ticktape.bench;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures, and prints what it found: {@code bench/run [--json] [PART...]}. */
public final class Main {

  private static final List<String> PARTS = List.of("traffic", "micro", "load", "ssh");
  private static final List<Integer> PLAYERS = List.of(2, 8, 64);
  private static final int TRAFFIC_SECONDS = 600;
  private static final int ROOMS = 50;
  private static final int CLASSICS = 64;
  private static final int CALLS = 100;
  private static final int LOAD_SECONDS = 15;

  private Main() {}

  /**
   * Measures.
   *
   * @param args {@code --json}, and the parts wanted; none for all
   * @throws Exception if something can't be measured
   */
  public static void main(String[] args) throws Exception {
    var words = new ArrayList<>(Arrays.asList(args));
    var json = words.remove("--json");
    if (!PARTS.containsAll(words)) {
      System.err.println("Usage: bench/run [--json] [PART...]   parts: " + String.join(" ", PARTS));
      System.exit(2);
    }
    var figures = new ArrayList<Figure>();
    for (var part : words.isEmpty() ? PARTS : words) {
      System.err.println(part + " ...");
      var some = measure(part);
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

  private static List<Figure> measure(String part) throws Exception {
    return switch (part) {
      case "traffic" ->
          PLAYERS.stream()
              .flatMap(players -> Traffic.measure(players, TRAFFIC_SECONDS).stream())
              .toList();
      case "micro" -> Micro.measure();
      case "ssh" -> Calls.measure(CALLS, LOAD_SECONDS);
      default -> Load.measure(ROOMS, CLASSICS, LOAD_SECONDS);
    };
  }
}
