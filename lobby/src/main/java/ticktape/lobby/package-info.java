/** The rooms and the door to them: first bytes, hello, resume, names, limits and quick play. */
@NullMarked
package ticktape.lobby;

import org.jspecify.annotations.NullMarked;
