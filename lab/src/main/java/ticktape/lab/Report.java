package ticktape.lab;

import java.util.Map;
import java.util.Optional;

/**
 * What one run came to.
 *
 * @param seed what gives the same run again
 * @param failure the invariant that did not hold, in a sentence with the seed, the time and the
 *     values; empty if all held
 * @param virtualNanos how long it took in virtual time
 * @param matches how many matches were begun
 * @param ticks how many ticks were closed
 * @param inputs how many inputs of clients are on the tape
 * @param acknowledged how many inputs were acknowledged
 * @param clients how many clients took part
 * @param faults how often each kind of fault was brought about
 * @param digest of all that the server sent and wrote: the same for two runs that were the same
 */
public record Report(
    int seed,
    Optional<String> failure,
    long virtualNanos,
    int matches,
    int ticks,
    int inputs,
    int acknowledged,
    int clients,
    Map<Fault, Integer> faults,
    long digest) {}
