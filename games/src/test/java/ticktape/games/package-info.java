/** The rules of the games, one sentence each. */
@NullMarked
package ticktape.games;

import org.jspecify.annotations.NullMarked;
