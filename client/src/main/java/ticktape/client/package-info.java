/** The Java client: a socket around netcode, and the one-call line helpers. */
@NullMarked
package ticktape.client;

import org.jspecify.annotations.NullMarked;
