package ticktape.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.wire.ToClient;

/** What late comers are told of what was said. */
class ChatTest {

  private final Chat chat = new Chat(3);

  @Test
  void theLastLinesAreKept() {
    for (var i = 1; i <= 5; i++) {
      chat.add(new ToClient.Said("ann", "line " + i));
    }
    assertEquals(List.of("line 3", "line 4", "line 5"), since(0));
    assertEquals(List.of("line 5"), since(4));
    assertEquals(List.of(), since(5));
  }

  /** A visitor whose line was cut again and again left nothing of the talk for others to read. */
  @Test
  void whoComesAndGoesPushesOutNoLineThatSomebodySaid() {
    chat.add(new ToClient.Said("ann", "hello"));
    for (var i = 1; i <= 20; i++) {
      chat.notice(new ToClient.Said("", "bo joined " + i));
    }
    assertEquals(List.of("hello", "bo joined 19", "bo joined 20"), since(0));

    chat.add(new ToClient.Said("ann", "again?"));
    chat.add(new ToClient.Said("ann", "bo?"));
    chat.notice(new ToClient.Said("", "bo left"));
    assertEquals(List.of("hello", "again?", "bo?"), since(0));
    assertEquals(List.of("again?", "bo?"), since(1));
  }

  private List<String> since(int seen) {
    return chat.since(seen).stream().map(ToClient.Said::text).toList();
  }
}
