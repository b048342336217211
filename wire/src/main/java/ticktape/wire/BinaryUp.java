package ticktape.wire;

import java.util.List;
import ticktape.rules.BytesIn;
import ticktape.rules.BytesOut;
import ticktape.rules.Format;
import ticktape.rules.In;
import ticktape.rules.Options;
import ticktape.rules.Out;

/** The bytes of the messages to the server, one kind after the other. */
final class BinaryUp {

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
        var join = f.field("join", BinaryUp::joins, Format.list(JOIN));
        var known = f.field("known", BinaryUp::knows, Format.list(KNOWN));
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
        var hash = f.field("hash", ToServer.Desync::hash, Format.INT);
        var what = f.field("what", ToServer.Desync::what, Format.TEXT);
        return v -> new ToServer.Desync(v.get(tick), v.get(hash), v.get(what));
      });

  static final Format<ToServer> FORMAT =
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

  private BinaryUp() {}

  private static List<ToServer.Join> joins(ToServer.Hello hello) {
    return hello.join().map(List::of).orElse(List.of());
  }

  private static List<ToServer.Known> knows(ToServer.Hello hello) {
    return hello.known().map(List::of).orElse(List.of());
  }

  private static <T> Format<T> constant(T value) {
    return Format.record(f -> v -> value);
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
