package ticktape.lab;

import java.util.Arrays;
import java.util.List;
import ticktape.netcode.Moment;
import ticktape.rules.Game;
import ticktape.wire.ToClient;

/** What a client was told over one line, tick by tick, beside what the server told the witness. */
final class Comparison<S, I> {

  private final Client client;
  private final Game<S, Tagged<I>> game;
  private final Chronicle<S, I> chronicle;

  Comparison(Client client, Game<S, Tagged<I>> game, Chronicle<S, I> chronicle) {
    this.client = client;
    this.game = game;
    this.chronicle = chronicle;
  }

  /** What it is told of a tick is what others are. */
  void content(ToClient message, List<Moment<S>> moments) {
    if (message instanceof ToClient.Idle || message instanceof ToClient.Closed) {
      var content =
          message instanceof ToClient.Closed closed
              ? Arrays.hashCode(closed.events())
              : Played.IDLE;
      for (var i = 0; i < moments.size(); i++) {
        var moment = moments.get(i);
        var last = i == moments.size() - 1;
        chronicle.same(client, moment.match(), moment.tick(), last ? content : Played.IDLE);
      }
    }
  }

  /**
   * The state that it has is the server's; of a game with secrets, what may be seen of that.
   *
   * @param seat who sees it
   */
  void state(Moment<S> moment, int seat) {
    chronicle.claim(
        moment.match(),
        moment.tick(),
        played -> {
          var whole = played.state(moment.tick());
          if (game.secrets()) {
            view(moment, game.view(whole, seat), seat);
          } else if (!moment.state().equals(whole)) {
            throw new Breach(
                Invariant.STATE,
                "%s has another state at match %d, tick %d than the server: %s instead of %s"
                    .formatted(client, moment.match(), moment.tick(), moment.state(), whole));
          }
        });
  }

  private void view(Moment<S> moment, S seen, int seat) {
    if (!moment.state().equals(seen)) {
      throw new Breach(
          Invariant.SECRET,
          "%s on seat %d sees a state at match %d, tick %d that is not the one it may see: %s"
              .formatted(client, seat, moment.match(), moment.tick(), moment.state()));
    }
  }
}
