package ticktape.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ticktape.rules.Bot;
import ticktape.rules.Cue;
import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Opening;
import ticktape.rules.Option;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.rules.Step;
import ticktape.rules.Tick;

/**
 * Tic-tac-toe: two take turns, and three of your marks in a line win.
 *
 * <p><b>Moving.</b> An input names a free cell, and the mark of whoever is to move is put there; X
 * begins. What the rules do not allow is refused with a reason: see {@link #objection}. Who does
 * not move before the clock runs out loses the round; a move in the tick in which it does is in
 * time.
 *
 * <p><b>Rounds.</b> The first one begins as soon as two are there, and seat 1 has X. After a pause
 * in which the ending is seen, the next one begins with sides swapped; a match has as many rounds
 * with one side as with the other. A round won is a point; most points win the match.
 *
 * <p><b>Coming and going.</b> While a player is away the clock stands still and nobody moves. Who
 * has been away for a minute of a round, all in all, loses it, and the match ends with it. Someone
 * new on a seat, or a bot that leaves, makes the match begin anew.
 */
public final class TicTacToe implements Game<TicTacToeState, Pick> {

  /** Seconds for a move. */
  public static final Option CLOCK = new Option("clock", "Seconds for a move.", 30, 2, 3600);

  /** Pairs of rounds in a match. */
  public static final Option PAIRS =
      new Option("pairs", "Pairs of rounds in a match; in each pair both begin once.", 3, 1, 50);

  /** How well bots play. */
  public static final Option SKILL =
      new Option("skill", "How well bots play: 1 can be beaten, 2 can not.", 1, 1, 2);

  static final int TICKS_PER_SECOND = 10;
  static final int PAUSE_TICKS = 4 * TICKS_PER_SECOND;
  static final int AWAY_TICKS = 60 * TICKS_PER_SECOND;
  static final int SEATS = 2;

  @Override
  public String name() {
    return "tictactoe";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String about() {
    return "Take turns: three marks in a line win.";
  }

  @Override
  public int ticksPerSecond() {
    return TICKS_PER_SECOND;
  }

  @Override
  public List<Option> options() {
    return List.of(CLOCK, PAIRS, SKILL);
  }

  @Override
  public int seats(Options options) {
    return SEATS;
  }

  @Override
  public TicTacToeState open(Opening opening) {
    return TicTacToeState.open(opening.options());
  }

  @Override
  public Step<TicTacToeState> step(TicTacToeState state, Tick<Pick> tick) {
    var now = tick.number();
    if (tick.events().isEmpty() && now < state.wakes()) {
      return Step.to(state);
    }
    var cues = new ArrayList<Cue>();
    var next = taken(state, tick, cues);
    if (now >= next.wakes()) {
      next = next.phase() == Phase.PLAY ? Bouts.forfeit(next, now, cues) : Bouts.next(next, now);
    }
    return new Step<>(next, List.copyOf(cues), false);
  }

  private static TicTacToeState taken(TicTacToeState state, Tick<Pick> tick, List<Cue> cues) {
    var next = state;
    for (var event : tick.events()) {
      next = taken(next, event, tick.number(), cues);
    }
    return next;
  }

  private static TicTacToeState taken(
      TicTacToeState state, Event<Pick> event, int now, List<Cue> cues) {
    return switch (event) {
      case Event.Input<Pick>(int seat, Pick pick) ->
          objection(state, seat, pick).isEmpty()
              ? Bouts.put(state, seat, pick.cell(), now, cues)
              : state;
      case Event.Joined<Pick> joined -> Pairing.join(state, joined.seat(), joined.bot(), now);
      case Event.Left<Pick> left -> Pairing.leave(state, left.seat(), now);
      case Event.Returned<Pick> returned -> Pairing.comeBack(state, returned.seat(), now);
      case Event.Salt<Pick> _ -> state;
    };
  }

  @Override
  public Optional<String> refusal(TicTacToeState state, Tick<Pick> before, int seat, Pick input) {
    return objection(taken(state, before, new ArrayList<>()), seat, input);
  }

  /** Why a player may not put a mark on a cell now; empty if it is allowed. */
  static Optional<String> objection(TicTacToeState state, int seat, Pick pick) {
    var reason = "";
    if (!Grid.has(pick.cell())) {
      reason = "There is no cell " + pick.cell() + ": choose 1 to 9, row by row.";
    } else if (state.phase() == Phase.WAITING) {
      reason = "Wait for a second player: the round has not begun.";
    } else if (state.phase() != Phase.PLAY) {
      reason = "The round is over: wait for the next one.";
    } else if (!state.players().has(seat)) {
      reason = "You do not play in this round.";
    } else if (state.frozen() > 0) {
      reason = "The game is paused until the other player is back.";
    } else if (state.turn() != seat) {
      reason = "It is not your turn.";
    } else if (state.grid().at(pick.cell()) != Mark.NONE) {
      reason = "Cell " + pick.cell() + " is taken: choose a free one.";
    }
    return reason.isEmpty() ? Optional.empty() : Optional.of(reason);
  }

  @Override
  public Format<TicTacToeState> stateFormat() {
    return TicTacToeState.FORMAT;
  }

  @Override
  public Format<Pick> inputFormat() {
    return Pick.FORMAT;
  }

  @Override
  public InputKind kind(Pick input) {
    return new InputKind.Command(0);
  }

  @Override
  public Seats<Integer> scores(TicTacToeState state) {
    return state.players().map(taken -> taken.value().wins());
  }

  @Override
  public boolean over(TicTacToeState state) {
    return state.phase() == Phase.OVER;
  }

  @Override
  public List<Bot<TicTacToeState, Pick>> bots() {
    return List.of(new TicTacToeBot(), new PerfectBot(), new CasualBot());
  }
}
