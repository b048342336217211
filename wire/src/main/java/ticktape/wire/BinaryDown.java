package ticktape.wire;

import ticktape.rules.BytesIn;
import ticktape.rules.BytesOut;
import ticktape.rules.Cue;
import ticktape.rules.Format;
import ticktape.rules.In;
import ticktape.rules.Opening;
import ticktape.rules.Out;

/** The bytes of the messages to a client, but for ticks, whose kind holds a count. */
final class BinaryDown {

  private static final long DAY_MILLIS = 24L * 60 * 60 * 1000;

  private static final Format<byte[]> BYTES = new Rest();

  private static final Format<Integer> BITS = new Bits();

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

  static final Format<ToClient> FORMAT =
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

  private BinaryDown() {}

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
}
