package ticktape.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import ticktape.rules.Cue;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.rules.Tape;
import ticktape.rules.Tick;

class FormatsTest {

  enum Way {
    UP,
    DOWN
  }

  sealed interface Thing {}

  record Food(int x) implements Thing {}

  record Wall(boolean thick) implements Thing {}

  record Body(int length, Way way) {
    static final Format<Body> FORMAT =
        Format.record(f -> {
          var length = f.field("length", Body::length, Format.range(1, 3));
          var way = f.field("way", Body::way, Format.choice(Way.values()));
          return v -> new Body(v.get(length), v.get(way));
        });
  }

  record Field(String name, Seats<Body> bodies, List<Thing> things) {
    static final Format<Thing> THING =
        Format.oneOf(
            Format.variant("food", Food.class, Format.INT.as(Food::new, Food::x)),
            Format.variant("wall", Wall.class, Format.FLAG.as(Wall::new, Wall::thick)));

    static final Format<Field> FORMAT =
        Format.record(f -> {
          var name = f.field("name", Field::name, Format.TEXT);
          var bodies = f.field("bodies", Field::bodies, Seats.format(Body.FORMAT));
          var things = f.field("things", Field::things, Format.list(THING));
          return v -> new Field(v.get(name), v.get(bodies), v.get(things));
        });
  }

  @Test
  void aCompleteFormatPassesWithValuesMadeByChance() {
    new Formats().require(Field.class, Field.FORMAT);
  }

  @Test
  void aComponentThatIsMissingIsNamed() {
    var way = Way.UP;
    Format<Body> body =
        Format.record(f -> {
          var length = f.field("length", Body::length, Format.INT);
          return v -> new Body(v.get(length), way);
        });
    wrong(Body.class, body, "Body.way is missing: another value of it gives the same bytes.");
  }

  @Test
  void aComponentThatIsMissingDeepInsideIsNamed() {
    var thing =
        Format.oneOf(
            Format.<Thing>variant("food", Food.class, Format.INT.as(_ -> new Food(0), _ -> 0)),
            Format.variant("wall", Wall.class, Format.FLAG.as(Wall::new, Wall::thick)));
    Format<Field> field =
        Format.record(f -> {
          var name = f.field("name", Field::name, Format.TEXT);
          var bodies = f.field("bodies", Field::bodies, Seats.format(Body.FORMAT));
          var things = f.field("things", Field::things, Format.list(thing));
          return v -> new Field(v.get(name), v.get(bodies), v.get(things));
        });
    wrong(
        Field.class,
        field,
        "Field.things[].x is missing: another value of it gives the same bytes.");
  }

  @Test
  void componentsThatAreSwappedAreNamed() {
    record Cell(int x, int y) {}
    Format<Cell> cell =
        Format.record(f -> {
          var x = f.field("x", Cell::x, Format.INT);
          var y = f.field("y", Cell::y, Format.INT);
          return v -> new Cell(v.get(y), v.get(x));
        });
    wrong(Cell.class, cell, "Cell.x does not come back: Cell[x=");
  }

  @Test
  void aClassThatNobodyKnowsIsGiven() {
    var some = Options.STANDARD.with("walls", 1);
    new Formats()
        .give(Options.class, Options.STANDARD, some)
        .require(Opening.class, Opening.FORMAT);
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Formats().require(Opening.class, Opening.FORMAT));
    assertEquals(
        "Can't make a ticktape.rules.Options: give(…) some, or give samples.", error.getMessage());
  }

  @Test
  void samplesServeWhereTheTypeDoesNotTellAll() {
    var opening = new Opening("snake", 1, Options.STANDARD, 7);
    var ticks =
        List.of(
            new Tick<Way>(
                3, List.of(new Event.Joined<>(1, "bo", false), new Event.Input<>(1, Way.UP))),
            new Tick<Way>(
                9, List.of(new Event.Left<>(1), new Event.Returned<>(1), new Event.Salt<>(-5))));
    new Formats()
        .give(Options.class, Options.STANDARD, Options.STANDARD.with("walls", 1))
        .require(
            Tape.class,
            raw(Tape.format(Format.choice(Way.values()))),
            List.of(new Tape<>(opening, 10, ticks)));
  }

  @Test
  void theKitsOwnFormatsAreComplete() {
    new Formats().require(Cue.class, Cue.FORMAT);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type arguments
  private static Format<Tape> raw(Format<? extends Tape<?>> format) {
    return (Format<Tape>) (Format) format;
  }

  private static <T> void wrong(Class<T> type, Format<T> format, String sentence) {
    var error =
        assertThrows(AssertionError.class, () -> new Formats().require(type, format)).toString();
    if (!error.contains("is not complete:\n  ") || !error.contains(sentence)) {
      throw new AssertionError(error);
    }
  }
}
