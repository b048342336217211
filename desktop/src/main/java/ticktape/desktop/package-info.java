/** A screen in a desktop window: paints the stage with OpenGL, sixty times a second. */
@NullMarked
package ticktape.desktop;

import org.jspecify.annotations.NullMarked;
