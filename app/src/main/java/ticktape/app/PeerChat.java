package ticktape.app;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ticktape.client.HostPort;
import ticktape.client.Lines;
import ticktape.client.ListenTerms;
import ticktape.wire.LineCutter;
import ticktape.wire.Visible;

/**
 * A chat between two computers without a server: each message is a line on a connection of its own.
 *
 * @param console whom to ask and tell
 */
record PeerChat(Console console) {

  /** With its line feed a message stays under 1,400 bytes, so that it travels in one packet. */
  static final int MESSAGE_BYTES_MAX = 1398;

  private static final int SILENCE_MILLIS_MAX = 30_000;
  private static final int NO_PORT = 0;

  /**
   * Talks until an empty line, or until nothing more can be typed.
   *
   * @param listen the port to receive on, as typed; empty to be asked for
   * @param peer the other computer, with or without its port, as typed; empty to be asked for
   * @throws IOException with a sentence for people, if the port can't be listened on
   * @throws IllegalArgumentException with a sentence for people, if what was typed means nothing
   */
  void run(String listen, String peer) throws IOException {
    console.say("Your IP address is: " + Lines.myAddress());
    var port = given(listen, "Port to receive on: ", PeerChat::ownPort);
    var other = port.isEmpty() ? Optional.<HostPort>empty() : other(peer);
    if (port.isPresent() && other.isPresent()) {
      talk(port.get(), other.get());
    }
    console.say("Goodbye...");
  }

  private Optional<HostPort> other(String peer) throws IOException {
    var given = given(peer, "Other computer's address: ", typed -> HostPort.parse(typed, NO_PORT));
    if (given.isEmpty() || given.get().port() != NO_PORT) {
      return given;
    }
    return given("", "Other computer's port: ", HostPort::parsePort)
        .map(port -> new HostPort(given.get().host(), port));
  }

  /** What was typed with the command, or else an answer that means something; empty at the end. */
  private <T> Optional<T> given(String typed, String question, Function<String, T> meaning)
      throws IOException {
    if (!typed.isEmpty()) {
      return Optional.of(meaning.apply(typed));
    }
    while (true) {
      var answer = console.ask(question);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(meaning.apply(answer.get()));
      } catch (IllegalArgumentException e) {
        console.say(String.valueOf(e.getMessage()));
      }
    }
  }

  /** Zero is any free one: it is told which. */
  private static int ownPort(String typed) {
    return typed.strip().equals("0") ? 0 : HostPort.parsePort(typed);
  }

  private void talk(int port, HostPort other) throws IOException {
    var terms = ListenTerms.on(port).withSilence(SILENCE_MILLIS_MAX);
    try (var listening = Lines.listen(terms, this::hear)) {
      if (port == 0) {
        console.say("Receiving on port " + listening.port() + ".");
      }
      var question = "Message to " + other.host() + ": ";
      var text = console.ask(question);
      while (text.isPresent() && !text.get().isEmpty()) {
        send(other, text.get());
        text = console.ask(question);
      }
    }
  }

  private void send(HostPort other, String text) {
    try {
      for (var piece : Lines.pieces(text, MESSAGE_BYTES_MAX)) {
        Lines.send(other.host(), other.port(), piece);
      }
    } catch (IOException e) {
      console.say("Not sent. " + e.getMessage());
    }
  }

  private @Nullable String hear(String from, String line) {
    var text = Visible.part(line, LineCutter.BYTES_MAX);
    if (!text.isEmpty()) {
      console.say("Message from " + from + ": " + text);
    }
    return null;
  }
}
