package ticktape.check;

/**
 * One place where rules leave the dialect.
 *
 * @param className the class as a person writes it, without its package: {@code Snake.State}
 * @param member the method or field
 * @param file the source file's name
 * @param line the line in it, or 0 if there is none, as for a field
 * @param what what is wrong and what to use
 */
public record Violation(String className, String member, String file, int line, String what) {

  /**
   * A line for a person: {@code Snake.step (Snake.java:42): java.util.HashMap is not in the
   * dialect: use Seats.}
   */
  @Override
  public String toString() {
    var place = line == 0 ? file : file + ":" + line;
    return className + "." + member + " (" + place + "): " + what;
  }
}
