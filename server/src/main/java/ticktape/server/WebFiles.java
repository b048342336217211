package ticktape.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The browser's page: the files of one folder on the class path, read once. A path is looked up
 * among their names, never in a file system.
 */
final class WebFiles {

  private static final int BYTES_MAX = 64 << 20;

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("wasm", "application/wasm"));

  private static final String NO_PAGE =
      """
      <!doctype html>
      <html lang="en"><meta charset="utf-8"><title>Ticktape</title>
      <h1>This build has no browser client</h1>
      <p>The server is running, and other ways in are open: <code>./ticktape play --at HOST:PORT</code>,
      or a bare socket that sends <code>{"type":"hello"}</code>. A full build
      (<code>./ticktape serve</code> from the sources) brings the page.</p>
      </html>
      """;

  private final Map<String, WebFile> files = new HashMap<>();
  private int bytes;

  private WebFiles() {}

  /**
   * The files of a folder on the class path.
   *
   * @param root the folder, with a slash at its end
   */
  static WebFiles of(String root) {
    var files = new WebFiles();
    try {
      for (var place : Collections.list(WebFiles.class.getClassLoader().getResources(root))) {
        files.addAll(place, root);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The browser's page can't be read.", e);
    }
    files.files.putIfAbsent("/index.html", WebFile.of(type("index.html"), utf8(NO_PAGE)));
    files.files.put("/", files.files.getOrDefault("/index.html", WebFile.of("", new byte[0])));
    return files;
  }

  /** The file at a path that begins with a slash. */
  Optional<WebFile> at(String path) {
    return Optional.ofNullable(files.get(path));
  }

  private void addAll(URL place, String root) throws IOException {
    switch (place.openConnection()) {
      case JarURLConnection jar -> addJar(jar, root);
      default -> addFolder(Path.of(URI.create(place.toString())));
    }
  }

  private void addJar(JarURLConnection jar, String root) throws IOException {
    jar.setUseCaches(false);
    try (var file = jar.getJarFile()) {
      for (var entry : Collections.list(file.entries())) {
        if (!entry.isDirectory() && entry.getName().startsWith(root)) {
          try (var in = file.getInputStream(entry)) {
            add(entry.getName().substring(root.length()), in.readAllBytes());
          }
        }
      }
    }
  }

  private void addFolder(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      for (var file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        add(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }

  private void add(String name, byte[] content) {
    var type = type(name);
    bytes += content.length;
    if (!type.isEmpty() && bytes <= BYTES_MAX) {
      files.putIfAbsent("/" + name, WebFile.of(type, content));
    }
  }

  private static String type(String name) {
    return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
