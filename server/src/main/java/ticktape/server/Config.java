package ticktape.server;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import ticktape.room.Limits;
import ticktape.rules.Game;
import ticktape.wire.Dump;

/**
 * What a server is started with.
 *
 * @param host the name or address to listen on; empty for all addresses, IPv4 and IPv6
 * @param port the port to listen on; 0 for any free one
 * @param data the folder to keep tapes in; empty to keep them in memory
 * @param keep how many matches that have ended keep their tapes there, from 0
 * @param games the games that can be played here, the standard one first
 * @param limits how much of everything there may be
 * @param webRoot the folder on the class path with the browser's page, as {@code web/}
 * @param random 32 fresh bits a call; nobody may guess them
 * @param dumps where dumps go, one at a time, called by a thread of its own
 */
public record Config(
    String host,
    int port,
    Optional<Path> data,
    int keep,
    List<Game<?, ?>> games,
    Limits limits,
    String webRoot,
    IntSupplier random,
    Dump.Keeper dumps) {

  /** The port of a server that was told none. */
  public static final int STANDARD_PORT = 5050;

  /** How many ended matches keep their tapes where nothing else was said. */
  public static final int STANDARD_KEEP = 1_000;

  /** A server of these games on all addresses and the standard port, in memory. */
  public static Config of(List<Game<?, ?>> games) {
    return new Config(
        "",
        STANDARD_PORT,
        Optional.empty(),
        STANDARD_KEEP,
        games,
        Limits.STANDARD,
        "web/",
        new SecureRandom()::nextInt,
        Dump.Keeper.NONE);
  }

  /** The same, on this host only. */
  public Config withHost(String host) {
    return new Config(host, port, data, keep, games, limits, webRoot, random, dumps);
  }

  /** The same, on this port. */
  public Config withPort(int port) {
    return new Config(host, port, data, keep, games, limits, webRoot, random, dumps);
  }

  /** The same, with its tapes in this folder. */
  public Config withData(Path folder) {
    return new Config(host, port, Optional.of(folder), keep, games, limits, webRoot, random, dumps);
  }

  /** The same, with the tapes of so many ended matches kept. */
  public Config withKeep(int keep) {
    return new Config(host, port, data, keep, games, limits, webRoot, random, dumps);
  }

  /** The same, with these limits. */
  public Config withLimits(Limits limits) {
    return new Config(host, port, data, keep, games, limits, webRoot, random, dumps);
  }

  /** The same, with its browser's page from this folder of the class path. */
  public Config withWebRoot(String webRoot) {
    return new Config(host, port, data, keep, games, limits, webRoot, random, dumps);
  }

  /** The same, with this randomness. */
  public Config withRandom(IntSupplier random) {
    return new Config(host, port, data, keep, games, limits, webRoot, random, dumps);
  }

  /** The same, with its dumps kept there. */
  public Config withDumps(Dump.Keeper dumps) {
    return new Config(host, port, data, keep, games, limits, webRoot, random, dumps);
  }
}
