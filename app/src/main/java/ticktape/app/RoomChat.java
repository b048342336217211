package ticktape.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import ticktape.client.HostPort;
import ticktape.client.Line;
import ticktape.rules.Options;
import ticktape.stage.Muted;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;
import ticktape.wire.Visible;

/**
 * The chat of a server's lobby or of one of its rooms, line by line: for a terminal, and for pipes.
 * Who chats in a room watches the match, and takes no seat.
 */
final class RoomChat implements Line.Listener {

  private static final int SHOWN_MAX = 1_000;

  /** The server's own command would take a seat. */
  private static final String JOIN = "/join ";

  private final Console console;
  private final String prompt;
  private final Muted muted = new Muted();
  private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
  private volatile boolean leaving;
  private volatile boolean dismissed;

  /** Whether there is only this room to be in, and we are not in it yet. */
  private volatile boolean asking;

  /**
   * A chat that has not begun.
   *
   * @param console whom to tell and ask
   * @param prompt what stands before a line that is typed; may be empty
   */
  RoomChat(Console console, String prompt) {
    this.console = console;
    this.prompt = prompt;
  }

  /**
   * Talks until {@code /quit}, or until nothing more can be typed, or the server closes. A line
   * that is being typed then is left to whoever closes the console.
   *
   * @param room the room's code; empty for the lobby
   * @return whether it was ended here, and not by the server; it also ends where the room can't be
   *     entered
   * @throws IOException with a sentence for people, if there is no line to the server
   */
  boolean run(HostPort at, String name, String room) throws IOException {
    asking = !room.isEmpty();
    try (var line = Line.open(at, this)) {
      line.send(new ToServer.Hello(name, "", room.isEmpty() ? Optional.empty() : watching(room)));
      // Apart, for nobody can be stopped from typing.
      Thread.ofPlatform().name("typing").daemon().start(() -> type(line));
      return closed.join();
    }
  }

  private static Optional<ToServer.Join> watching(String room) {
    return Optional.of(
        new ToServer.Join(
            "",
            room,
            ToServer.Role.WATCH,
            ToServer.Want.VIEW,
            1,
            false,
            false,
            -1,
            Options.STANDARD));
  }

  private void type(Line line) {
    try {
      talk(line);
    } catch (IOException e) {
      // Nothing more can be typed, which is an end like others.
    }
    leaving = true;
    line.send(new ToServer.Bye());
  }

  private void talk(Line line) throws IOException {
    while (!closed.isDone()) {
      var typed = console.ask(prompt).map(String::strip);
      if (typed.isEmpty() || typed.get().equals("/quit")) {
        return;
      }
      var about = hearing(typed.get());
      if (about.isPresent()) {
        console.say(about.get());
      } else if (typed.get().startsWith(JOIN)) {
        var code = typed.get().substring(JOIN.length()).strip();
        watching(code).ifPresent(line::send);
      } else if (!typed.get().isEmpty()) {
        line.send(new ToServer.Say(typed.get()));
      }
    }
  }

  private Optional<String> hearing(String typed) {
    synchronized (muted) {
      return muted.command(typed);
    }
  }

  private void present(ToClient.Players players) {
    synchronized (muted) {
      muted.present(players);
    }
  }

  private boolean hidden(ToClient.Said said) {
    synchronized (muted) {
      return muted.hides(said);
    }
  }

  @Override
  public void received(ToClient message) {
    switch (message) {
      case ToClient.Welcome welcome -> welcome(welcome);
      case ToClient.Said said -> {
        if (!hidden(said)) {
          tell(said.from().isEmpty() ? said.text() : said.from() + ": " + said.text());
        }
      }
      case ToClient.Players players -> present(players);
      case ToClient.Refused refused -> refused(refused);
      case ToClient.Goodbye goodbye -> {
        dismissed = true;
        tell(goodbye.text());
      }
      default -> {} // the match is for those who look at it
    }
  }

  private void refused(ToClient.Refused refused) {
    if (asking) {
      tell(refused.text());
      closed.complete(false);
    } else {
      tell("! " + refused.text());
    }
  }

  private void welcome(ToClient.Welcome welcome) {
    if (asking && welcome.room().isEmpty()) {
      return; // the server lets in who may not enter the room, and says why not
    }
    asking = false;
    var where = welcome.room().isEmpty() ? "in the lobby" : "in room " + welcome.room();
    tell("You are " + welcome.name() + ", " + where + ". /help tells the commands, /quit ends.");
  }

  private void tell(String line) {
    console.say(Visible.part(line, SHOWN_MAX));
  }

  @Override
  public void closed(String reason) {
    // Who was told goodbye knows why the line is closed.
    if (!dismissed && !closed.isDone() && !reason.isEmpty()) {
      tell(reason);
    }
    closed.complete(leaving);
  }
}
