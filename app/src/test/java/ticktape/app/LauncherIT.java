package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code ./ticktape}, in a tree where Maven and Java only tell that they ran. */
class LauncherIT {

  private static final int SECONDS_MAX = 60;

  @TempDir Path tree;

  @BeforeEach
  void plant() throws IOException {
    var launcher = Path.of(System.getProperty("ticktape.root"), "ticktape");
    script("ticktape", Files.readString(launcher));
    script("tools/jdk", "#!/bin/sh\necho '" + tree + "'\n");
    script(
        "tools/mvn",
        """
        #!/bin/sh
        echo x >>builds
        mkdir -p app/target/quick
        echo jar >app/target/quick/ticktape.jar
        """);
    script("bin/java", "#!/bin/sh\necho ran\n");
    Files.writeString(tree.resolve("pom.xml"), "<project/>\n");
  }

  private void script(String name, String text) throws IOException {
    var file = tree.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  private Process start(String... args) throws IOException {
    var words = new ArrayList<>(List.of("sh", "ticktape"));
    words.addAll(List.of(args));
    return new ProcessBuilder(words)
        .directory(tree.toFile())
        .redirectErrorStream(true)
        .redirectOutput(tree.resolve("said").toFile())
        .start();
  }

  private String said() throws IOException {
    return Files.readString(tree.resolve("said"));
  }

  private int builds() throws IOException {
    var log = tree.resolve("builds");
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  private void runs(String... args) throws Exception {
    ends(start(args));
  }

  private void ends(Process launcher) throws Exception {
    try {
      assertTrue(launcher.waitFor(SECONDS_MAX, TimeUnit.SECONDS), said());
      assertEquals(0, launcher.exitValue(), said());
    } finally {
      launcher.destroyForcibly();
    }
  }

  @Test
  void itBuildsWhatIsNotThereAndOnlyThen() throws Exception {
    runs("play");
    assertTrue(said().contains("Building") && said().contains("ran"), said());
    runs("play");
    assertEquals("ran\n", said());
    assertEquals(1, builds());
    assertFalse(Files.exists(tree.resolve("target/lock")));
  }

  @Test
  void whileAnotherRunBuildsItSaysSoAndWaits() throws Exception {
    Files.createDirectories(tree.resolve("target"));
    var lock = Files.writeString(tree.resolve("target/lock"), ProcessHandle.current().pid() + "\n");
    var launcher = start("play");
    Patience.LONG.until("it says that it waits", this::said, () -> said().contains("waiting"));
    assertEquals(0, builds());
    Files.delete(lock);
    ends(launcher);
    assertEquals(1, builds());
  }

  @Test
  void aLockOfSomebodyWhoIsGoneHoldsUpNobody() throws Exception {
    var gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.createDirectories(tree.resolve("target"));
    Files.writeString(tree.resolve("target/lock"), gone.pid() + "\n");
    runs("play");
    assertEquals(1, builds());
  }

  @Test
  void aLockWithoutAnOwnerHoldsUpNobody() throws Exception {
    // An older launcher made a folder, and could be killed before it wrote who it was.
    Files.createDirectories(tree.resolve("target/lock"));
    runs("play");
    assertEquals(1, builds());
    assertFalse(Files.exists(tree.resolve("target/lock")));
  }

  @Test
  void aLockFromBeforeTheMachineStartedAnewHoldsUpNobodyThoughItsNumberIsTakenAgain()
      throws Exception {
    Files.createDirectories(tree.resolve("target"));
    var lock = Files.writeString(tree.resolve("target/lock"), ProcessHandle.current().pid() + "\n");
    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    runs("play");
    assertEquals(1, builds());
  }

  @Test
  void askedForHelpWithTheTestsItRunsNone() throws Exception {
    runs("test", "--help");
    assertTrue(said().startsWith("Usage: ./ticktape test"), said());
    assertEquals(0, builds());
  }
}
