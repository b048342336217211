package ticktape.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import ticktape.rules.Dice;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.FormatException;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.rules.Step;
import ticktape.rules.Tape;
import ticktape.rules.Tick;

class TapeFileTest {

  private static final Adding ADDING = new Adding("adding", 1);

  private static TapeFile<Integer> match() {
    var busy = new ArrayList<Tick<Integer>>();
    busy.add(new Tick<>(1, List.of(new Event.Joined<>(1, "ann", false))));
    for (var tick = 10; tick <= 700; tick += 10) {
      busy.add(new Tick<>(tick, List.of(new Event.Input<>(1, tick % 7))));
    }
    var opening = Opening.of(ADDING, Options.STANDARD, 7);
    var results = List.of(new TapeHead.Result(1, "ann", false, 12));
    var head = new TapeHead("K7QF-3", 1_732_151_727_123L, opening, 20, 720, true, results);
    return new TapeFile<>(head, new Tape<>(opening, 720, busy), 20, List.of(1, -2, 3));
  }

  private static String refusal(byte[] file) {
    return refusal(file, ADDING);
  }

  private static String refusal(byte[] file, Game<?, Integer> game) {
    return assertThrows(FormatException.class, () -> TapeFile.read(file).read(game)).sentence();
  }

  @Test
  void aFileComesBackAsItWas() {
    var file = match().toBytes(ADDING);

    assertEquals(match(), TapeFile.read(file).read(ADDING));
  }

  @Test
  void itsHeadIsReadWithoutTheGame() {
    var head = TapeFile.read(match().toBytes(ADDING)).head();

    assertEquals("adding", head.opening().game());
    assertEquals(36, head.seconds());
    assertEquals("ann", head.results().getFirst().name());
  }

  @Test
  void eachHashHasItsTick() {
    var match = match();

    assertEquals(0, match.hashAt(20));
    assertEquals(2, match.hashAt(60));
    assertEquals(-1, match.hashAt(61));
    assertEquals(-1, match.hashAt(80), "only three are known");
  }

  @Test
  void whatIsNoTapeGetsASentence() {
    assertEquals(
        "This is no tape: it does not begin as one.",
        refusal("GIF89a and more".getBytes(StandardCharsets.UTF_8)));
    assertEquals("This is no tape: it does not begin as one.", refusal(new byte[0]));
  }

  @Test
  void aTapeOfAnotherFormatOrOtherRulesGetsASentence() {
    var newer = match().toBytes(ADDING);
    newer[5] = 2;
    assertTrue(refusal(newer).startsWith("This is a tape of format 2, and only format 1"));
    var file = match().toBytes(ADDING);
    assertEquals(
        "It was played by version 1 of the rules of adding, and these are version 2: only a"
            + " Ticktape with those rules can play it again.",
        refusal(file, new Adding("adding", 2)));
    assertTrue(refusal(file, new Adding("other", 1)).contains("another game"));
  }

  @Test
  void aFileThatWasCutOffAnywhereGetsASentence() {
    var file = match().toBytes(ADDING);
    for (var size = 6; size < file.length; size++) {
      assertEquals(
          "The tape ends too early: a part of the file is missing.",
          refusal(Arrays.copyOf(file, size)));
    }
    assertEquals(
        "The tape is damaged: something else follows it in the file.",
        refusal(Arrays.copyOf(file, file.length + 1)));
  }

  /** A few bits of a compressed stream mean nothing. */
  private static boolean isRefusedOrTheSame(byte[] changed) {
    try {
      return TapeFile.read(changed).read(ADDING).equals(match());
    } catch (FormatException e) {
      return e.sentence().startsWith("The tape ");
    }
  }

  @Test
  void aByteThatChangedIsAlwaysNoticed() {
    var file = match().toBytes(ADDING);
    for (var at = 6; at < file.length; at++) {
      for (var bit = 0; bit < 8; bit++) {
        var changed = file.clone();
        changed[at] ^= (byte) (1 << bit);
        assertTrue(isRefusedOrTheSame(changed), "bit " + bit + " of byte " + at);
      }
    }
  }

  @Test
  void aFileThatUnpacksToFarTooMuchIsNotRead() {
    assertEquals(
        "The tape unpacks to more than 33554432 bytes: it is not read.",
        refusal(packed(new byte[100 << 20])));
  }

  @Test
  void hostileContentGetsASentence() {
    var dice = Dice.of(5, 0);
    for (var run = 0; run < 2_000; run++) {
      var body = new byte[dice.roll(200)];
      for (var i = 0; i < body.length; i++) {
        body[i] = (byte) dice.roll(run % 2 == 0 ? 256 : 8);
      }
      assertTrue(refusal(packed(body)).endsWith("."));
    }
  }

  private static byte[] packed(byte[] body) {
    var deflater = new Deflater();
    deflater.setInput(body);
    deflater.finish();
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xF7, 'T', 'A', 'P', 'E', 1});
    var buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  /** A game whose inputs are numbers. */
  private record Adding(String name, int version) implements Game<Integer, Integer> {

    @Override
    public String about() {
      return "";
    }

    @Override
    public int seats(Options options) {
      return 2;
    }

    @Override
    public Integer open(Opening opening) {
      return opening.seed();
    }

    @Override
    public Step<Integer> step(Integer state, Tick<Integer> tick) {
      return Step.to(state + 1);
    }

    @Override
    public Format<Integer> stateFormat() {
      return Format.INT;
    }

    @Override
    public Format<Integer> inputFormat() {
      return Format.INT;
    }

    @Override
    public InputKind kind(Integer input) {
      return new InputKind.Command(0);
    }

    @Override
    public Seats<Integer> scores(Integer state) {
      return Seats.none();
    }
  }
}
