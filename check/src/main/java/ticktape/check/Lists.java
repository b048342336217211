package ticktape.check;

/**
 * What a check of classes goes by: what is allowed, what to advise, and which classes are the
 * author's own.
 */
record Lists(Allowed allowed, Advice advice, Program program) {

  /** Whether a value of this class may be held; arrays as what they hold. */
  boolean type(String internal) {
    var start = internal.lastIndexOf('[') + 1;
    var name = start > 0 ? element(internal, start) : internal;
    return name.isEmpty() || program.has(name) || allowed.type(Names.dotted(name));
  }

  private static String element(String array, int start) {
    return array.charAt(start) == 'L' ? array.substring(start + 1, array.length() - 1) : "";
  }
}
