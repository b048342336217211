package ticktape.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import ticktape.games.Snake;
import ticktape.games.Turn;
import ticktape.rules.BytesIn;
import ticktape.rules.Dice;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * Someone at a real socket who plays Snake in binary: turns once a second, and counts the bytes.
 */
final class Guest implements AutoCloseable {

  private final Socket socket;
  private final AtomicLong received = new AtomicLong();
  private final Dice dice;
  private final String room;
  private int inputs;

  private Guest(Socket socket, String room, int number) {
    this.socket = socket;
    this.room = room;
    this.dice = Dice.of(number);
  }

  /** Comes in. */
  static Guest joins(int port, int number, ToServer.Join join) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.getOutputStream().write(Binary.mark());
    var hello = new ToServer.Hello("p" + number, "", Optional.of(join));
    socket.getOutputStream().write(Binary.frame(hello));
    var guest = new Guest(socket, welcome(socket).room(), number);
    Thread.ofVirtual().start(guest::read);
    return guest;
  }

  private static ToClient.Welcome welcome(Socket socket) throws IOException {
    var frames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
    var bytes = new byte[4096];
    while (true) {
      var count = socket.getInputStream().read(bytes);
      if (count < 0) {
        throw new IOException("The server does not let us in.");
      }
      frames.add(Arrays.copyOf(bytes, count));
      for (var body = frames.next(); body.isPresent(); body = frames.next()) {
        if (Binary.toClient(body.get()) instanceof ToClient.Welcome welcome) {
          return welcome;
        }
      }
    }
  }

  private void read() {
    try {
      count();
    } catch (IOException e) {
      // It is over.
    }
  }

  private void count() throws IOException {
    var bytes = new byte[4096];
    for (var count = 0; count >= 0; count = socket.getInputStream().read(bytes)) {
      received.addAndGet(count);
    }
  }

  /** The code of the room. */
  String room() {
    return room;
  }

  /** How many bytes came, but for the welcome. */
  long received() {
    return received.get();
  }

  /** Turns any way. */
  void turn() throws IOException {
    inputs++;
    var turn = new Snake().inputFormat().toBytes(Turn.ALL.get(dice.roll(Turn.ALL.size())));
    var input = new ToServer.Input(inputs, 0, new BytesIn(turn));
    socket.getOutputStream().write(Binary.frame(input));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
