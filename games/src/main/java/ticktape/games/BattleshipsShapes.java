package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.picture.Ink;
import ticktape.picture.Palette;
import ticktape.picture.Picture;
import ticktape.picture.Point;
import ticktape.picture.Scene;
import ticktape.picture.Shape;
import ticktape.rules.Whole;

/**
 * The shapes of Battleships: large the sea that one acts on, the own one beside it, and the ships
 * that are still to be found.
 */
final class BattleshipsShapes {

  private static final int GRAIN = 100;
  private static final int LEFT = 3 * GRAIN;
  private static final int TOP = 6 * GRAIN;

  /** So far above a sea is its heading: in a terminal a line of letters is two grains high. */
  private static final int HEADING = 2 * GRAIN;

  private static final Chart LARGE = new Chart("sea", LEFT, TOP, 4 * GRAIN);
  private static final int ASIDE = LEFT + LARGE.size() + 2 * GRAIN;
  private static final Chart SMALL = new Chart("own", ASIDE, TOP, 2 * GRAIN);
  private static final int WIDTH = ASIDE + SMALL.size() + GRAIN;
  private static final int HEIGHT = TOP + LARGE.size() + GRAIN;
  private static final int LIST_TOP = TOP + SMALL.size() + 4 * GRAIN;

  /** Whole grains, and one between two bars: on a small screen a grain is a dot. */
  private static final int LIST_STEP = GRAIN * 2;

  private static final int BUTTON_HEIGHT = 5 * GRAIN;
  private static final int READY_TOP = TOP + 2 * GRAIN;
  private static final int SHUFFLE_TOP = READY_TOP + BUTTON_HEIGHT + 2 * GRAIN;

  private static final Ink BUTTON = Ink.of(0x24303E);
  private static final Ink FOUND = Ink.of(0x59262B, '%');
  private static final Ink AFLOAT = Ink.of(0xB8C4D0, '#');

  private final BattleshipsState state;
  private final Scene scene;
  private final List<Shape> shapes = new ArrayList<>();

  BattleshipsShapes(BattleshipsState state, Scene scene) {
    this.state = state;
    this.scene = scene;
  }

  /** What a tap means: a button while fleets are placed, a cell of the other's sea afterwards. */
  static Optional<Order> tap(BattleshipsState state, int seat, Point place) {
    return switch (state.battle()) {
      case WAITING, PAUSE, OVER -> Optional.empty();
      case PLACING -> places(state, seat) ? button(place) : Optional.empty();
      case FIGHTING -> LARGE.at(place).filter(at -> unknown(state, seat, at)).map(Order.Fire::new);
    };
  }

  private static boolean unknown(BattleshipsState state, int seat, Cell at) {
    return state.captains().has(seat) && sea(state, target(seat)).shot(at).isEmpty();
  }

  private static Optional<Order> button(Point place) {
    if (place.x() < ASIDE || place.x() >= ASIDE + SMALL.size()) {
      return Optional.empty();
    }
    if (on(place, READY_TOP)) {
      return Optional.of(new Order.Ready());
    }
    return on(place, SHUFFLE_TOP) ? Optional.of(new Order.Shuffle()) : Optional.empty();
  }

  private static boolean on(Point place, int top) {
    return place.y() >= top && place.y() < top + BUTTON_HEIGHT;
  }

  /** Whose sea is large for a viewer in battle; a guest looks over the shoulder of seat 1. */
  private static int target(int seat) {
    return BattleshipsState.other(Math.max(1, seat));
  }

  private static Sea sea(BattleshipsState state, int seat) {
    return state.captains().has(seat) ? state.captains().at(seat).sea() : Sea.EMPTY;
  }

  /** Whether a seat may still change its fleet. */
  static boolean places(BattleshipsState state, int seat) {
    return state.battle() == Battle.PLACING
        && state.captains().has(seat)
        && !state.captains().at(seat).ready();
  }

  private static Ink ink(int seat) {
    return Palette.seat(seat);
  }

  Picture picture(String headline) {
    var target = target(scene.seat());
    var own = BattleshipsState.other(target);
    var placing = state.battle() == Battle.PLACING || state.battle() == Battle.WAITING;
    var large = placing && scene.seat() > 0 ? own : target;
    LARGE.draw(sea(state, large), ink(large), shapes);
    LARGE.letters(GRAIN, HEADING, shapes);
    if (places(state, scene.seat())) {
      box("ready", READY_TOP, "Ready", Palette.seat(own));
      box("shuffle", SHUFFLE_TOP, "New fleet", BUTTON);
    } else if (large == target) {
      SMALL.draw(sea(state, own), ink(own), shapes);
      aside("whose", TOP - HEADING, whose(own), Palette.DIM);
      aside("list", LIST_TOP - GRAIN * 3 / 2, fleet(target), Palette.DIM);
      list(sea(state, target));
    }
    text("headline", LEFT + LARGE.size() / 2, GRAIN * 3 / 2, LARGE.size(), headline, ink());
    return new Picture(WIDTH, HEIGHT, GRAIN, Palette.GROUND, List.copyOf(shapes));
  }

  /** The headline is lit for the one who is to act. */
  private Ink ink() {
    var acts = state.turn() == scene.seat() || places(state, scene.seat());
    return acts && scene.seat() > 0 ? Palette.GOOD : Palette.DIM;
  }

  private void box(String id, int top, String text, Ink ink) {
    shapes.add(
        new Shape.Box(
            id,
            ASIDE,
            top,
            SMALL.size(),
            BUTTON_HEIGHT,
            GRAIN,
            ink.mix(Palette.GROUND, 500),
            true));
    aside(id + " label", top + BUTTON_HEIGHT / 2, text, Palette.TEXT);
  }

  private String whose(int seat) {
    if (seat == scene.seat()) {
      return "you";
    }
    return state.captains().has(seat) ? scene.name(seat) : "";
  }

  private String fleet(int seat) {
    return state.captains().has(seat) ? scene.name(seat) + "'s fleet" : "";
  }

  /** The other's fleet by its sizes: what was sunk, and what is still to be found. */
  private void list(Sea sea) {
    var afloat = Fleets.afloat(sea);
    for (var i = 0; i < Fleets.SIZES.size(); i++) {
      var size = Fleets.SIZES.get(i);
      var ink = afloat.get(i) ? AFLOAT : FOUND;
      var top = LIST_TOP + i * LIST_STEP;
      shapes.add(
          new Shape.Box("fleet:" + i, ASIDE, top, size * 3 * GRAIN, GRAIN, GRAIN / 2, ink, true));
    }
  }

  private void aside(String id, int y, String text, Ink ink) {
    text(id, ASIDE + SMALL.size() / 2, y, SMALL.size(), text, ink);
  }

  private void text(String id, int x, int y, int room, String text, Ink ink) {
    if (!text.isEmpty()) {
      var size = Math.min(GRAIN * 3 / 2, Whole.div(room, text.length()));
      shapes.add(new Shape.Label(id, x, y, size, text, ink, true));
    }
  }
}
