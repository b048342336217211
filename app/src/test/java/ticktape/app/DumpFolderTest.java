package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ticktape.wire.Dump;

class DumpFolderTest {

  @TempDir Path above;

  @Test
  void aDumpIsAFileAndItIsToldWhere() throws Exception {
    var said = new DumpFolder(above.resolve("desync")).keep(new Dump("K7QF-1-9-client.json", "{}"));
    var file = above.resolve("desync").resolve("K7QF-1-9-client.json");
    assertEquals("What this side had then is in " + file, said);
    assertEquals("{}", Files.readString(file));
  }

  @Test
  void theOldestGoWhenThereAreTooMany() throws Exception {
    var folder = new DumpFolder(above);
    Files.writeString(above.resolve("notes.txt"), "not ours");
    for (var i = 0; i < DumpFolder.FILES_MAX + 5; i++) {
      var name = "R-1-" + (1000 + i) + "-client.json";
      folder.keep(new Dump(name, "{}"));
      // A file system may have coarse times: they are told apart here.
      Files.setLastModifiedTime(above.resolve(name), FileTime.fromMillis(1_000_000L + i * 1000L));
    }
    try (var files = Files.list(above)) {
      var names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertEquals(DumpFolder.FILES_MAX + 1, names.size(), names.toString());
      assertTrue(names.contains("notes.txt"));
      assertTrue(names.contains("R-1-1044-client.json"), names.toString());
      assertTrue(!names.contains("R-1-1004-client.json"), names.toString());
    }
  }

  @Test
  void aFolderThatCanNotBeMadeIsToldOf() throws Exception {
    var inTheWay = Files.writeString(above.resolve("file"), "");
    var said = new DumpFolder(inTheWay).keep(new Dump("R-1-9-client.json", "{}"));
    assertTrue(said.startsWith("What this side had then could not be written to "), said);
  }
}
