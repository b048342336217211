package ticktape.app;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command line that can't be understood: what is wrong in a sentence, and who tells more. */
final class Typo {

  private Typo() {}

  /**
   * Whether the first word is no command, which is told; left alone, {@code --help} behind it would
   * hide that.
   */
  static boolean inCommand(CommandLine line, String... args) {
    if (args.length == 0 || args[0].startsWith("-") || line.getSubcommands().containsKey(args[0])) {
      return false;
    }
    var commands = String.join(", ", line.getSubcommands().keySet());
    tell(line, "There is no command " + args[0] + ": choose from " + commands + ".");
    return true;
  }

  /** Tells it; the whole usage below would push it off the screen. */
  static int tell(ParameterException wrong, String[] args) {
    var message = String.valueOf(wrong.getMessage());
    tell(wrong.getCommandLine(), message.endsWith(".") ? message : message + ".");
    return Main.REFUSED;
  }

  private static void tell(CommandLine line, String sentence) {
    var command = line.getCommandSpec().qualifiedName();
    line.getErr().println(sentence);
    line.getErr().println("'./" + command + " --help' tells more.");
  }
}
