package ticktape.lab;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ticktape.games.SnakeBot;
import ticktape.games.SnakeState;
import ticktape.games.Turn;
import ticktape.netcode.Moment;
import ticktape.netcode.Predictor;
import ticktape.picture.Look;
import ticktape.rules.Dice;
import ticktape.stage.Stage;
import ticktape.stage.Wish;
import ticktape.wire.Binary;
import ticktape.wire.Frames;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * Someone at a real stage who steers as the careful bot does, from what is on the screen: at any
 * moment of a tick, as fingers do. A second netcode beside the stage's own tells what that state
 * is.
 */
final class FeelPlayer {

  private static final long FRAME_NANOS = Agenda.SECOND / 60;
  private static final long SELDOM_NANOS = Agenda.SECOND / 20;

  private final Agenda agenda;
  private final Look<SnakeState, Turn> look;
  private final Chance chance;
  private final boolean folds;
  private final boolean watched;
  private final Stage stage;
  private final Predictor<SnakeState, Turn> shadow;
  private final Frames frames = new Frames(Frames.TO_CLIENT_BYTES_MAX);
  private final SnakeBot bot = new SnakeBot();
  private final Dice dice;
  private final FeelMeter meter;
  private @Nullable Line line;
  private @Nullable Moment<SnakeState> viewed;
  private int seat;
  private int thoughtTick = -1;
  private Optional<Turn> pressed = Optional.empty();

  FeelPlayer(
      Agenda agenda,
      Look<SnakeState, Turn> look,
      String room,
      Chance chance,
      CloseTimes closeTimes,
      boolean watched) {
    this.agenda = agenda;
    this.look = look;
    this.chance = chance;
    this.folds = !look.game().secrets();
    this.watched = watched;
    this.stage = new Stage(List.of(look), Wish.room("p", room));
    this.shadow = new Predictor<>(look.game());
    this.dice = chance.dice();
    this.meter = new FeelMeter(agenda, closeTimes, folds);
  }

  void line(Line opened) {
    line = opened;
    opened.up().send(Binary.mark());
    stage.connected(agenda.nowMillis());
    flush();
    agenda.in(chance.millis(0, 50), this::frame);
  }

  void stall(long nanos) {
    if (line != null) {
      line.up().stall(nanos);
      line.down().stall(nanos);
    }
  }

  /** From now on it counts. */
  void measure() {
    meter.begin(stage.figures());
  }

  FeelReport report(int seconds) {
    return meter.report(seconds, stage.figures());
  }

  void arrived(byte[] bytes) {
    meter.arrived(bytes.length);
    frames.add(bytes);
    for (var body = frames.next(); body.isPresent(); body = frames.next()) {
      receive(Binary.toClient(body.get()));
    }
    flush();
  }

  private void receive(ToClient message) {
    stage.receive(message, agenda.nowMillis());
    if (message instanceof ToClient.Welcome welcome) {
      seat = welcome.seat();
      shadow.seat(seat);
    }
    for (var moment : shadow.receive(message)) {
      if (folds) {
        meter.confirmed(moment.tick(), moment.state(), seat);
      } else {
        viewed = moment;
        meter.closed(moment.tick());
      }
    }
    if (message instanceof ToClient.Closed && folds) {
      meter.closed(shadow.confirmed());
    } else if (message instanceof ToClient.Ok ok) {
      meter.taken(ok);
    }
  }

  private void flush() {
    for (var message : stage.take(agenda.nowMillis())) {
      if (message instanceof ToServer.Input input) {
        meter.sent(input);
        pressed.ifPresent(turn -> shadow.sent(input.id(), input.tick(), turn));
      }
      if (line != null) {
        line.up().send(Binary.frame(message));
      }
    }
    pressed = Optional.empty();
  }

  private void frame() {
    var shown = stage.show(agenda.nowMillis()).tick();
    if (seat > 0 && (shadow.started() || viewed != null)) {
      if (folds) {
        meter.frame(shown, shadow.state(shown), seat, stage.figures());
      } else {
        meter.frame(shown, null, seat, stage.figures());
      }
      if (shown != thoughtTick) {
        thoughtTick = shown;
        agenda.in(chance.millis(0, 45), this::think);
      }
    }
    flush();
    agenda.in(watched ? FRAME_NANOS : SELDOM_NANOS, this::frame);
  }

  /**
   * Who looks ahead does what the bot would do in the tick before the one that an input is for; who
   * does not, what it would do before the next move of what is seen.
   */
  private void think() {
    if (folds) {
      var tick = thoughtTick + 1;
      bot.play(shadow.state(tick), tick, seat, dice).forEach(this::press);
    } else if (viewed != null) {
      var state = viewed.state();
      bot.play(state, state.nextMove() - 1, seat, dice).forEach(this::press);
    }
  }

  private void press(Turn turn) {
    for (var control : look.controls().controls()) {
      if (control.press() == turn) {
        pressed = Optional.of(turn);
        stage.press(control.keys().getFirst(), agenda.nowMillis());
        flush();
      }
    }
  }
}
