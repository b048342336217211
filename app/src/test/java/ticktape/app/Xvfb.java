package ticktape.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** A display of its own, which nobody sees: its keys are pressed here, and its picture is read. */
final class Xvfb implements AutoCloseable {

  private static final int END_SECONDS_MAX = 20;
  private static final int HEADER_INTS = 25;
  private static final int COLOR_BYTES = 12;

  private final Process process;
  private final Path frames;
  private final String number;
  private final XTest hands;

  /** A display of this size, in dots. */
  Xvfb(Path folder, int width, int height) throws Exception {
    var xvfb = Needs.program("xvfb", "Xvfb");
    Needs.library("libgl1-mesa-dri", "swrast_dri.so", "libgallium");
    var told = Files.createTempFile(folder, "display", "");
    frames = Files.createTempDirectory(folder, "frames");
    // It chooses a number that is free, and tells it.
    process =
        new ProcessBuilder(
                "sh",
                "-c",
                "exec \"$0\" \"$@\" 3>'" + told + "'",
                xvfb.toString(),
                "-displayfd",
                "3",
                "-screen",
                "0",
                width + "x" + height + "x24",
                "-fbdir",
                frames.toString(),
                "-nolisten",
                "tcp")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("xvfb.log").toFile())
            .start();
    try {
      number =
          Patience.LONG.find(
              "a display",
              () -> Files.readString(folder.resolve("xvfb.log")),
              () -> Optional.of(Files.readString(told).strip()).filter(said -> !said.isEmpty()));
      hands = new XTest(number);
    } catch (Exception | AssertionError e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** As DISPLAY names it. */
  String name() {
    return ":" + number;
  }

  XTest hands() {
    return hands;
  }

  /** What is on the screen, out of the file that the display keeps it in, in xwd's format. */
  BufferedImage picture() throws IOException {
    var bytes = ByteBuffer.wrap(Files.readAllBytes(frames.resolve("Xvfb_screen0")));
    var header = new int[HEADER_INTS];
    for (var i = 0; i < header.length; i++) {
      header[i] = bytes.getInt();
    }
    var width = header[4];
    var height = header[5];
    var line = header[12];
    var from = header[0] + header[19] * COLOR_BYTES;
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        picture.setRGB(x, y, bytes.getInt(from + y * line + x * 4) & 0xFFFFFF);
      }
    }
    return picture;
  }

  /** Keeps the picture for people. */
  void save(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(picture(), "png", file.toFile());
  }

  @Override
  public void close() throws Exception {
    hands.close();
    process.destroy();
    if (!process.waitFor(END_SECONDS_MAX, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
