package ticktape.lab;

/**
 * A failing run that was made short.
 *
 * @param report of the shortest run in which the same invariant fails
 * @param runs how many runs it took to find it
 */
public record Shrunk(Report report, int runs) {}
