package ticktape.stage;

import java.util.Optional;

/**
 * How good the line and the guesses are, in numbers: for the net graph, and to measure.
 *
 * @param shown the tick that is on the screen, in thousandths of a tick
 * @param confirmed the last tick that the server told of
 * @param guesses whether ticks are guessed at all: for one who plays, and is told the tape
 * @param aheadMillis how far what is shown is ahead of where the server is, as far as is known
 * @param slackPermille how early inputs are to be, in thousandths of a tick
 * @param slackMillis how early the last input was that the server told of; late, if less than 0
 * @param periodMillis how long a tick takes
 * @param right how many guessed ticks were what the server then told
 * @param wrong how many were not, so that what comes after them was guessed anew
 * @param folded how many ticks were guessed in all
 * @param corrections how often something was seen to move because it had been guessed wrong
 * @param wholes how many whole states came, each of which begins the tape anew
 * @param resumes how often the tape went on after the line was lost
 * @param desyncs how often a state came out differently here than on the server
 * @param crowded whether the others are shown as they were, because so much happens that guessing
 *     what they do is hopeless
 */
public record Figures(
    int shown,
    int confirmed,
    boolean guesses,
    int aheadMillis,
    int slackPermille,
    Optional<Integer> slackMillis,
    int periodMillis,
    int right,
    int wrong,
    int folded,
    int corrections,
    int wholes,
    int resumes,
    int desyncs,
    boolean crowded) {

  /** There is no match. */
  public static final Figures NONE =
      new Figures(0, 0, false, 0, 0, Optional.empty(), 0, 0, 0, 0, 0, 0, 0, 0, false);
}
