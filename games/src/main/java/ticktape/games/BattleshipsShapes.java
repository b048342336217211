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

  private static final int GRAIN = Deck.GRAIN;

  private static final Ink BUTTON = Ink.of(0x24303E);
  private static final Ink FOUND = Ink.of(0x59262B, '%');
  private static final Ink AFLOAT = Ink.of(0xB8C4D0, '#');

  private final BattleshipsState state;
  private final Scene scene;
  private final Deck deck;
  private final List<Shape> shapes = new ArrayList<>();

  BattleshipsShapes(BattleshipsState state, Scene scene) {
    this.state = state;
    this.scene = scene;
    this.deck = Deck.of(scene);
  }

  /** What a tap means: a button while fleets are placed, a cell of the other's sea afterwards. */
  static Optional<Order> tap(BattleshipsState state, Scene scene, Point place) {
    var seat = scene.seat();
    return switch (state.battle()) {
      case WAITING, PAUSE, OVER -> Optional.empty();
      case PLACING -> places(state, seat) ? Deck.of(scene).button(place) : Optional.empty();
      case FIGHTING ->
          Deck.LARGE.at(place).filter(at -> unknown(state, seat, at)).map(Order.Fire::new);
    };
  }

  private static boolean unknown(BattleshipsState state, int seat, Cell at) {
    return state.captains().has(seat) && sea(state, target(seat)).shot(at).isEmpty();
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
    Deck.LARGE.draw(sea(state, large), ink(large), shapes);
    Deck.LARGE.letters(GRAIN, Deck.HEADING, shapes);
    if (places(state, scene.seat())) {
      box("ready", deck.ready(), "Ready", Palette.seat(own));
      box("shuffle", deck.shuffle(), "New fleet", BUTTON);
    } else if (large == target) {
      deck.small().draw(sea(state, own), ink(own), shapes);
      aside("whose", deck.whose(), whose(own), Palette.DIM);
      aside("list", deck.fleet(), fleet(target), Palette.DIM);
      list(sea(state, target));
    }
    text("headline", Deck.HEADLINE, Deck.LARGE.size(), headline, ink());
    return new Picture(deck.width(), deck.height(), GRAIN, Palette.GROUND, List.copyOf(shapes));
  }

  /** The headline is lit for the one who is to act. */
  private Ink ink() {
    var acts = state.turn() == scene.seat() || places(state, scene.seat());
    return acts && scene.seat() > 0 ? Palette.GOOD : Palette.DIM;
  }

  private void box(String id, Point corner, String text, Ink ink) {
    shapes.add(
        new Shape.Box(
            id,
            corner.x(),
            corner.y(),
            Deck.ASIDE,
            Deck.BUTTON,
            GRAIN,
            ink.mix(Palette.GROUND, 500),
            true));
    var middle = new Point(corner.x() + Deck.ASIDE / 2, corner.y() + Deck.BUTTON / 2);
    aside(id + " label", middle, text, Palette.TEXT);
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
      var left = deck.list().x();
      var top = deck.list().y() + i * Deck.LIST_STEP;
      shapes.add(
          new Shape.Box("fleet:" + i, left, top, size * 3 * GRAIN, GRAIN, GRAIN / 2, ink, true));
    }
  }

  private void aside(String id, Point middle, String text, Ink ink) {
    text(id, middle, Deck.ASIDE, text, ink);
  }

  private void text(String id, Point middle, int room, String text, Ink ink) {
    if (!text.isEmpty()) {
      var size = Math.min(GRAIN * 3 / 2, Whole.div(room, text.length()));
      shapes.add(new Shape.Label(id, middle.x(), middle.y(), size, text, ink, true));
    }
  }
}
