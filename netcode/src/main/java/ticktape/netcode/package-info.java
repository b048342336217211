/** Follows a tape, predicts, rolls back, corrects and keeps time. */
@NullMarked
package ticktape.netcode;

import org.jspecify.annotations.NullMarked;
