package ticktape.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in which a server keeps its tapes, held by one server at a time.
 *
 * <p>The lock ends with the process, however that ends. A folder made here is closed to other
 * users, as tapes hold what gets a seat back.
 */
final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Takes hold of a folder; makes it if there is none.
   *
   * @throws StartException if it can't be made, written, or is held by another server
   */
  static DataFolder hold(Path path) throws StartException {
    try {
      make(path);
      return new DataFolder(path, locked(path));
    } catch (IOException e) {
      throw unusable(path, reason(e), e);
    }
  }

  /** The sentence for a folder that is of no use. */
  static StartException unusable(Path path, String reason, Exception cause) {
    return new StartException(
        "The data folder "
            + LogLine.clean(path.toString())
            + " can't be used ("
            + LogLine.clean(reason)
            + "): make it writable, or choose another with --data.",
        cause);
  }

  /** A file in it. */
  Path file(String name) {
    return path.resolve(name);
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      // The lock goes with the process.
    }
  }

  private static void make(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var mine = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(path, PosixFilePermissions.asFileAttribute(mine));
    } else {
      Files.createDirectories(path);
    }
  }

  private static FileChannel locked(Path path) throws IOException, StartException {
    var channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held inside this process.
    }
    channel.close();
    throw new StartException(
        "The data folder "
            + LogLine.clean(path.toString())
            + " is in use by another server: stop that one, or choose another folder with --data.");
  }

  private static String reason(IOException e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException _ -> "no permission";
      case java.nio.file.FileAlreadyExistsException _ -> "it is a file";
      case java.nio.file.NoSuchFileException _ -> "it can't be made there";
      case FileSystemException known when known.getReason() != null -> known.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
