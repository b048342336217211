/**
 * What it costs: the benchmarks, and the measurements of traffic and load. No part of a release.
 */
@NullMarked
package ticktape.bench;

import org.jspecify.annotations.NullMarked;
