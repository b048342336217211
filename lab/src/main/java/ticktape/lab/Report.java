package ticktape.lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one run came to.
 *
 * @param plan what gives the same run again
 * @param failure the invariant that did not hold; empty if all held
 * @param calmMillis when faults ended, or would have
 * @param virtualNanos how long it took in virtual time
 * @param matches how many matches were begun
 * @param ticks how many ticks were closed
 * @param inputs how many inputs of clients are on the tape
 * @param acknowledged how many inputs were acknowledged
 * @param clients how many clients there were, those who were left out among them
 * @param faults how often each kind of fault was brought about
 * @param strikes what struck, and when, in words
 * @param digest of all that the server sent and wrote: the same for two runs that were the same
 */
public record Report(
    Plan plan,
    Optional<Failure> failure,
    int calmMillis,
    long virtualNanos,
    int matches,
    int ticks,
    int inputs,
    int acknowledged,
    int clients,
    Map<Fault, Integer> faults,
    List<String> strikes,
    long digest) {}
