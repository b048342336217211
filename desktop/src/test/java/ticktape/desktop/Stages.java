package ticktape.desktop;

import java.util.List;
import ticktape.games.Games;
import ticktape.stage.Stage;
import ticktape.stage.Wish;
import ticktape.wire.ToClient;

/** Stages that have come somewhere. */
final class Stages {

  private Stages() {}

  /** In a lobby with a room of Snake and one of Squares. */
  static Stage inTheLobby() {
    var stage = new Stage(Games.ALL, Wish.lobby("ada"));
    stage.connected(0);
    stage.receive(new ToClient.Welcome("ada", "secret", "", "", 0, 0), 0);
    stage.receive(
        new ToClient.Rooms(
            List.of(
                new ToClient.RoomLine("K7QF", "snake", 2, 4, 16, 1),
                new ToClient.RoomLine("B3XW", "squares", 1, 0, 2, 0))),
        0);
    var _ = stage.take(0);
    return stage;
  }
}
