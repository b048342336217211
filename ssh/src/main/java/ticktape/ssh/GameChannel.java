package ticktape.ssh;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.sshd.common.channel.RequestHandler.Result;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.channel.ChannelSession;

/**
 * A channel on which there is one thing to ask for: the game, where others have a shell. What else
 * may be asked for is listed here; all that is not is refused.
 */
final class GameChannel extends ChannelSession {

  /** What a terminal's environment may tell: how to show colours. */
  private static final Set<String> VARIABLES = Set.of("COLORTERM", "NO_COLOR");

  private static final int VALUE_LENGTH_MAX = 64;

  private final Reception reception;

  GameChannel(Reception reception) {
    super(List.of());
    this.reception = reception;
  }

  @Override
  protected Result handleInternalRequest(String request, boolean wantReply, Buffer buffer)
      throws IOException {
    return switch (request) {
      case "pty-req", "env", "window-change", "shell", "exec" ->
          super.handleInternalRequest(request, wantReply, buffer);
      default -> Result.ReplyFailure;
    };
  }

  @Override
  protected Result handleEnvParsed(String name, String value) throws IOException {
    return VARIABLES.contains(name) && value.length() <= VALUE_LENGTH_MAX
        ? super.handleEnvParsed(name, value)
        : Result.ReplyFailure;
  }

  @Override
  protected Result handleShellParsed(String request) throws IOException {
    return begin(request, reception.answer(this));
  }

  @Override
  protected Result handleExecParsed(String request, String command) throws IOException {
    return begin(request, reception.refusal(this));
  }

  private Result begin(String request, Program program) throws IOException {
    commandInstance = program;
    return prepareChannelCommand(request, program);
  }
}
