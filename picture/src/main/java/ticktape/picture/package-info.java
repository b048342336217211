/** Drawing as data: Picture, Look, Controls and Key. */
@NullMarked
package ticktape.picture;

import org.jspecify.annotations.NullMarked;
