package ticktape.wire;

import java.util.List;
import ticktape.rules.BytesIn;
import ticktape.rules.BytesOut;
import ticktape.rules.Cue;
import ticktape.rules.Format;
import ticktape.rules.FormatException;
import ticktape.rules.In;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Out;

/**
 * The binary encoding of messages, which our own clients speak over TCP and WebSocket. {@code
 * docs/PROTOCOL.md} specifies it.
 *
 * <p>A client sends the {@link #mark} once. Then each message is a frame both ways: the length of
 * the body as a varint, and the body, whose first byte tells the kind. A body of one byte with the
 * high bit set tells idle ticks, so such a frame has two bytes.
 */
public final class Binary {

  /** The version of the protocol that this code speaks; the last byte of the mark. */
  public static final int VERSION = 2;

  private static final int IDLE = 0x80;
  private static final int CLOSED = 0x40;
  private static final long DAY_MILLIS = 24L * 60 * 60 * 1000;

  private static final Format<byte[]> BYTES = new Rest();

  private static final Format<Integer> BITS = new Bits();

  private static final Format<ToServer.Join> JOIN =
      Format.record(f -> {
        var game = f.field("game", ToServer.Join::game, Format.TEXT);
        var room = f.field("room", ToServer.Join::room, Format.TEXT);
        var role = f.field("role", ToServer.Join::role, Format.choice(ToServer.Role.values()));
        var want = f.field("want", ToServer.Join::want, Format.choice(ToServer.Want.values()));
        var hz = f.field("hz", ToServer.Join::hz, Format.COUNT);
        var fresh = f.field("new", ToServer.Join::fresh, Format.FLAG);
        var hidden = f.field("private", ToServer.Join::hidden, Format.FLAG);
        var bots = f.field("bots", ToServer.Join::bots, Format.INT);
        var options = f.field("options", ToServer.Join::options, Options.FORMAT);
        return v ->
            new ToServer.Join(
                v.get(game),
                v.get(room),
                v.get(role),
                v.get(want),
                v.get(hz),
                v.get(fresh),
                v.get(hidden),
                v.get(bots),
                v.get(options));
      });

  private static final Format<ToServer.Known> KNOWN =
      Format.record(f -> {
        var epoch = f.field("epoch", ToServer.Known::epoch, Format.COUNT);
        var match = f.field("match", ToServer.Known::match, Format.COUNT);
        var tick = f.field("tick", ToServer.Known::tick, Format.COUNT);
        var hash = f.field("hash", ToServer.Known::hash, Format.INT);
        return v -> new ToServer.Known(v.get(epoch), v.get(match), v.get(tick), v.get(hash));
      });

  private static final Format<ToServer.Hello> HELLO =
      Format.record(f -> {
        var name = f.field("name", ToServer.Hello::name, Format.TEXT);
        var token = f.field("token", ToServer.Hello::token, Format.TEXT);
        var join = f.field("join", Binary::joins, Format.list(JOIN));
        var known = f.field("known", Binary::knows, Format.list(KNOWN));
        return v ->
            new ToServer.Hello(
                v.get(name),
                v.get(token),
                v.get(join).stream().findFirst(),
                v.get(known).stream().findFirst());
      });

  private static final Format<ToServer.Desync> DESYNC =
      Format.record(f -> {
        var tick = f.field("tick", ToServer.Desync::tick, Format.COUNT);
        var what = f.field("what", ToServer.Desync::what, Format.TEXT);
        return v -> new ToServer.Desync(v.get(tick), v.get(what));
      });

