/**
 * The author's test kit: are rules written in the dialect, is every format complete, does every
 * fold give the same state, and are secrets kept?
 */
@NullMarked
package ticktape.check;

import org.jspecify.annotations.NullMarked;
