package ticktape.client;

import java.io.IOException;

/** The examples of {@link Lines}, as its documentation and the README show them; run by a test. */
final class LinesExamples {

  private LinesExamples() {}

  static void send(int port) throws IOException {
    // @start region="send"
    Lines.send("localhost", port, "Good morning!");
    // @end
  }

  static String ask(int port) throws IOException {
    // @start region="ask"
    String reply = Lines.ask("localhost", port, "What is the time?");
    // @end
    return reply;
  }

  static void listen() throws IOException {
    // @start region="listen"
    try (var door = Lines.listen(0, (from, line) -> "Hello, " + line + "!")) {
      System.out.println(Lines.ask("localhost", door.port(), "Ada")); // Hello, Ada!
    }
    // @end
  }

  static void myAddress() {
    // @start region="myAddress"
    System.out.println("Your IP address is: " + Lines.myAddress());
    // @end
  }

  static void pieces(int port) throws IOException {
    // @start region="pieces"
    for (var piece : Lines.pieces("a long story", 5)) {
      Lines.send("localhost", port, piece);
    }
    // @end
  }
}
