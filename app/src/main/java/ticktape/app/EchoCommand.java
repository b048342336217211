package ticktape.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ticktape.client.Bytes;
import ticktape.client.ListenTerms;

/** {@code ticktape echo}: a server that says everything again. */
@Command(
    name = "echo",
    description = "A server that gives everyone the same bytes back, framed by nothing.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Ctrl-C stops it.",
      "",
      "Examples:",
      "  ./ticktape echo",
      "  ./ticktape echo --port 7000 --limit 2    for two at a time",
      "  nc localhost 5555                        to talk with it"
    })
final class EchoCommand implements Callable<Integer> {

  @Mixin private HostOption listen = new HostOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = Port.class,
      description = "The port (standard: ${DEFAULT-VALUE}); 0 takes any free one.")
  private int port = 5555;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many may be connected at once; the next is told so. Without it: 10000.")
  private @Nullable Integer limit;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var terms = ListenTerms.on(port).withHost(listen.host());
    if (limit != null) {
      terms = terms.withConnections(limit);
    }
    var console = Console.standard();
    try (var listening = Bytes.listen(terms, new Echo(console))) {
      console.say("Echo on port " + listening.port() + ". Ctrl-C stops it.");
      listening.await();
      return 0;
    }
  }
}
