package ticktape.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ticktape.client.HostPort;
import ticktape.terminal.TerminalClient;

/** {@code ticktape chat}: a chat on a server, or with another computer without one. */
@Command(
    name = "chat",
    description = "A chat on a server (--at), or between two computers without one (--peer).",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "ticktape chat --at=HOST[:PORT] [--room=CODE] [--name=NAME]",
      "       ticktape chat [--listen[=PORT]] [--peer[=HOST:PORT]]"
    },
    footer = {
      "",
      "On a server, /help tells the commands, and /quit ends the chat.",
      "",
      "Without --at or --room it is a chat with another computer: what is missing is",
      "asked for, an empty line ends it, and each message is a line of UTF-8 on a TCP",
      "connection of its own.",
      "",
      "Examples:",
      "  ./ticktape chat --at localhost                      the lobby",
      "  ./ticktape chat --at 192.168.1.20 --room K7QF",
      "  ./ticktape chat",
      "  ./ticktape chat --listen 7000 --peer 192.168.1.20:7000"
    })
final class ChatCommand implements Callable<Integer> {

  /** The exit code when the server ended the chat, or was not there. */
  private static final int CUT_OFF = 1;

  @Option(
      names = "--listen",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "PORT",
      description = "The port to receive on.")
  private @Nullable String listen;

  @Option(
      names = "--peer",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "HOST:PORT",
      description = "The other computer's address and the port it receives on.")
  private @Nullable String peer;

  @Option(names = "--at", paramLabel = "HOST[:PORT]", description = "The server.")
  private @Nullable String at;

  @Option(
      names = "--room",
      paramLabel = "CODE",
      description = "The room to talk in. Without it: the lobby.")
  private String room = "";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Your name there. Without it: your user name.")
  private String name = System.getProperty("user.name", "");

  @Override
  public Integer call() throws IOException {
    var onServer = at != null || !room.isEmpty();
    if (onServer && (listen != null || peer != null)) {
      throw new IllegalArgumentException(
          "A chat is on a server (--at, --room) or with another computer (--listen, --peer): choose one.");
    }
    try (var console = Console.editing()) {
      if (!onServer) {
        new PeerChat(console).run(listen == null ? "" : listen, peer == null ? "" : peer);
        return 0;
      }
      return roomChat(console);
    }
  }

  private int roomChat(Console console) {
    var prompt = TerminalClient.possible() ? "> " : "";
    var server = HostPort.parse(at == null ? "localhost" : at);
    try {
      return new RoomChat(console, prompt).run(server, name, room) ? 0 : CUT_OFF;
    } catch (IOException e) {
      System.err.println(e.getMessage());
      return CUT_OFF;
    }
  }
}
