package ticktape.room;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

  private static final Set<String> SKELETONS =
      NAMES.stream().map(Skeleton::of).collect(Collectors.toUnmodifiableSet());

  private BotNames() {}

  /** Whether a bot may have this name, or one that looks like it. */
  public static boolean has(String name) {
    return SKELETONS.contains(Skeleton.of(name));
  }

  /**
   * A bot's name that is free, from a place in the list on.
   *
   * @param taken whether a name of this skeleton is taken
   */
  static String free(int place, Predicate<String> taken) {
    for (var i = 0; i < NAMES.size(); i++) {
      var name = NAMES.get(Math.floorMod(place + i, NAMES.size()));
      if (!taken.test(Skeleton.of(name))) {
        return name;
      }
    }
    throw new IllegalStateException("There are more bots than names for them.");
  }
}
