/**
 * A Picture as terminal bytes, and terminal bytes as Keys.
 *
 * <p>A {@link ticktape.ansi.Raster} paints a picture onto a {@link ticktape.ansi.Screen}, a {@link
 * ticktape.ansi.Painter} says which bytes bring a terminal from the last screen to the next one,
 * and {@link ticktape.ansi.Keys} reads what the terminal sends. Nothing here has a thread, a clock
 * or a socket, and nothing may be shared by threads: one of each for each terminal.
 */
@NullMarked
package ticktape.ansi;

import org.jspecify.annotations.NullMarked;
