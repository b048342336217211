package ticktape.lobby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Chat and its commands, for everyone, those with a bare socket too. */
class TalkTest {

  private final Town town = new Town();

  private void say(int connection, String text) {
    town.say(connection, "{'type':'say','text':'" + text + "'}");
  }

  private String said(int connection) {
    return town.field(connection, "said", "from") + ": " + text(town.last(connection, "said"));
  }

  private static String text(String said) {
    var from = said.indexOf("\"text\":\"");
    return from < 0 ? "" : said.substring(from + 8, said.length() - 2);
  }

  private void lobby(int connection, String name) {
    town.enter(connection, "{'type':'hello','name':'" + name + "','lobby':true}");
  }

  @Test
  void chatGoesToTheRoomOrToTheLobbyAndNotTooFast() {
    town.enter(1, "{'type':'hello','name':'ada'}");
    town.enter(2, "{'type':'hello','name':'bo'}");
    town.enter(3, "{'type':'hello','name':'cy','lobby':true}");
    town.enter(4, "{'type':'hello','name':'di','lobby':true}");
    town.say(1, "{'type':'say','text':'gg \\u001b[2J'}");
    assertEquals("{\"type\":\"said\",\"from\":\"ada\",\"text\":\"gg\"}", town.last(2, "said"));
    assertEquals("", town.last(3, "said"));
    town.say(3, "{'type':'say','text':'anyone?'}");
    assertEquals("anyone?", town.field(4, "said", "text"));
    for (var i = 0; i < 5; i++) {
      town.say(1, "{'type':'say','text':'" + i + "'}");
    }
    assertEquals("too-much-chat", town.error(1));
    assertEquals("3", town.field(2, "said", "text"));
    town.run(200);
    town.say(1, "{'type':'say','text':'again'}");
    assertEquals("again", town.field(2, "said", "text"));
  }

  @Test
  void whoComesLateToTheLobbyIsToldTheLastFiftyLines() {
    for (var i = 1; i <= 12; i++) {
      lobby(i, "n" + i);
      for (var line = 1; line <= 5; line++) {
        say(i, "line " + ((i - 1) * 5 + line));
      }
    }
    lobby(99, "late");
    var lines = town.lines(99).stream().filter(line -> line.contains("\"said\"")).toList();
    assertEquals(50, lines.size());
    assertEquals("line 11", text(lines.getFirst()));
    assertEquals("n12: line 60", said(99));
  }

  @Test
  void meSaysWhatSomeoneDoesInTheLobbyAndInARoom() {
    lobby(1, "ann");
    lobby(2, "bob");
    say(1, "/me waves");
    assertEquals(": * ann waves", said(2));
    town.enter(3, "{'type':'hello','name':'cy'}");
    town.enter(4, "{'type':'hello','name':'di','room':'" + town.room(3) + "'}");
    say(3, "/me slithers");
    assertEquals(": * cy slithers", said(4));
    assertEquals(": * ann waves", said(1), "the lobby hears nothing of a room");
  }

  @Test
  void aWhisperIsForOneAloneWhereverTheyAre() {
    lobby(1, "ann");
    lobby(2, "bob");
    town.enter(3, "{'type':'hello','name':'bob two'}");
    say(1, "/w bob psst");
    assertEquals("ann: (to you alone) psst", said(2));
    assertEquals(": To bob alone: psst", said(1));
    assertFalse(said(3).contains("psst"));
    say(1, "/MSG Bob Two hello there");
    assertEquals("ann: (to you alone) hello there", said(3));
    say(1, "/w nobody hello");
    assertEquals("no-such-name", town.error(1));
    say(1, "/w bob");
    assertEquals("bad-command", town.error(1));
  }

  @Test
  void nickChangesANameForEveryoneAndKeepsItUnique() {
    town.enter(1, "{'type':'hello','name':'ann'}");
    town.enter(2, "{'type':'hello','name':'bob','room':'" + town.room(1) + "'}");
    say(1, "/nick Bob");
    assertEquals(": ann is now Bob 2", said(2));
    town.run(1);
    assertTrue(town.last(2, "players").contains("\"name\":\"Bob 2\""), town.last(2, "players"));
    say(1, "hi");
    assertEquals("Bob 2: hi", said(2));
    say(1, "/nick \u0412ob");
    assertEquals(": Bob 2 is now \u0412ob 2", said(2), "the first letter is Cyrillic");
    lobby(3, "ann");
    assertEquals("ann", town.name(3), "the old name is free");
    say(1, "/nick");
    assertEquals("bad-command", town.error(1));
    say(3, "/nick \\u200b");
    assertEquals("bad-command", town.error(3));
  }

  @Test
  void whoRoomsJoinAndLeaveWorkByHand() {
    town.enter(1, "{'type':'hello','name':'ann'}");
    lobby(2, "bob");
    lobby(3, "cy");
    say(2, "/who");
    assertEquals(": In the lobby: bob, cy", said(2));
    say(2, "/rooms");
    assertEquals(": " + town.room(1) + " · snake · 1 of 16 play, 0 watch", said(2));
    say(2, "/join " + town.room(1).toLowerCase(java.util.Locale.ROOT));
    assertEquals(town.room(1), town.room(2));
    assertEquals("2", town.field(2, "welcome", "seat"));
    say(2, "/who");
    assertEquals(": In room " + town.room(1) + ": ann, bob", said(2));
    say(2, "/leave");
    assertEquals("", town.room(2));
    town.run(200);
    say(2, "/join QQQQ");
    assertEquals("no-such-room", town.error(2));
  }

  @Test
  void helpTellsAllCommandsAndAnUnknownOneIsRefused() {
    lobby(1, "ann");
    say(1, "/help");
    var help = String.join("\n", town.lines(1));
    for (var command :
        List.of("/me", "/w", "/msg", "/nick", "/who", "/rooms", "/join", "/leave", "/mute")) {
      assertTrue(help.contains(command), command);
    }
    lobby(2, "bob");
    say(1, "/dance");
    assertEquals("no-such-command", town.error(1));
    assertFalse(String.join("", town.lines(2)).contains("dance"), "nobody hears a command");
  }

  @Test
  void askingForHelpCostsNoLine() {
    lobby(1, "ann");
    for (var i = 0; i < 6; i++) {
      say(1, "/help");
      say(1, "/who");
      say(1, "/rooms");
    }
    say(1, "hello");
    assertEquals("", town.error(1));
    for (var i = 0; i < 3; i++) {
      say(1, "/help");
    }
    assertEquals("too-much-chat", town.error(1));
  }

  @Test
  void tooManyLinesAreRefusedWithAClearNotice() {
    lobby(1, "ann");
    for (var i = 0; i < 6; i++) {
      say(1, i == 3 ? "/me counts too" : "line");
    }
    assertEquals("too-much-chat", town.error(1));
    assertTrue(town.last(1, "error").contains("At most 5 lines in 10 seconds"));
  }
}
