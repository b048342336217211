package ticktape.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ticktape chat}: a chat with another computer. */
@Command(
    name = "chat",
    description = "A chat between two computers, without a server.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What is missing is asked for. An empty line ends the chat.",
      "Each message is a line of UTF-8 on a TCP connection of its own.",
      "",
      "Examples:",
      "  ./ticktape chat",
      "  ./ticktape chat --listen 7000 --peer 192.168.1.20:7000"
    })
final class ChatCommand implements Callable<Integer> {

  @Option(
      names = "--listen",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "PORT",
      description = "The port to receive on.")
  private String listen = "";

  @Option(
      names = "--peer",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "HOST:PORT",
      description = "The other computer's address and the port it receives on.")
  private String peer = "";

  @Override
  public Integer call() throws IOException {
    new PeerChat(Console.standard()).run(listen, peer);
    return 0;
  }
}
