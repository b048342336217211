/** What every screen shows, as data: a match followed and drawn, lobby, chat and scores. */
@NullMarked
package ticktape.stage;

import org.jspecify.annotations.NullMarked;
