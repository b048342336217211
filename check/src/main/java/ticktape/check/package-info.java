/** The author's test kit: are rules written in the dialect, and is every format complete? */
@NullMarked
package ticktape.check;

import org.jspecify.annotations.NullMarked;
