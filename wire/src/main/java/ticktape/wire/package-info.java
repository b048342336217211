/** Messages as records, and their two encodings: binary and JSON lines. */
@NullMarked
package ticktape.wire;

import org.jspecify.annotations.NullMarked;
