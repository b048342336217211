@NullMarked
package ticktape.stage;

import org.jspecify.annotations.NullMarked;
