package ticktape.desktop;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.g2d.freetype.FreeType;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The system's fonts, for scripts that ours has no letters of. They are looked at only when such a
 * letter is wanted: one file after the other, until one has it.
 */
final class SystemFonts implements Disposable {

  private static final int FILES_MAX = 2_000;
  private static final int DEPTH_MAX = 6;
  private static final long BYTES_MAX = 64L * 1024 * 1024;
  private static final int OPEN_MAX = 12;
  private static final int TRIED_MAX = 60;

  /** What is named so has many scripts, or those that are missed most. */
  private static final List<String> FIRST =
      List.of(
          "cjk",
          "pingfang",
          "hiragino",
          "msyh",
          "yugoth",
          "malgun",
          "wqy",
          "fallback",
          "unifont",
          "noto",
          "nirmala",
          "arial unicode",
          "segoe",
          "free");

  private final FreeType.Library library;
  private final List<FreeType.Face> open = new ArrayList<>();
  private final Set<Integer> nowhere = new HashSet<>();
  private Optional<Deque<Path>> files = Optional.empty();
  private int tried;

  SystemFonts(FreeType.Library library) {
    this.library = library;
  }

  /** A font that has a letter for this, if there is one. */
  Optional<FreeType.Face> face(int codePoint) {
    for (var face : open) {
      if (face.getCharIndex(codePoint) != 0) {
        return Optional.of(face);
      }
    }
    if (!nowhere.add(codePoint)) {
      return Optional.empty();
    }
    var next = files.orElseGet(SystemFonts::list);
    files = Optional.of(next);
    while (!next.isEmpty() && open.size() < OPEN_MAX && tried < TRIED_MAX) {
      var face = read(next.remove());
      if (face.isPresent()) {
        open.add(face.get());
        if (face.get().getCharIndex(codePoint) != 0) {
          nowhere.clear();
          return face;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<FreeType.Face> read(Path file) {
    tried++;
    try {
      return Optional.of(library.newFace(new FileHandle(file.toFile()), 0));
    } catch (GdxRuntimeException e) {
      return Optional.empty(); // a file that is no font, or a broken one
    }
  }

  private static Deque<Path> list() {
    var found = new ArrayList<Path>();
    for (var folder : folders()) {
      try (var walk = Files.walk(folder, DEPTH_MAX, FileVisitOption.FOLLOW_LINKS)) {
        walk.limit(FILES_MAX).filter(SystemFonts::isFont).forEach(found::add);
      } catch (IOException | RuntimeException e) {
        // A folder that can't be read has no fonts for us.
      }
    }
    found.sort(Comparator.comparingInt(SystemFonts::place).thenComparing(Path::toString));
    return new ArrayDeque<>(found);
  }

  private static List<Path> folders() {
    var home = System.getProperty("user.home", ".");
    var windows = Optional.ofNullable(System.getenv("WINDIR")).orElse("C:\\Windows");
    return Stream.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of(home, ".local", "share", "fonts"),
            Path.of("/System/Library/Fonts"),
            Path.of("/Library/Fonts"),
            Path.of(windows, "Fonts"))
        .filter(Files::isDirectory)
        .toList();
  }

  private static boolean isFont(Path file) {
    var name = name(file);
    try {
      return (name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc"))
          && !name.contains("emoji")
          && !name.contains("bold")
          && !name.contains("italic")
          && !name.startsWith("dejavu")
          && Files.size(file) <= BYTES_MAX;
    } catch (IOException e) {
      return false;
    }
  }

  private static int place(Path file) {
    for (var i = 0; i < FIRST.size(); i++) {
      if (name(file).contains(FIRST.get(i))) {
        return i;
      }
    }
    return FIRST.size();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  @Override
  public void dispose() {
    open.forEach(FreeType.Face::dispose);
  }
}
