package ticktape.wire;

/**
 * A file for whoever wants to know what went wrong.
 *
 * @param name the file's name: letters, digits, {@code -} and {@code .}
 * @param text what is in it, in ASCII
 */
public record Dump(String name, String text) {

  /** Where dumps go. */
  @FunctionalInterface
  public interface Keeper {

    /** They are thrown away. */
    Keeper NONE = dump -> "";

    /**
     * Keeps a dump.
     *
     * @return a sentence for people that says where; empty if there is nothing to say
     */
    String keep(Dump dump);
  }
}
