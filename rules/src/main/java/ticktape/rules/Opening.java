package ticktape.rules;

/**
 * How a match begins: with the tape, all that is needed to play it again.
 *
 * @param game the game's name
 * @param version the version of its rules
 * @param options what the room chose
 * @param seed what the first dice are made from; everyone may know it
 */
public record Opening(String game, int version, Options options, int seed) {

  /** The bytes and JSON of an opening. */
  public static final Format<Opening> FORMAT =
      Format.record(f -> {
        var game = f.field("game", Opening::game, Format.TEXT);
        var version = f.field("version", Opening::version, Format.COUNT);
        var options = f.field("options", Opening::options, Options.FORMAT);
        var seed = f.field("seed", Opening::seed, Format.INT);
        return v -> new Opening(v.get(game), v.get(version), v.get(options), v.get(seed));
      });

  /** The opening of a match of this game, its options checked. */
  public static Opening of(Game<?, ?> game, Options options, int seed) {
    return new Opening(game.name(), game.version(), options.checked(game.options()), seed);
  }
}
