package ticktape.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import ticktape.server.StartException;

class HostKeyTest {

  @TempDir Path folder;

  @Test
  void aKeyIsMadeOnceAndKept() throws Exception {
    var file = folder.resolve("ssh-host-key");
    var made = HostKey.at(file);
    assertEquals(made.getPublic(), HostKey.at(file).getPublic());
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      var mine = PosixFilePermissions.fromString("rw-------");
      assertEquals(mine, Files.getPosixFilePermissions(file));
    }
  }

  @Test
  void aFileThatIsNoKeyIsNamedAndLeftAsItIs() throws Exception {
    var file = Files.writeString(folder.resolve("ssh-host-key"), "not a key");
    var refused = sentence(() -> HostKey.at(file));
    assertTrue(refused.contains(file.toString()), refused);
    assertEquals("not a key", Files.readString(file));
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    var file = folder.resolve("nowhere").resolve("ssh-host-key");
    var refused = sentence(() -> HostKey.at(file));
    assertTrue(refused.contains("nowhere"), refused);
  }

  private static String sentence(Executable deed) {
    return String.valueOf(assertThrows(StartException.class, deed).getMessage());
  }
}
