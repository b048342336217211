package ticktape.stage;

import java.util.List;
import ticktape.games.Games;
import ticktape.picture.Key;
import ticktape.wire.ToClient;
import ticktape.wire.ToServer;

/**
 * A person at a stage, and a house that talks to it: with that, the chapters on the stage begin.
 */
abstract class OnStage {

  static final int PERIOD = 50;

  final House house = new House();
  Stage stage = new Stage(Games.ALL, Wish.quick("ada", "snake"));
  int now = 1000;

  /** Comes in as a player, and is told of the match. */
  void play() {
    stage.connected(now);
    hear(house.welcome(1));
    hear(House.players());
    hear(house.keyframe());
  }

  /** So many ticks close, and each is shown. */
  void ticks(int count) {
    for (var i = 0; i < count; i++) {
      now += PERIOD;
      hear(house.close());
      show();
    }
  }

  void hear(ToClient message) {
    stage.receive(message, now);
  }

  void press(Key key) {
    stage.press(key, now);
  }

  List<ToServer> take() {
    return stage.take(now);
  }

  Show show() {
    return stage.show(now);
  }
}
