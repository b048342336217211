package ticktape.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import ticktape.games.Snake;
import ticktape.rules.Options;
import ticktape.wire.ToServer;

/**
 * What players cost a real server over loopback: its processor time and its memory. The players
 * share the machine with it, but what they use is not counted.
 */
final class Load {

  private static final int ROOM = 8;
  private static final int CLASSIC_MILLIS = 100;
  private static final int SECOND_MILLIS = 1_000;
  private static final double MEGABYTE = 1 << 20;

  private final int seconds;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();

  private Load(int seconds) {
    this.seconds = seconds;
  }

  /**
   * Snake in rooms of eight, then classic.
   *
   * @param rooms how many rooms of Snake
   * @param classics how many classic clients
   * @param seconds how long each is measured, after as long to warm up
   */
  static List<Figure> measure(int rooms, int classics, int seconds)
      throws IOException, InterruptedException {
    var figures = new ArrayList<Figure>();
    figures.addAll(new Load(seconds).snake(rooms));
    figures.addAll(new Load(seconds).classic(classics));
    return List.copyOf(figures);
  }

  private interface Deed {
    void run() throws IOException;
  }

  private Runnable counted(Deed deed) {
    return () -> {
      try {
        deed.run();
        done.incrementAndGet();
      } catch (IOException e) {
        failed.incrementAndGet();
      }
    };
  }

  private List<Figure> snake(int rooms) throws IOException, InterruptedException {
    var guests = new ArrayList<Guest>();
    try (var server = Served.start();
        var timer = Executors.newScheduledThreadPool(1)) {
      var empty = server.heapBytes();
      for (var i = 0; i < rooms * ROOM; i++) {
        var first = i % ROOM == 0;
        guests.add(Guest.joins(server.port(), i, first ? open() : join(guests.getLast().room())));
      }
      for (var i = 0; i < guests.size(); i++) {
        var guest = guests.get(i);
        every(timer, SECOND_MILLIS, i, guests.size(), counted(guest::turn));
      }
      var name = rooms + " rooms of " + ROOM + " players: ";
      TimeUnit.SECONDS.sleep(seconds);
      var bytes = guests.stream().mapToLong(Guest::received).sum();
      var figures = new ArrayList<>(cpu(server, name, guests.size()));
      var more = guests.stream().mapToLong(Guest::received).sum() - bytes;
      figures.add(new Figure(name + "TCP", (double) more / seconds / guests.size(), "B/s each"));
      figures.add(
          new Figure(name + "heap", (server.heapBytes() - empty) / MEGABYTE / rooms, "MB a room"));
      timer.shutdownNow();
      return List.copyOf(figures);
    } finally {
      for (var guest : guests) {
        guest.close();
      }
    }
  }

  private List<Figure> classic(int clients) throws IOException, InterruptedException {
    try (var server = Served.start();
        var timer = Executors.newScheduledThreadPool(4)) {
      for (var i = 0; i < clients; i++) {
        var number = i;
        every(
            timer,
            CLASSIC_MILLIS,
            i,
            clients,
            counted(() -> ClassicGuest.frame(server.port(), number)));
      }
      var name = clients + " classic clients: ";
      TimeUnit.SECONDS.sleep(seconds);
      var before = done.get();
      var figures = new ArrayList<>(cpu(server, name, clients));
      figures.add(
          new Figure(
              name + "frames", (double) (done.get() - before) / seconds / clients, "/s each"));
      figures.add(new Figure(name + "heap", server.heapBytes() / MEGABYTE, "MB"));
      timer.shutdownNow();
      return List.copyOf(figures);
    }
  }

  private List<Figure> cpu(Served server, String name, int players) throws InterruptedException {
    var before = server.cpu();
    var began = System.nanoTime();
    TimeUnit.SECONDS.sleep(seconds);
    var used = server.cpu().minus(before);
    var wall = System.nanoTime() - began;
    return List.of(
        new Figure(name + "CPU", 100.0 * used.toNanos() / wall, "% of a core"),
        new Figure(name + "CPU", 1e6 * used.toNanos() / wall / players, "us/s each"),
        new Figure(name + "failed", failed.get(), "requests"));
  }

  /** Spread over the period, so that they do not all come at once. */
  private static void every(
      ScheduledExecutorService timer, int millis, int place, int places, Runnable deed) {
    var delay = TimeUnit.MILLISECONDS.toMicros(millis) * place / places;
    var _ =
        timer.scheduleAtFixedRate(
            deed, delay, TimeUnit.MILLISECONDS.toMicros(millis), TimeUnit.MICROSECONDS);
  }

  private static ToServer.Join open() {
    return new ToServer.Join(
        "snake",
        "",
        ToServer.Role.PLAY,
        ToServer.Want.TAPE,
        0,
        true,
        false,
        0,
        Options.STANDARD.with(Snake.SEATS.name(), ROOM));
  }

  private static ToServer.Join join(String room) {
    return new ToServer.Join(
        "", room, ToServer.Role.PLAY, ToServer.Want.TAPE, 0, false, false, -1, Options.STANDARD);
  }
}
