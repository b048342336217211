package ticktape.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.TypeConversionException;
import ticktape.client.PortException;
import ticktape.desktop.NoWindowException;
import ticktape.server.StartException;

/** The {@code ticktape} command. */
@Command(
    name = "ticktape",
    description = "A multiplayer game server and kit.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      PlayCommand.class,
      WindowCommand.class,
      ServeCommand.class,
      ChatCommand.class,
      PingCommand.class,
      EchoCommand.class,
      GreetCommand.class,
      HelloCommand.class,
      ReplayCommand.class,
      VerifyCommand.class,
      LabCommand.class
    },
    footer = {
      "",
      "  test [MAVEN-ARGS]  All tests (by the launcher, in a clone of the repository).",
      "",
      "Examples:",
      "  ./ticktape play                    a game of Snake among bots, now",
      "  ./ticktape window                  the same in a window",
      "  ./ticktape serve                   a server for others to join",
      "  ./ticktape play --at 192.168.1.20  a game there",
      "",
      "'./ticktape COMMAND --help' tells more."
    })
public final class Main implements Runnable {

  /** The exit code when what was asked for can't be done, and a sentence has said why. */
  static final int REFUSED = 2;

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    var line = line();
    System.exit(Typo.inCommand(line, args) ? REFUSED : line.execute(args));
  }

  static CommandLine line() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Integer.class, Main::number)
        .registerConverter(int.class, Main::number)
        .setParameterExceptionHandler(Typo::tell)
        .setExecutionExceptionHandler(Main::refuse);
  }

  /** An int, or a sentence without the word. */
  private static Integer number(String typed) {
    try {
      return Integer.valueOf(typed);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          typed + " is no whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
    }
  }

  /** Expected failures are a sentence; anything else is our mistake and shows its stack. */
  private static int refuse(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (failure instanceof StartException
        || failure instanceof NoWindowException
        || failure instanceof PortException
        || failure instanceof IllegalArgumentException) {
      command.getErr().println(failure.getMessage());
      return REFUSED;
    }
    throw failure;
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** The version, as the jar's manifest has it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"ticktape " + (version == null ? "(from sources)" : version)};
    }
  }
}
