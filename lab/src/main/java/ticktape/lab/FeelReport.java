package ticktape.lab;

/**
 * What it was like to play.
 *
 * @param seconds how long it was, in virtual time
 * @param turns how many turns the player made
 * @param shownMillis how long it took until a turn was shown, in the middle
 * @param shownMillis99 how long at most for ninety-nine of a hundred
 * @param shownMillisWorst the longest
 * @param inFirstFrame how many turns were shown in the first frame of the tick that they were for
 * @param inItsTickPermille how many of a thousand the server took in the tick that they were shown
 *     in
 * @param ticks how many ticks were shown
 * @param corrected in how many of them something was seen to be put right
 * @param ownElsewhere in how many the own head was shown in another cell than it then was in
 * @param othersElsewhere in how many that was so of another's
 * @param confirmedMillis how long after it closed a tick was known here, in the middle
 * @param confirmedMillisWorst the longest
 * @param aheadMillis how far the tick that was shown was ahead of the server's last one, in the
 *     middle; behind, if it is less than 0
 * @param bytesPerSecond what the server sent to the player
 */
public record FeelReport(
    int seconds,
    int turns,
    int shownMillis,
    int shownMillis99,
    int shownMillisWorst,
    int inFirstFrame,
    int inItsTickPermille,
    int ticks,
    int corrected,
    int ownElsewhere,
    int othersElsewhere,
    int confirmedMillis,
    int confirmedMillisWorst,
    int aheadMillis,
    int bytesPerSecond) {}
