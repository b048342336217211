package ticktape.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.ByteBuf;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ticktape.room.Frame;

class LineTest {

  private final EmbeddedChannel channel = new EmbeddedChannel();
  private final Line line = new Line(1, "192.0.2.1:50123", channel, Carrier.TCP);

  @Test
  void framesGoOutWithTheFlushAndInOrder() {
    line.write(frame("one"));
    line.write(frame("two"));
    assertTrue(channel.outboundMessages().isEmpty());

    line.flush();

    assertEquals("one", out());
    assertEquals("two", out());
  }

  @Test
  void aFrameIsNotCopiedForEachLine() {
    var frame = frame("shared");
    line.write(frame);
    line.flush();

    ByteBuf sent = channel.readOutbound();
    assertSame(frame.bytes(), sent.array());
  }

  @Test
  void aLineThatTakesNothingIsDroppedBeforeItHoldsTooMuch() {
    var frame = Frame.of(new byte[100_000]);
    var written = 0;
    while (channel.isOpen()) {
      line.write(frame);
      written++;
    }

    assertTrue(written * 100_000 > Line.PENDING_BYTES_MAX);
    assertTrue(written * 100_000 < Line.PENDING_BYTES_MAX + 400_000, written + " frames");
  }

  @Test
  void lastWordsComeLast() {
    line.write(frame("one"));
    line.close(frame("goodbye"), "it was time");
    line.write(frame("too late"));
    line.flush();

    assertEquals("one", out());
    assertEquals("goodbye", out());
    assertEquals("", out());
    assertTrue(channel.outboundMessages().isEmpty());
  }

  @Test
  void whoseMessagesWaitForTheHouseIsNotReadFrom() {
    for (var i = 0; i < 65; i++) {
      line.oneMoreWaits();
    }
    assertFalse(channel.config().isAutoRead());

    for (var i = 0; i < 60; i++) {
      line.oneLessWaits();
    }
    assertTrue(channel.config().isAutoRead());
  }

  private String out() {
    ByteBuf next = channel.readOutbound();
    return next.toString(StandardCharsets.UTF_8);
  }

  private static Frame frame(String text) {
    return Frame.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
