/** The whole system in one thread: virtual time, a simulated network, and a seed. */
@NullMarked
package ticktape.lab;

import org.jspecify.annotations.NullMarked;
