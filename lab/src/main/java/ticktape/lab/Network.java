package ticktape.lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Makes lines between clients and the {@link Host}, and cuts them. */
final class Network {

  /** No two lines of a client have the same luck, and no client's luck depends on the others. */
  private static final int LUCK = 1_000_000;

  private static final int LUCK_PER_CLIENT = 10_000;

  private final Agenda agenda;
  private final int seed;
  private final Host host;
  private final UnaryOperator<Weather> allowed;
  private final Map<Integer, Line> open = new TreeMap<>();
  private final Map<Integer, Integer> linesByClient = new TreeMap<>();
  private final Map<Integer, Integer> clientByLine = new TreeMap<>();
  private Optional<Weather> weather = Optional.empty();
  private int lines;

  /**
   * A network without lines.
   *
   * @param allowed makes of any weather one that may be
   */
  Network(Agenda agenda, int seed, Host host, UnaryOperator<Weather> allowed) {
    this.agenda = agenda;
    this.seed = seed;
    this.host = host;
    this.allowed = allowed;
  }

  /** From now on all new lines are good. */
  void calm() {
    weather(Weather.FAIR);
  }

  /** From now on all new lines are like this. */
  void weather(Weather always) {
    weather = Optional.of(always);
  }

  /** Whose line it is; 0 for a stranger's, and for one that carries what nobody said. */
  int client(int line) {
    return clientByLine.getOrDefault(line, 0);
  }

  /**
   * A new line to the server, which must be up.
   *
   * @param client whose it is; 0 for a stranger's
   * @param arrives gets the server's bytes
   * @param ends is called when the server has closed the line
   */
  Line connect(int client, Consumer<byte[]> arrives, Runnable ends) {
    var chance =
        Chance.of(
            seed, LUCK + client * LUCK_PER_CLIENT + linesByClient.merge(client, 1, Integer::sum));
    var any = Weather.any(chance);
    var weather = this.weather.orElseGet(() -> allowed.apply(any));
    var number = ++lines;
    var line = new Line[1];
    var up =
        new Pipe(
            agenda,
            chance,
            weather,
            bytes -> host.receive(line[0], bytes),
            () -> host.lost(line[0]));
    var down =
        new Pipe(
            agenda,
            chance,
            weather,
            bytes -> {
              arrives.accept(bytes);
              host.drained(line[0]);
            },
            () -> {
              open.remove(number);
              ends.run();
            });
    line[0] = new Line(number, client, up, down);
    clientByLine.put(number, client);
    open.put(number, line[0]);
    host.accept(line[0]);
    return line[0];
  }

  /** From now on much of what a client says arrives as something else. */
  void garble(Line line) {
    clientByLine.remove(line.number());
    line.up().garble();
  }

  /**
   * A line is lost, with all that is underway.
   *
   * @param noticedNanos how long the server takes to notice
   */
  void cut(Line line, long noticedNanos) {
    open.remove(line.number());
    line.up().close();
    line.down().close();
    agenda.in(noticedNanos, () -> host.lost(line));
  }

  /** The server was killed: nothing that clients say arrives any more. */
  List<Line> serverDied() {
    var lines = List.copyOf(open.values());
    open.clear();
    lines.forEach(line -> line.up().close());
    return lines;
  }
}
