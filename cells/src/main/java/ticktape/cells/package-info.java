/** What a stage shows, laid out on a screen of character cells. */
@NullMarked
package ticktape.cells;

import org.jspecify.annotations.NullMarked;
