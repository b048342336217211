package ticktape.games;

import ticktape.rules.Format;
import ticktape.rules.Options;

/**
 * What the room chose for a match of Snake.
 *
 * @param speed ticks in a move
 * @param walls whether the edges of the board kill
 * @param seats how many may play
 * @param rounds rounds in the match
 * @param seconds seconds in a round
 */
public record Terms(int speed, boolean walls, int seats, int rounds, int seconds) {

  static final Format<Terms> FORMAT =
      Format.record(f -> {
        var speed = f.field("speed", Terms::speed, Format.range(1, 10));
        var walls = f.field("walls", Terms::walls, Format.FLAG);
        var seats = f.field("seats", Terms::seats, Format.COUNT);
        var rounds = f.field("rounds", Terms::rounds, Format.COUNT);
        var seconds = f.field("seconds", Terms::seconds, Format.COUNT);
        return v ->
            new Terms(v.get(speed), v.get(walls), v.get(seats), v.get(rounds), v.get(seconds));
      });

  static Terms of(Options options) {
    return new Terms(
        options.value(Snake.SPEED),
        options.on(Snake.WALLS),
        options.value(Snake.SEATS),
        options.value(Snake.ROUNDS),
        options.value(Snake.SECONDS));
  }
}