  private static final Format<ToServer> TO_SERVER =
      Format.oneOf(
          Format.variant("hello", ToServer.Hello.class, HELLO),
          Format.variant("join", ToServer.Join.class, JOIN),
          Format.variant("leave", ToServer.Leave.class, constant(new ToServer.Leave())),
          Format.variant("input", ToServer.Input.class, new InputFormat()),
          Format.variant(
              "say", ToServer.Say.class, Format.TEXT.as(ToServer.Say::new, ToServer.Say::text)),
          Format.variant(
              "ping", ToServer.Ping.class, Format.COUNT.as(ToServer.Ping::new, ToServer.Ping::n)),
          Format.variant("rooms", ToServer.Rooms.class, constant(new ToServer.Rooms())),
          Format.variant(
              "bots",
              ToServer.Bots.class,
              Format.COUNT.as(ToServer.Bots::new, ToServer.Bots::players)),
          Format.variant(
              "resync",
              ToServer.Resync.class,
              Format.COUNT.as(ToServer.Resync::new, ToServer.Resync::tick)),
          Format.variant("bye", ToServer.Bye.class, constant(new ToServer.Bye())),
          Format.variant("desync", ToServer.Desync.class, DESYNC));

  private static final Format<ToClient.Welcome> WELCOME =
      Format.record(f -> {
        var name = f.field("name", ToClient.Welcome::name, Format.TEXT);
        var token = f.field("token", ToClient.Welcome::token, Format.TEXT);
        var room = f.field("room", ToClient.Welcome::room, Format.TEXT);
        var game = f.field("game", ToClient.Welcome::game, Format.TEXT);
        var seat = f.field("seat", ToClient.Welcome::seat, Format.COUNT);
        var tick = f.field("tick", ToClient.Welcome::tick, Format.COUNT);
        var epoch = f.field("epoch", ToClient.Welcome::epoch, Format.COUNT);
        var taken = f.field("taken", ToClient.Welcome::taken, Format.COUNT);
        return v ->
            new ToClient.Welcome(
                v.get(name),
                v.get(token),
                v.get(room),
                v.get(game),
                v.get(seat),
                v.get(tick),
                v.get(epoch),
                v.get(taken));
      });

  private static final Format<ToClient.Player> PLAYER =
      Format.record(f -> {
        var seat = f.field("seat", ToClient.Player::seat, Format.COUNT);
        var name = f.field("name", ToClient.Player::name, Format.TEXT);
        var bot = f.field("bot", ToClient.Player::bot, Format.FLAG);
        var here = f.field("here", ToClient.Player::here, Format.FLAG);
        return v -> new ToClient.Player(v.get(seat), v.get(name), v.get(bot), v.get(here));
      });

  private static final Format<ToClient.Keyframe> KEYFRAME =
      Format.record(f -> {
        var match = f.field("match", ToClient.Keyframe::match, Format.COUNT);
        var tick = f.field("tick", ToClient.Keyframe::tick, Format.COUNT);
        var opening = f.field("opening", ToClient.Keyframe::opening, Opening.FORMAT);
        var state = f.field("state", ToClient.Keyframe::state, BYTES);
        return v -> new ToClient.Keyframe(v.get(match), v.get(tick), v.get(opening), v.get(state));
      });

  /** The hash of the tick that was told before it: so its number need not be told again. */
  private static final Format<ToClient.Hash> HASH =
      BITS.as(hash -> new ToClient.Hash(ToClient.Hash.LAST, hash), ToClient.Hash::hash);

  private static final Format<ToClient.View> VIEW =
      Format.record(f -> {
        var match = f.field("match", ToClient.View::match, Format.COUNT);
        var tick = f.field("tick", ToClient.View::tick, Format.COUNT);
        var cues = f.field("cues", ToClient.View::cues, Format.list(Cue.FORMAT));
        var state = f.field("state", ToClient.View::state, BYTES);
        return v -> new ToClient.View(v.get(match), v.get(tick), v.get(state), v.get(cues));
      });

  private static final Format<ToClient.Ok> OK =
      Format.record(f -> {
        var id = f.field("id", ToClient.Ok::id, Format.COUNT);
        var tick = f.field("tick", ToClient.Ok::tick, Format.COUNT);
        return v -> new ToClient.Ok(v.get(id), v.get(tick));
      });

