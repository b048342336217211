/** The games that authors read first, with their looks and bots. */
@NullMarked
package ticktape.games;

import org.jspecify.annotations.NullMarked;
