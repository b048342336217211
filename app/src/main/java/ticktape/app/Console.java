package ticktape.app;

import java.io.IOException;
import java.util.Optional;
import ticktape.terminal.LineEditor;

/**
 * The person who started the command, line by line: what they are told and asked, and what they
 * type. They may be told something, by any thread, while they are asked.
 */
interface Console extends AutoCloseable {

  /** Tells a line. */
  void say(String line);

  /** Asks, and gives the line that is typed; empty when nothing more can be. */
  Optional<String> ask(String question) throws IOException;

  /** Gives up a question that is open, where that can be. */
  @Override
  default void close() {}

  /** Standard input and output, which may be a terminal or pipes. */
  static Console standard() {
    return PlainConsole.standard();
  }

  /** One for long talks: in a terminal, what is told does not tear what is half typed. */
  static Console editing() {
    return LineEditor.open(PlainConsole.charset("stdout.encoding"))
        .<Console>map(Edited::new)
        .orElseGet(Console::standard);
  }

  /** A person at a terminal with a line editor. */
  record Edited(LineEditor editor) implements Console {
    @Override
    public void say(String line) {
      editor.say(line);
    }

    @Override
    public Optional<String> ask(String question) {
      return editor.ask(question);
    }

    @Override
    public void close() {
      editor.close();
    }
  }
}
