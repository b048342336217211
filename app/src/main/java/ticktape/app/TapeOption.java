package ticktape.app;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ticktape.client.HostPort;
import ticktape.games.Games;
import ticktape.server.StartException;
import ticktape.server.TapeFolder;

/** The options of all commands that read a kept match: a file, or a name and where it is kept. */
final class TapeOption {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long FILE_BYTES_MAX = 64L << 20;

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--at",
      paramLabel = "HOST[:PORT]",
      description = "The server that keeps it. Without it: the data folder on this machine.")
  private @Nullable String at;

  /** Whether a server is to be asked. */
  Optional<HostPort> server() {
    return Optional.ofNullable(at).map(HostPort::parse);
  }

  /** The matches on this machine. */
  TapeFolder folder() throws StartException {
    return TapeFolder.open(data.folder(HostPort.STANDARD_PORT));
  }

  /**
   * The bytes of a match.
   *
   * @param what a file, or what the match is called
   * @throws StartException with a sentence for people, if there is none
   */
  byte[] read(String what) throws StartException, InterruptedException {
    var server = server();
    var file = file(what);
    if (server.isPresent()) {
      if (file.isPresent()) {
        throw new StartException(
            what
                + " is a file here: leave out --at "
                + at
                + ", or name a match of that server, as K7QF-3.");
      }
      return fetch(server.get(), "/replay/" + what + ".tape");
    }
    if (file.isPresent()) {
      return bytes(file.get());
    }
    if (what.contains(".") || what.contains("/")) {
      throw new StartException("There is no file " + what + ".");
    }
    var games = Games.rules();
    return folder()
        .file(what, games)
        .orElseThrow(() ->
            new StartException(
                "There is neither a file nor a kept match "
                    + what
                    + ": ./ticktape replay --list names those that are kept."));
  }

  private static Optional<Path> file(String what) {
    try {
      return Optional.of(Path.of(what)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(Path file) throws StartException {
    try {
      if (Files.size(file) > FILE_BYTES_MAX) {
        throw new StartException("The file " + file + " is too large for a tape.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StartException("The file " + file + " can't be read: " + e.getMessage() + ".", e);
    }
  }

  /** What a server has at this path. */
  static byte[] fetch(HostPort server, String path) throws StartException, InterruptedException {
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var place = new URI("http", null, server.host(), server.port(), path, null, null);
      var request = HttpRequest.newBuilder(place).timeout(PATIENCE).build();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() == 200) {
        return answer.body();
      }
      throw new StartException(
          "The server at "
              + server
              + " has no such match: it answers "
              + answer.statusCode()
              + ".");
    } catch (ConnectException e) {
      throw new StartException("Nobody answers at " + server + ".", e);
    } catch (IOException | URISyntaxException e) {
      throw new StartException("Nothing came from " + server + ": " + e + ".", e);
    }
  }
}
