package ticktape.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ticktape.client.Bytes;
import ticktape.client.ListenTerms;

/** {@code ticktape greet}: a server that speaks first. */
@Command(
    name = "greet",
    description = "A server that welcomes everyone, and prints what they say.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Ctrl-C stops it.",
      "",
      "Examples:",
      "  ./ticktape greet",
      "  ./ticktape greet --port 7000 --welcome \"Come in!\"",
      "  ./ticktape hello localhost 5555    to be greeted"
    })
final class GreetCommand implements Callable<Integer> {

  @Mixin private HostOption listen = new HostOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = Port.class,
      description = "The port (standard: ${DEFAULT-VALUE}); 0 takes any free one.")
  private int port = 5555;

  @Option(
      names = "--welcome",
      paramLabel = "TEXT",
      description = "What to say first (standard: ${DEFAULT-VALUE}).")
  private String welcome = "Welcome to the server!";

  @Override
  public Integer call() throws IOException, InterruptedException {
    var console = Console.standard();
    var terms = ListenTerms.on(port).withHost(listen.host());
    try (var listening = Bytes.listen(terms, new Greeter(welcome, console))) {
      console.say("[SERVER] Listening on port " + listening.port() + ". Ctrl-C stops it.");
      listening.await();
      return 0;
    }
  }
}