  private static final Format<ToClient.Refused> ERROR =
      Format.record(f -> {
        var id = f.field("id", ToClient.Refused::id, Format.COUNT);
        var code = f.field("code", ToClient.Refused::code, Format.TEXT);
        var text = f.field("text", ToClient.Refused::text, Format.TEXT);
        return v -> new ToClient.Refused(v.get(id), v.get(code), v.get(text));
      });

  private static final Format<ToClient.Said> SAID =
      Format.record(f -> {
        var from = f.field("from", ToClient.Said::from, Format.TEXT);
        var text = f.field("text", ToClient.Said::text, Format.TEXT);
        return v -> new ToClient.Said(v.get(from), v.get(text));
      });

  private static final Format<ToClient.Pong> PONG =
      Format.record(f -> {
        var n = f.field("n", ToClient.Pong::n, Format.COUNT);
        var tick = f.field("tick", ToClient.Pong::tick, Format.COUNT);
        var day = f.field("day", pong -> (int) (pong.clockMillis() / DAY_MILLIS), Format.COUNT);
        var millis =
            f.field("millis", pong -> (int) (pong.clockMillis() % DAY_MILLIS), Format.COUNT);
        return v ->
            new ToClient.Pong(v.get(n), v.get(tick), v.get(day) * DAY_MILLIS + v.get(millis));
      });

  private static final Format<ToClient.RoomLine> ROOM_LINE =
      Format.record(f -> {
        var code = f.field("room", ToClient.RoomLine::code, Format.TEXT);
        var game = f.field("game", ToClient.RoomLine::game, Format.TEXT);
        var people = f.field("people", ToClient.RoomLine::people, Format.COUNT);
        var bots = f.field("bots", ToClient.RoomLine::bots, Format.COUNT);
        var seats = f.field("seats", ToClient.RoomLine::seats, Format.COUNT);
        var guests = f.field("guests", ToClient.RoomLine::guests, Format.COUNT);
        return v ->
            new ToClient.RoomLine(
                v.get(code), v.get(game), v.get(people), v.get(bots), v.get(seats), v.get(guests));
      });

  private static final Format<ToClient.Goodbye> GOODBYE =
      Format.record(f -> {
        var code = f.field("code", ToClient.Goodbye::code, Format.TEXT);
        var text = f.field("text", ToClient.Goodbye::text, Format.TEXT);
        return v -> new ToClient.Goodbye(v.get(code), v.get(text));
      });

  private static final Format<ToClient.Slack> SLACK =
      Format.record(f -> {
        var tick = f.field("tick", ToClient.Slack::tick, Format.COUNT);
        var millis = f.field("millis", ToClient.Slack::millis, Format.INT);
        return v -> new ToClient.Slack(v.get(tick), v.get(millis));
      });

  private static final Format<ToClient.Resumed> RESUMED =
      Format.record(f -> {
        var match = f.field("match", ToClient.Resumed::match, Format.COUNT);
        var tick = f.field("tick", ToClient.Resumed::tick, Format.COUNT);
        return v -> new ToClient.Resumed(v.get(match), v.get(tick));
      });

  private static final Format<ToClient> TO_CLIENT =
      Format.oneOf(
          Format.variant("welcome", ToClient.Welcome.class, WELCOME),
          Format.variant(
              "players",
              ToClient.Players.class,
              Format.list(PLAYER).as(ToClient.Players::new, ToClient.Players::players)),
          Format.variant("keyframe", ToClient.Keyframe.class, KEYFRAME),
          Format.variant("hash", ToClient.Hash.class, HASH),
          Format.variant("view", ToClient.View.class, VIEW),
          Format.variant("ok", ToClient.Ok.class, OK),
          Format.variant("error", ToClient.Refused.class, ERROR),
          Format.variant("said", ToClient.Said.class, SAID),
          Format.variant("pong", ToClient.Pong.class, PONG),
          Format.variant(
              "rooms",
              ToClient.Rooms.class,
              Format.list(ROOM_LINE).as(ToClient.Rooms::new, ToClient.Rooms::rooms)),
          Format.variant("goodbye", ToClient.Goodbye.class, GOODBYE),
          Format.variant("slack", ToClient.Slack.class, SLACK),
          Format.variant("resumed", ToClient.Resumed.class, RESUMED));

