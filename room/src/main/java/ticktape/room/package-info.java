/** The authority over one room: closes ticks, judges late inputs, runs bots, sends and journals. */
@NullMarked
package ticktape.room;

import org.jspecify.annotations.NullMarked;
