/** The ssh screen: whoever calls by ssh plays in the server's own process. */
@NullMarked
package ticktape.ssh;

import org.jspecify.annotations.NullMarked;
