package ticktape.app;

import picocli.CommandLine.Option;

/** The option of all servers: where to listen. */
final class HostOption {

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on. Without it: all, IPv4 and IPv6.")
  private String host = "";

  /** The address; empty for all. */
  String host() {
    return host;
  }
}
