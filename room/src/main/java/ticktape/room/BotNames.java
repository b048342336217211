package ticktape.room;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The names that bots go by; people don't get them. */
public final class BotNames {

  private static final List<String> NAMES =
      List.of(
          ("Pip Moss Juno Fern Otto Wren Milo Hazel Gus Ivy Rudy Clover Basil Poppy Finn Nell Hugo"
                  + " Maple Toby Olive Arlo Daisy Jasper Lark Felix Willow Ned Opal Barney Tansy"
                  + " Rufus Briar Percy Sage Monty Heather Archie Juniper Wilf Plum Bertie Sorrel"
                  + " Humphrey Linnet Cosmo Myrtle Fergus Robin Casper Bramble Digby Saffron Alfie"
                  + " Teasel Barnaby Primrose Quill Marlow Thistle Chester Yarrow Rowan Biscuit"
                  + " Nutmeg Pepper Pickle Waffles Button")
              .split(" "));

  private BotNames() {}

  /** Whether a bot may have this name. */
  public static boolean has(String name) {
    return NAMES.stream().anyMatch(bot -> bot.equalsIgnoreCase(name));
  }

  /** A bot's name that is free, from a place in the list on. */
  static String free(int place, Predicate<String> taken) {
    for (var i = 0; i < NAMES.size(); i++) {
      var name = NAMES.get(Math.floorMod(place + i, NAMES.size()));
      if (!taken.test(name.toLowerCase(Locale.ROOT))) {
        return name;
      }
    }
    throw new IllegalStateException("There are more bots than names for them.");
  }
}
