package ticktape.lab;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import ticktape.rules.BytesIn;
import ticktape.wire.Binary;
import ticktape.wire.ToServer;

/** A connection from someone who means no good: whatever it sends, nobody else notices. */
final class Stranger {

  private static final int BLOWS_MAX = 30;

  private static final List<String> LINES =
      List.of(
          "{\"type\":\"hello\"}",
          "{\"type\":\"hello\",\"name\":\"\\u001b[2J\\u0000\\u202e\",\"room\":\"ZZZZ\"}",
          "{\"type\":\"hello\",\"token\":\"guess\",\"watch\":true}",
          "{\"type\":\"input\",\"do\":\"left\",\"id\":2147483647}",
          "{\"type\":\"input\",\"do\":{\"what\":\"left\",\"tag\":0},\"id\":1,\"tick\":2147483647}",
          "{\"type\":\"input\",\"do\":{\"what\":[[[]]],\"tag\":-1}}",
          "{\"type\":\"join\",\"options\":{\"speed\":1e99}}",
          "{\"type\":\"join\",\"new\":true,\"options\":{\"seats\":64}}",
          "{\"type\":\"bots\",\"players\":2147483647}",
          "{\"type\":\"say\",\"text\":\"\\u0007\"}",
          "{\"type\":\"rooms\"}",
          "{\"type\":\"resync\"}",
          "{\"type\":\"leave\"}",
          "{\"type\":7}",
          "{",
          "[]",
          "null",
          "\u0000\u0000");

  private final World<?, ?> world;
  private final Chance chance;
  private final Line line;
  private final int manner;
  private int blows;
  private boolean ended;

  private Stranger(World<?, ?> world, Chance chance) {
    this.world = world;
    this.chance = chance;
    this.manner = chance.between(0, 5);
    this.line = world.network().connect(0, _ -> {}, () -> ended = true);
  }

  /** Someone comes in who leaves after a while. */
  static Stranger enters(World<?, ?> world, Chance chance) {
    var stranger = new Stranger(world, chance);
    stranger.strike();
    return stranger;
  }

  private void strike() {
    if (ended || blows++ > BLOWS_MAX) {
      world.network().cut(line, chance.once(2) ? 0 : chance.millis(0, 3000));
      return;
    }
    line.up().send(blow());
    world.agenda().in(chance.millis(0, 100), this::strike);
  }

  private byte[] blow() {
    return switch (manner) {
      case 0 -> chance.bytes(chance.between(1, 200));
      case 1 -> (chance.one(LINES) + "\n").getBytes(StandardCharsets.UTF_8);
      case 2 -> "GET /x HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8);
      case 3 -> blows == 1 ? Binary.mark() : chance.bytes(chance.between(1, 50));
      case 4 -> "{\"type\":\"say\",\"text\":\"".getBytes(StandardCharsets.UTF_8);
      default -> seated();
    };
  }

  /** Someone who sits down properly, and then floods the room. */
  private byte[] seated() {
    if (blows == 1) {
      return Binary.mark();
    }
    if (blows == 2) {
      return Binary.frame(new ToServer.Hello("", "", Optional.of(ToServer.Join.QUICK)));
    }
    var untagged = new byte[] {(byte) chance.between(0, 9), 0};
    var what = new BytesIn(chance.once(3) ? chance.bytes(1) : untagged);
    return Binary.frame(new ToServer.Input(chance.between(0, 1000), 0, what));
  }
}
