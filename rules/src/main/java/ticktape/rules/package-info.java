/** What a game is written against: Game, Tick, Event, Tape, Fold, Bot, Dice, Fixed and Format. */
@NullMarked
package ticktape.rules;

import org.jspecify.annotations.NullMarked;
