package ticktape.app;

import jakarta.json.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ticktape.games.Games;
import ticktape.netcode.Recording;
import ticktape.picture.Look;
import ticktape.rules.FormatException;
import ticktape.server.StartException;
import ticktape.wire.TapeFile;
import ticktape.wire.Visible;

/** {@code ticktape verify}: whether a tape gives here what was played there. */
@Command(
    name = "verify",
    description = "Plays a tape again, as fast as it goes, and compares each hash that it brings.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The exit code: 0 if all is as it was played, 1 if not, 2 if it can't be read.",
      "",
      "Examples:",
      "  ./ticktape verify match.tape",
      "  ./ticktape verify K7QF-3 --at example.org:7000"
    })
final class VerifyCommand implements Callable<Integer> {

  private static final int DIFFERS = 1;

  @Parameters(paramLabel = "FILE|ID", description = "A file, or a kept match.")
  private String what = "";

  @Option(names = "--json", description = "Prints the outcome as JSON.")
  private boolean json;

  @Mixin private TapeOption tape = new TapeOption();

  @Override
  public Integer call() throws StartException, InterruptedException {
    var bytes = tape.read(what);
    try {
      var unread = TapeFile.read(bytes);
      var name = unread.head().opening().game();
      var look =
          Games.find(name)
              .orElseThrow(() ->
                  new FormatException(
                      "This is a match of "
                          + Visible.part(name, 40)
                          + ", which is not known here."));
      return verify(look, unread);
    } catch (FormatException e) {
      throw new StartException(e.sentence(), e);
    }
  }

  private <S, I> int verify(Look<S, I> look, TapeFile.Unread unread) {
    var file = unread.read(look.game());
    var recording = Recording.of(look.game(), file);
    var more = true;
    while (more && recording.trouble().isEmpty()) {
      more = recording.readAhead(1_000);
    }
    var forged = recording.trouble().isEmpty() ? Claims.forged(file, recording) : "";
    System.out.println(json ? json(unread, recording, forged) : text(unread, recording, forged));
    return proven(recording, forged) ? 0 : DIFFERS;
  }

  private static boolean proven(Recording<?, ?> recording, String forged) {
    return recording.trouble().isEmpty() && recording.compared() > 0 && forged.isEmpty();
  }

  private static String text(TapeFile.Unread unread, Recording<?, ?> recording, String forged) {
    var id = Visible.part(unread.head().id(), 80);
    if (recording.trouble().isPresent()) {
      var trouble = recording.trouble().get();
      var well =
          trouble.wellTick() == 0
              ? "No hash before that was right."
              : "The state after tick " + trouble.wellTick() + " was still right.";
      return id + " differs: " + trouble.sentence() + " " + well;
    }
    if (!forged.isEmpty()) {
      return id + " differs: " + forged;
    }
    var hashes =
        recording.compared() == 0
            ? "but it brings no hashes to compare with, so that nothing is proven"
            : "all " + recording.compared() + " hashes are those that were played";
    return id + ": " + recording.read() + " ticks, " + hashes + ".";
  }

  private static String json(TapeFile.Unread unread, Recording<?, ?> recording, String forged) {
    var object =
        Json.createObjectBuilder()
            .add("id", unread.head().id())
            .add("game", unread.head().opening().game())
            .add("well", proven(recording, forged))
            .add("ticks", recording.read())
            .add("compared", recording.compared());
    if (!forged.isEmpty()) {
      object.add("text", forged);
    }
    recording
        .trouble()
        .ifPresent(trouble ->
            object
                .add("tick", trouble.tick())
                .add("wellTick", trouble.wellTick())
                .add("text", trouble.sentence()));
    return object.build().toString();
  }
}
