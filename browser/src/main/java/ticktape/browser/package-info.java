/** The browser screen: paints the stage on a canvas and reports Controls. */
@NullMarked
package ticktape.browser;

import org.jspecify.annotations.NullMarked;