  private Binary() {}

  /** The bytes that a client sends first: 0xF7, T, T and the version. */
  public static byte[] mark() {
    return new byte[] {(byte) 0xF7, 'T', 'T', VERSION};
  }

  /** A message as a frame. */
  public static byte[] frame(ToServer message) {
    return framed(TO_SERVER.toBytes(message));
  }

  /** A message as a frame. */
  public static byte[] frame(ToClient message) {
    return switch (message) {
      case ToClient.Idle idle -> framed(new byte[] {(byte) (IDLE | idle.ticks())});
      case ToClient.Closed closed -> framed(kind(CLOSED | closed.idle(), closed.events()));
      default -> framed(TO_CLIENT.toBytes(message));
    };
  }

  /**
   * What a client said.
   *
   * @param body a frame's body; kept, until an input in it has been read
   * @throws FormatException if it is not such a message
   */
  public static ToServer toServer(byte[] body) {
    return TO_SERVER.fromBytes(body);
  }

  /**
   * What the server said.
   *
   * @throws FormatException if it is not such a message
   */
  public static ToClient toClient(byte[] body) {
    var in = new BytesIn(body);
    var kind = in.raw();
    if ((kind & IDLE) != 0 && body.length == 1) {
      return new ToClient.Idle(kind & ToClient.Idle.MOST);
    }
    if ((kind & (IDLE | CLOSED)) == CLOSED) {
      return new ToClient.Closed(kind & ToClient.Closed.MOST, in.raw(in.left()));
    }
    return TO_CLIENT.fromBytes(body);
  }

  private static byte[] framed(byte[] body) {
    var out = new BytesOut();
    out.count(body.length);
    out.raw(body);
    return out.toBytes();
  }

  private static byte[] kind(int kind, byte[] rest) {
    var out = new BytesOut();
    out.raw(kind);
    out.raw(rest);
    return out.toBytes();
  }

  private static List<ToServer.Join> joins(ToServer.Hello hello) {
    return hello.join().map(List::of).orElse(List.of());
  }

  private static List<ToServer.Known> knows(ToServer.Hello hello) {
    return hello.known().map(List::of).orElse(List.of());
  }

  private static <T> Format<T> constant(T value) {
    return Format.record(f -> v -> value);
  }

  /** All bytes that are left, as they are: only at the end of a message, and only in bytes. */
  private record Rest() implements Format<byte[]> {
    @Override
    public void write(byte[] value, Out out) {
      ((BytesOut) out).raw(value);
    }

    @Override
    public byte[] read(In in) {
      var bytes = (BytesIn) in;
      return bytes.raw(bytes.left());
    }
  }

  /** 32 bits in four bytes, the lowest first: shorter than a varint for what may be any number. */
  private record Bits() implements Format<Integer> {
    @Override
    public void write(Integer value, Out out) {
      for (var shift = 0; shift < 32; shift += 8) {
        ((BytesOut) out).raw(value >>> shift & 0xFF);
      }
    }

    @Override
    public Integer read(In in) {
      var value = 0;
      for (var shift = 0; shift < 32; shift += 8) {
        value |= ((BytesIn) in).raw() << shift;
      }
      return value;
    }
  }

  /** An input, whose own bytes are read later, by the room that knows the game. */
  private record InputFormat() implements Format<ToServer.Input> {
    @Override
    public void write(ToServer.Input input, Out out) {
      out.count(input.id());
      out.count(input.match());
      out.count(input.tick());
      var what = (BytesIn) input.what();
      ((BytesOut) out).raw(what.raw(what.left()));
    }

    @Override
    public ToServer.Input read(In in) {
      var id = in.count();
      var match = in.count();
      var tick = in.count();
      var bytes = (BytesIn) in;
      return new ToServer.Input(id, match, tick, new BytesIn(bytes.raw(bytes.left())));
    }
  }
}
