package ticktape.lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Makes lines between clients and the {@link Host}, and cuts them. */
final class Network {

  private final Agenda agenda;
  private final Chance chance;
  private final Host host;
  private final BiConsumer<Integer, Integer> made;
  private final Map<Integer, Line> open = new TreeMap<>();
  private Optional<Weather> weather = Optional.empty();
  private int lines;

  /**
   * A network without lines.
   *
   * @param made sees each new line's number and client
   */
  Network(Agenda agenda, Chance chance, Host host, BiConsumer<Integer, Integer> made) {
    this.agenda = agenda;
    this.chance = chance;
    this.host = host;
    this.made = made;
  }

  /** From now on all new lines are good. */
  void calm() {
    weather(Weather.FAIR);
  }

  /** From now on all new lines are like this. */
  void weather(Weather always) {
    weather = Optional.of(always);
  }

  /**
   * A new line to the server, which must be up.
   *
   * @param client whose it is; 0 for a stranger's
   * @param arrives gets the server's bytes
   * @param ends is called when the server has closed the line
   */
  Line connect(int client, Consumer<byte[]> arrives, Runnable ends) {
    var weather = this.weather.orElseGet(() -> Weather.any(chance));
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
    made.accept(number, client);
    open.put(number, line[0]);
    host.accept(line[0]);
    return line[0];
  }

  /** A line is lost, with all that is underway; the server notices within seconds. */
  void cut(Line line) {
    open.remove(line.number());
    line.up().close();
    line.down().close();
    agenda.in(chance.once(2) ? 0 : chance.millis(0, 3000), () -> host.lost(line));
  }

  /** The server was killed: nothing that clients say arrives any more. */
  List<Line> serverDied() {
    var lines = List.copyOf(open.values());
    open.clear();
    lines.forEach(line -> line.up().close());
    return lines;
  }
}
