/** The terminal screen: paints the stage and reports Controls. */
@NullMarked
package ticktape.terminal;

import org.jspecify.annotations.NullMarked;
