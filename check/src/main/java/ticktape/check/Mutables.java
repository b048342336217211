package ticktape.check;

import java.lang.constant.ClassDesc;
import java.util.Set;

/** The types whose values can be changed; a static of one is a state outside the state. */
final class Mutables {

  static final String SENTENCE =
      "a static that can be changed is not in the dialect: use List.of, or keep it in the state.";

  private static final Set<String> TYPES =
      Set.of(
          "java/lang/StringBuilder",
          "java/util/ArrayDeque",
          "java/util/ArrayList",
          "java/util/BitSet",
          "java/util/EnumMap",
          "java/util/EnumSet",
          "java/util/HashMap",
          "java/util/HashSet",
          "java/util/LinkedHashMap",
          "java/util/LinkedHashSet",
          "java/util/LinkedList",
          "java/util/PriorityQueue",
          "java/util/TreeMap",
          "java/util/TreeSet",
          "ticktape/rules/BytesOut",
          "ticktape/rules/Dice",
          "ticktape/rules/Fold");

  private Mutables() {}

  static boolean is(ClassDesc type) {
    return type.isArray() || is(type.descriptorString().replaceAll("^L|;$", ""));
  }

  static boolean is(String internal) {
    return TYPES.contains(internal);
  }
}
