/** The ticktape command. */
@NullMarked
package ticktape.app;

import org.jspecify.annotations.NullMarked;
