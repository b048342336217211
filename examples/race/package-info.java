/** The game of the first lesson. */
@NullMarked
package race;

import org.jspecify.annotations.NullMarked;
