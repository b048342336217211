package ticktape.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a port is read from the command line. Who listens on it says whether it is in range. */
final class Port implements ITypeConverter<Integer> {

  /** For picocli, which makes one. */
  Port() {}

  @Override
  public Integer convert(String typed) {
    try {
      return Integer.valueOf(typed);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          typed + " is no port: choose one from 1 to 65535, or 0 for any free one.");
    }
  }
}
