/** A Picture as terminal bytes, and terminal bytes as Keys. */
@NullMarked
package ticktape.ansi;

import org.jspecify.annotations.NullMarked;
