package ticktape.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ticktape.wire.Dump;

/**
 * A folder for dumps, made when the first one comes. The oldest go when there are too many, or they
 * are too large together.
 */
final class DumpFolder implements Dump.Keeper {

  static final int FILES_MAX = 40;
  static final long BYTES_MAX = 64L << 20;

  private static final String ENDING = ".json";

  private final Path folder;

  DumpFolder(Path folder) {
    this.folder = folder;
  }

  /** That of someone who plays here. */
  static DumpFolder ofPlayer() {
    return new DumpFolder(UserFolder.of("desync"));
  }

  @Override
  public synchronized String keep(Dump dump) {
    var file = folder.resolve(dump.name());
    try {
      Files.createDirectories(folder);
      Files.writeString(file, dump.text(), StandardCharsets.US_ASCII);
      prune();
      return "What this side had then is in " + file;
    } catch (IOException e) {
      return "What this side had then could not be written to " + file + " (" + e + ").";
    }
  }

  private void prune() throws IOException {
    var kept = new ArrayList<Kept>();
    try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (var file : files) {
        kept.add(new Kept(file, Files.getLastModifiedTime(file).toMillis(), Files.size(file)));
      }
    }
    kept.sort(Comparator.comparingLong(Kept::millis).thenComparing(Kept::file).reversed());
    for (var gone : tooMany(kept)) {
      Files.deleteIfExists(gone.file());
    }
  }

  /** Those that are too many, of which the newest come first; the newest of all stays. */
  private static List<Kept> tooMany(List<Kept> newestFirst) {
    var bytes = 0L;
    for (var i = 0; i < newestFirst.size(); i++) {
      bytes += newestFirst.get(i).bytes();
      if (i > 0 && (i >= FILES_MAX || bytes > BYTES_MAX)) {
        return newestFirst.subList(i, newestFirst.size());
      }
    }
    return List.of();
  }

  private record Kept(Path file, long millis, long bytes) {}
}
