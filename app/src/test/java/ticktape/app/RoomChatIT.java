package ticktape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ticktape.client.HostPort;
import ticktape.games.Snake;
import ticktape.server.Config;
import ticktape.server.Server;
import ticktape.server.StartException;

/** The chat of a server, from pipes. */
@Timeout(60)
class RoomChatIT {

  private Server server;

  @BeforeEach
  void start() throws StartException {
    server = Server.start(Config.of(List.of(new Snake())).withHost("localhost").withPort(0));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private CompletableFuture<Boolean> chat(Desk desk, String name) {
    return chat(desk, name, "");
  }

  private CompletableFuture<Boolean> chat(Desk desk, String name, String room) {
    var ended = new CompletableFuture<Boolean>();
    Thread.ofVirtual()
        .start(() -> {
          try {
            var at = HostPort.parse("localhost:" + server.port());
            ended.complete(new RoomChat(desk.console(), "").run(at, name, room));
          } catch (IOException | RuntimeException e) {
            ended.completeExceptionally(e);
          }
        });
    return ended;
  }

  @Test
  void aBrowserInTheLobbyTalksWithATerminalThere() throws Exception {
    try (var ann = new Desk();
        var chromium = new Chromium();
        var page = chromium.browser().newPage()) {
      var annEnds = chat(ann, "ann");
      ann.reads("You are ann, in the lobby.");
      ann.type("who is there?");
      ann.reads("ann: who is there?");
      page.navigate("http://127.0.0.1:" + server.port() + "/");
      page.locator("#talk-lines li", new Page.LocatorOptions().setHasText("who is there?"))
          .waitFor();
      page.fill("#talk-input", "/me is in a browser");
      page.press("#talk-input", "Enter");
      ann.reads(" is in a browser\n");
      ann.close();
      assertTrue(annEnds.get(10, TimeUnit.SECONDS), "it ends when nothing more can be typed");
    }
  }

  /** It went on in the lobby, where all read what was for the few. */
  @Test
  void whereTheRoomIsNotThereIsNoChat() throws Exception {
    try (var ann = new Desk()) {
      assertFalse(chat(ann, "ann", "ZZZZ").get(10, TimeUnit.SECONDS));
      assertTrue(ann.printed().startsWith("There is no room \"ZZZZ\""), ann.printed());
      assertEquals(1, ann.printed().lines().count(), ann.printed());
    }
  }

  @Test
  void whenTheServerGoesTheChatEndsAtOnceAndSaysSo() throws Exception {
    try (var ann = new Desk()) {
      var annEnds = chat(ann, "ann");
      ann.reads("You are ann, in the lobby.");
      server.close();
      assertFalse(annEnds.get(10, TimeUnit.SECONDS), "it was not she who ended it");
      assertTrue(ann.printed().endsWith("The server stops.\n"), ann.printed());
    }
  }

  @Test
  void twoPeopleTalkAndWhoIsMutedIsNotSeen() throws Exception {
    try (var ann = new Desk();
        var bob = new Desk()) {
      var annEnds = chat(ann, "ann");
      ann.reads("You are ann, in the lobby.");
      var bobEnds = chat(bob, "bob");
      bob.reads("You are bob, in the lobby.");
      ann.type("Grüße 🐍");
      bob.reads("ann: Grüße 🐍\n");
      bob.type("/me waves");
      ann.reads("* bob waves\n");
      bob.type("/w ann psst");
      ann.reads("bob: (to you alone) psst\n");
      ann.type("/mute bob");
      ann.reads("You don't hear bob any more");
      bob.type("spam");
      bob.reads("bob: spam\n");
      ann.type("/dance");
      ann.reads("! There is no /dance: try /help.\n");
      assertFalse(ann.printed().contains("spam"), ann.printed());
      ann.type("/quit");
      assertTrue(annEnds.get(10, TimeUnit.SECONDS));
      assertTrue(ann.printed().endsWith("Goodbye.\n"), ann.printed());
      bob.close();
      assertTrue(bobEnds.get(10, TimeUnit.SECONDS), "it ends when nothing more can be typed");
    }
  }
}
