package ticktape.lobby;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ticktape.room.Clean;
import ticktape.room.Frame;
import ticktape.room.Limits;
import ticktape.room.Speech;
import ticktape.rules.FormatException;
import ticktape.wire.InputException;
import ticktape.wire.LineCutter;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * The door of one connection: turns bytes from anyone into messages, errors and reasons to close.
 *
 * <p>It never throws for what arrives, and holds at most one message and what arrived with it. Not
 * for many threads; the connection's own may use it.
 */
public final class Door {

  private final Limits limits;
  private final Pace pace;
  private final long helloUntilNanos;
  private final Sniffer sniffer;
  private @Nullable Ear ear;
  private boolean opened;
  private boolean greeted;
  private boolean done;
  private boolean first = true;
  private long messageSinceNanos;
  private int nonsense;

  private Door(Limits limits, Sniffer sniffer, @Nullable Ear ear, long nowNanos) {
    this.limits = limits;
    this.pace = new Pace(limits, nowNanos);
    this.helloUntilNanos = nowNanos + limits.patience().helloNanos();
    this.sniffer = sniffer;
    this.ear = ear;
  }

  /** A door that finds out by the first bytes how the connection speaks. */
  public static Door sniffing(Limits limits, long nowNanos) {
    return new Door(limits, new Sniffer(false), null, nowNanos);
  }

  /** A door for text messages: what is received at once is whole lines, the last end left out. */
  public static Door json(Limits limits, long nowNanos) {
    return new Door(limits, new Sniffer(false), new Ear.Json(new LineCutter(), true), nowNanos);
  }

  /** A door for binary frames in any pieces; a mark before the first is tolerated. */
  public static Door binary(Limits limits, long nowNanos) {
    return new Door(limits, new Sniffer(true), null, nowNanos);
  }

  /** What these bytes mean, in order; nothing once the door is shut or HTTP has taken over. */
  public List<Arrival> receive(byte[] bytes, long nowNanos) {
    var arrivals = new ArrayList<Arrival>();
    if (done) {
      return arrivals;
    }
    var known = ear;
    if (known != null) {
      listen(known, bytes, nowNanos, arrivals);
      return arrivals;
    }
    switch (sniffer.smell(bytes)) {
      case Sniffer.Scent.Faint() -> {}
      case Sniffer.Scent.Talk(var found, var rest) -> {
        ear = found;
        listen(found, rest, nowNanos, arrivals);
      }
      case Sniffer.Scent.Web(var soFar) -> {
        done = true;
        arrivals.add(new Arrival.Web(soFar));
      }
      case Sniffer.Scent.Strange(var lastWords, var reason) -> {
        done = true;
        arrivals.add(new Arrival.Shut(lastWords, reason));
      }
    }
    return arrivals;
  }

  private void listen(Ear listening, byte[] bytes, long nowNanos, List<Arrival> arrivals) {
    if (!opened) {
      opened = true;
      arrivals.add(new Arrival.Opened(listening.speech()));
    }
    var inMessage = listening.inMessage();
    listening.add(bytes);
    try {
      for (var next = listening.next(); next.isPresent(); next = listening.next()) {
        inMessage = false;
        message(listening.speech(), next.get(), nowNanos, arrivals);
        if (done) {
          return;
        }
      }
    } catch (FormatException e) {
      var cut = first ? listening.cut() : Optional.<ToServer>empty();
      cut.ifPresentOrElse(
          message -> heard(listening.speech(), message, arrivals),
          () -> shut(listening.speech(), "too-long", said(e), arrivals));
    }
    if (!inMessage) {
      messageSinceNanos = nowNanos;
    }
  }

  private void message(
      Speech speech, Supplier<ToServer> message, long nowNanos, List<Arrival> arrivals) {
    switch (pace.message(nowNanos)) {
      case HEARD -> read(speech, message, arrivals);
      case TOLD ->
          answer(
              speech,
              new ToClient.Refused(
                  0,
                  "too-fast",
                  "At most "
                      + limits.traffic().perSecond()
                      + " messages a second are heard: the others are dropped."),
              arrivals);
      case DROPPED -> {}
      case ENOUGH ->
          shut(speech, "too-fast", "You sent far too many messages: send fewer.", arrivals);
    }
  }

  private void read(Speech speech, Supplier<ToServer> message, List<Arrival> arrivals) {
    try {
      heard(speech, message.get(), arrivals);
    } catch (InputException e) {
      nonsense(speech, e.id(), said(e), arrivals);
    } catch (FormatException e) {
      nonsense(speech, 0, said(e), arrivals);
    } catch (RuntimeException | StackOverflowError e) {
      // A reader that stumbles over its input says less, but it is the sender's fault all the same.
      nonsense(speech, 0, "That message can't be read.", arrivals);
    }
  }

  /** A frame of a classic client is the first message of its connection, and the last. */
  private void heard(Speech speech, ToServer message, List<Arrival> arrivals) {
    var classic = message instanceof ToServer.Classic;
    if (classic && !first) {
      nonsense(speech, 0, "A message needs a \"type\": try {\"type\":\"hello\"}.", arrivals);
      return;
    }
    nonsense = 0;
    first = false;
    done |= classic;
    greeted |= message instanceof ToServer.Hello;
    arrivals.add(new Arrival.Heard(message));
  }

  private void nonsense(Speech speech, int id, String text, List<Arrival> arrivals) {
    answer(speech, new ToClient.Refused(id, "bad-message", text), arrivals);
    first = false;
    nonsense++;
    if (nonsense >= limits.traffic().nonsense()) {
      shut(
          speech,
          "nonsense",
          nonsense + " messages in a row made no sense: read docs/PROTOCOL.md.",
          arrivals);
    }
  }

  private static String said(FormatException e) {
    return Clean.note(String.valueOf(e.getMessage()));
  }

  private static void answer(Speech speech, ToClient.Refused refused, List<Arrival> arrivals) {
    arrivals.add(new Arrival.Answer(speech.frame(refused)));
  }

  private void shut(Speech speech, String code, String text, List<Arrival> arrivals) {
    done = true;
    arrivals.add(new Arrival.Shut(speech.frame(new ToClient.Goodbye(code, text)), text));
  }

  /**
   * When {@link #idle} will close the connection if nothing comes; {@link Long#MAX_VALUE} for
   * never.
   */
  public long deadlineNanos() {
    if (done) {
      return Long.MAX_VALUE;
    }
    var next = greeted ? Long.MAX_VALUE : helloUntilNanos;
    var listening = ear;
    return listening != null && listening.inMessage()
        ? Math.min(next, messageSinceNanos + limits.patience().messageNanos())
        : next;
  }

  /** A {@link Arrival.Shut} if the connection was silent for too long; call it on a timer. */
  public List<Arrival> idle(long nowNanos) {
    var arrivals = new ArrayList<Arrival>();
    if (nowNanos < deadlineNanos()) {
      return arrivals;
    }
    var text =
        greeted
            ? "You began a message and did not end it in "
                + limits.patience().messageSeconds()
                + " seconds."
            : "You did not say hello in " + limits.patience().helloSeconds() + " seconds.";
    var listening = ear;
    if (listening == null) {
      done = true;
      arrivals.add(new Arrival.Shut(Frame.EMPTY, text));
    } else {
      shut(listening.speech(), greeted ? "half-message" : "no-hello", text, arrivals);
    }
    return arrivals;
  }
}
