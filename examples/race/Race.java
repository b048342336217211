package race;

import ticktape.rules.Event;
import ticktape.rules.Format;
import ticktape.rules.Game;
import ticktape.rules.InputKind;
import ticktape.rules.Opening;
import ticktape.rules.Options;
import ticktape.rules.Seats;
import ticktape.rules.Step;
import ticktape.rules.Tick;

/** A race: each press is a step, and forty steps win. */
public final class Race implements Game<Race.Track, Race.Press> {

  /** How far each seat has run, who has won (0: nobody), and for how many ticks that is shown. */
  public record Track(Seats<Integer> runners, int winner, int shown) {

    static final Format<Track> FORMAT =
        Format.record(f -> {
          var runners = f.field("runners", Track::runners, Seats.format(Format.COUNT));
          var winner = f.field("winner", Track::winner, Format.COUNT);
          var shown = f.field("shown", Track::shown, Format.COUNT);
          return v -> new Track(v.get(runners), v.get(winner), v.get(shown));
        });

    private Track with(Seats<Integer> next) {
      return new Track(next, winner, shown);
    }

    private Track ran(int seat) {
      var steps = runners.at(seat) + 1;
      return new Track(runners.with(seat, steps), steps < GOAL ? 0 : seat, 0);
    }
  }

  /** All that a player can do. */
  public enum Press {
    RUN
  }

  static final int GOAL = 40;

  /** How long everyone sees who has won: four seconds. */
  static final int SHOWN_TICKS = 80;

  @Override
  public String name() {
    return "race";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String about() {
    return "Press faster than the others.";
  }

  @Override
  public int seats(Options options) {
    return 8;
  }

  @Override
  public Track open(Opening opening) {
    return new Track(Seats.none(), 0, 0);
  }

  @Override
  public Step<Track> step(Track track, Tick<Press> tick) {
    var next = track;
    for (var event : tick.events()) {
      next = after(event, next);
    }
    if (next.winner() > 0) {
      next = new Track(next.runners(), next.winner(), next.shown() + 1);
    }
    return Step.to(next);
  }

  private static Track after(Event<Press> event, Track track) {
    var runners = track.runners();
    return switch (event) {
      case Event.Joined<Press> joined -> track.with(runners.with(joined.seat(), 0));
      case Event.Left<Press> left -> track.with(runners.without(left.seat()));
      case Event.Returned<Press> returned -> track.with(runners.with(returned.seat(), 0));
      case Event.Input<Press> input when track.winner() == 0 && runners.has(input.seat()) ->
          track.ran(input.seat());
      case Event.Input<Press> _, Event.Salt<Press> _ -> track;
    };
  }

  @Override
  public boolean over(Track track) {
    return track.shown() >= SHOWN_TICKS;
  }

  @Override
  public Seats<Integer> scores(Track track) {
    return track.runners();
  }

  @Override
  public InputKind kind(Press input) {
    return new InputKind.Command(0);
  }

  @Override
  public Format<Track> stateFormat() {
    return Track.FORMAT;
  }

  @Override
  public Format<Press> inputFormat() {
    return Format.choice(Press.values());
  }
}
