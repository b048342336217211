package ticktape.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ticktape.lobby.Arrival;
import ticktape.lobby.Door;
import ticktape.room.Frame;

/**
 * Where a line meets its door: what arrives is told to the house, answered or shut out. Runs on the
 * line's event loop.
 */
@SuppressWarnings("FutureReturnValueIgnored") // a look that comes too late finds the door shut
final class Doorway {

  private static final Logger LOG = LoggerFactory.getLogger(Doorway.class);

  private final Line line;
  private final Door door;
  private final House house;
  private final LongSupplier clockNanos;
  private boolean opened;
  private boolean ended;
  private boolean watching;

  Doorway(Line line, Door door, House house, LongSupplier clockNanos) {
    this.line = line;
    this.door = door;
    this.house = house;
    this.clockNanos = clockNanos;
  }

  /** Takes bytes; gives them all back if they turn out to be HTTP. */
  Optional<byte[]> arrived(byte[] bytes) {
    if (ended || line.closing()) {
      return Optional.empty();
    }
    var web = take(door.receive(bytes, clockNanos.getAsLong()));
    watch();
    return web;
  }

  /** Sets the timer for the door's deadline, if it has one and no timer runs. */
  void watch() {
    if (!watching && !ended && door.deadlineNanos() != Long.MAX_VALUE) {
      watching = true;
      var wait = door.deadlineNanos() - clockNanos.getAsLong();
      line.loop().schedule(this::look, Math.max(0, wait), TimeUnit.NANOSECONDS);
    }
  }

  private void look() {
    watching = false;
    if (!ended && !line.closing()) {
      take(door.idle(clockNanos.getAsLong()));
      line.flush();
      watch();
    }
  }

  private Optional<byte[]> take(List<Arrival> arrivals) {
    for (var arrival : arrivals) {
      switch (arrival) {
        case Arrival.Opened known -> {
          opened = true;
          line.speaks(known.speech());
          house.tell(new Word.Connected(line, known.speech()));
        }
        case Arrival.Heard heard -> {
          line.oneMoreWaits();
          house.tell(new Word.Heard(line, heard.message()));
        }
        case Arrival.Answer answer -> {
          line.oneMoreWaits();
          house.tell(new Word.Answer(line, answer.frame()));
        }
        case Arrival.Shut shut -> {
          LOG.debug("{} is shut out: {}", line.address(), shut.reason());
          end(shut.lastWords(), shut.reason());
        }
        case Arrival.Web web -> {
          ended = true;
          return Optional.of(web.soFar());
        }
      }
    }
    return Optional.empty();
  }

  /** The other side sends nothing more, or the line is lost. */
  void gone(String reason) {
    end(Frame.EMPTY, reason);
  }

  private void end(Frame lastWords, String reason) {
    if (!ended) {
      ended = true;
      if (opened) {
        house.tell(new Word.Gone(line, lastWords, reason));
      } else {
        line.close(lastWords, reason);
      }
    }
  }

  /** Whether the line takes more now. */
  void writable(boolean writable) {
    if (opened && !ended) {
      house.tell(new Word.Writable(line, writable));
    }
  }
}
