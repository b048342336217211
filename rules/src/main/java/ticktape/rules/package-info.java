/** Game, Seat, Tick, Event, Tape, Bot, Dice, fixed-point numbers and Format: what a game is. */
@NullMarked
package ticktape.rules;

import org.jspecify.annotations.NullMarked;
