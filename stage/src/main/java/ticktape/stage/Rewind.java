package ticktape.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import ticktape.netcode.Recording;
import ticktape.picture.Key;
import ticktape.picture.Look;
import ticktape.rules.BytesIn;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.Seats;
import ticktape.rules.Tick;
import ticktape.wire.ToClient;

/**
 * What a guest was told of a match, to be seen again while the match goes on: nobody is asked for
 * anything. It reaches back to the keyframe with which the guest came, half an hour at most.
 */
final class Rewind<S, I> implements Transport {

  static final List<Show.Hint> WAY_BACK = List.of(new Show.Hint("End", "back to now"));
  static final Show.Hint WAY_IN = new Show.Hint("←", "rewind");

  private final Look<S, I> look;
  private final BooleanSupplier upright;
  private final Format<Event<I>> events;
  private final News news = new News(3);

  /** The match as it is told; nothing before a keyframe, or where views are sent. */
  private @Nullable Recording<S, I> told;

  /** Which of the room's matches that is. */
  private int toldMatch;

  /** With what it begins, until more is told. */
  private ToClient.@Nullable Keyframe opened;

  /** What is looked at instead of now. */
  private @Nullable Projector<S, I> projector;

  /** Which of the room's matches that is: another one may have begun meanwhile. */
  private int shownMatch;

  private int seenMillis;

  Rewind(Look<S, I> look, BooleanSupplier upright) {
    this.upright = upright;
    this.look = look;
    this.events = Event.format(look.game().inputFormat());
  }

  /**
   * The server told something.
   *
   * @param cast who has a seat now
   */
  void receive(ToClient message, List<ToClient.Player> cast) {
    try {
      switch (message) {
        case ToClient.Keyframe keyframe -> {
          opened = keyframe;
          begin(keyframe, cast);
        }
        case ToClient.Players _ -> {
          // Whoever comes in is told who plays after the keyframe, and before the next tick.
          if (opened != null && told != null && told.last() == told.first()) {
            begin(opened, cast);
          }
        }
        case ToClient.Idle idle -> {
          for (var i = 0; i < idle.ticks(); i++) {
            add(List.of());
          }
        }
        case ToClient.Closed closed -> add(read(closed.events()));
        default -> {}
      }
    } catch (RuntimeException e) {
      // Whoever follows the match says what is wrong, and asks for a keyframe.
      told = null;
    }
  }

  private void begin(ToClient.Keyframe keyframe, List<ToClient.Player> players) {
    Seats<ToClient.Player> cast = Seats.none();
    for (var player : players) {
      cast = player.seat() > 0 ? cast.with(player.seat(), player) : cast;
    }
    var state = look.game().stateFormat().fromBytes(keyframe.state());
    told = Recording.growing(look.game(), keyframe.tick(), state, cast);
    toldMatch = keyframe.match();
  }

  private void add(List<Event<I>> happened) {
    opened = null;
    if (told != null) {
      told.add(new Tick<>(told.last() + 1, happened));
    }
  }

  private List<Event<I>> read(byte[] bytes) {
    var in = new BytesIn(bytes);
    var happened = new ArrayList<Event<I>>();
    while (in.left() > 0) {
      happened.add(events.read(in));
    }
    return List.copyOf(happened);
  }

  /** Whether something else than now is looked at. */
  boolean on() {
    return projector != null;
  }

  /** Whether there is anything to look back at. */
  boolean possible() {
    return on() || (told != null && told.last() > told.first());
  }

  /** A key was pressed; whether it meant something here. */
  boolean press(Key key) {
    var name = key.lower().name();
    if (name.equals("end") || (key.equals(Key.ESCAPE) && on())) {
      live();
      return true;
    }
    if (name.length() == 1 && Character.isLetterOrDigit(name.charAt(0))) {
      return false; // the house's
    }
    if (!on() && !(key.equals(Key.LEFT) || key.equals(Key.SPACE) || name.equals(","))) {
      return false;
    }
    return lookBack().map(past -> past.press(key)).orElse(false);
  }

  /** What is looked at from now on, if there is anything. */
  private Optional<Projector<S, I>> lookBack() {
    if (projector == null && told != null) {
      projector = new Projector<>(look, told, told.last(), news, seenMillis);
      shownMatch = toldMatch;
    }
    return Optional.ofNullable(projector);
  }

  @Override
  public void toggle() {
    lookBack().ifPresent(Projector::toggle);
  }

  @Override
  public void seek(int tick) {
    lookBack()
        .ifPresent(past -> {
          past.seek(tick);
          if (tick >= past.recording().last()) {
            live();
          }
        });
  }

  @Override
  public void faster(int by) {
    lookBack().ifPresent(past -> past.playback().faster(by));
  }

  @Override
  public void live() {
    projector = null;
  }

  /** What is seen of the past; nothing when that has caught up with now. */
  Optional<Glimpse> glimpse(int nowMillis) {
    seenMillis = nowMillis;
    if (projector == null) {
      return Optional.empty();
    }
    projector.upright(upright.getAsBoolean());
    var glimpse = projector.glimpse(nowMillis);
    if (projector.ended()) {
      projector = null;
      return Optional.empty();
    }
    return Optional.of(glimpse);
  }

  /** The score board as it was; the guests are those of now. */
  List<Show.Row> rows(Glimpse glimpse, People now, String own) {
    var then = new People();
    if (projector != null) {
      var cast = new ArrayList<>(projector.cast());
      now.players().stream().filter(player -> player.seat() == 0).forEach(cast::add);
      then.set(cast);
    }
    return then.rows(glimpse.scores(), 0, own);
  }

  /** Where in the match a guest of this room looks, be it now; if there is anything but now. */
  Optional<Scrub> scrub(String room) {
    var past = projector;
    if (past != null) {
      var whole = whole(room, shownMatch, past.recording().first());
      return Optional.of(past.scrub(room, true, whole, ""));
    }
    return possible() && told != null ? Optional.of(now(room, told)) : Optional.empty();
  }

  private Scrub now(String room, Recording<S, I> all) {
    var last = all.last();
    var pace = look.game().ticksPerSecond();
    var whole = whole(room, toldMatch, all.first());
    return new Scrub(room, last, all.first(), last, pace, last, false, 1000, true, whole, "");
  }

  /** Under which name the server keeps more of the match than was told here. */
  private static String whole(String room, int match, int first) {
    return first > 0 ? room + "-" + match : "";
  }

  String news(int nowMillis) {
    return news.show(nowMillis);
  }
}
