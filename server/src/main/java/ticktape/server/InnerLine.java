package ticktape.server;

import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import ticktape.lobby.Arrival;
import ticktape.lobby.Door;
import ticktape.room.Frame;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToServer;

/**
 * A line without a socket. What is said on it goes through a door, as everyone's words do: so
 * nobody says more in a second here than elsewhere.
 */
final class InnerLine implements Connection, Joined {

  private final int number;
  private final String address;
  private final Executor loop;
  private final Listener listener;
  private final Door door;
  private final House house;
  private final LongSupplier clockNanos;
  private final Frames frames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
  private boolean opened;
  private boolean closed;

  InnerLine(Place place, String address, Executor loop, Listener listener) {
    this.number = place.lastNumber().incrementAndGet();
    this.address = address;
    this.loop = loop;
    this.listener = listener;
    this.house = place.house();
    this.clockNanos = place.clockNanos();
    this.door = Door.binary(place.limits(), clockNanos.getAsLong());
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public Executor loop() {
    return loop;
  }

  @Override
  public void oneLessWaits() {
    // The door lets through so little that all of it may wait.
  }

  @Override
  public void say(ToServer message) {
    if (closed) {
      return;
    }
    for (var arrival : door.receive(Binary.frame(message), clockNanos.getAsLong())) {
      switch (arrival) {
        case Arrival.Opened known -> {
          opened = true;
          house.tell(new Word.Connected(this, known.speech()));
        }
        case Arrival.Heard heard -> house.tell(new Word.Heard(this, heard.message()));
        case Arrival.Answer answer -> house.tell(new Word.Answer(this, answer.frame()));
        case Arrival.Shut shut -> {
          leave(shut.reason());
          close(shut.lastWords(), shut.reason());
        }
        case Arrival.Web _ -> throw new AssertionError("A message is no HTTP.");
      }
    }
  }

  @Override
  public void close(String reason) {
    if (!closed) {
      closed = true;
      leave(reason);
    }
  }

  private void leave(String reason) {
    if (opened) {
      house.tell(new Word.Gone(this, Frame.EMPTY, reason));
    }
  }

  @Override
  public void write(Frame frame) {
    if (!closed) {
      frames.add(frame.bytes());
      for (var body = frames.next(); body.isPresent() && !closed; body = frames.next()) {
        listener.received(Binary.toClient(body.get()));
      }
    }
  }

  @Override
  public void flush() {
    // Everything has arrived already.
  }

  @Override
  public void close(Frame lastWords, String reason) {
    if (!closed) {
      write(lastWords);
      closed = true;
      listener.closed(reason);
    }
  }
}
