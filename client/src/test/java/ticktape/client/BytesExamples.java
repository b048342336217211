package ticktape.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The example of {@link Bytes}, as its documentation shows it; run by a test. */
final class BytesExamples {

  private BytesExamples() {}

  static void echo() throws IOException {
    // @start region="echo"
    try (var echo =
            Bytes.listen(
                0,
                connection -> {
                  for (var some = connection.read(); some.length > 0; some = connection.read()) {
                    connection.write(some);
                  }
                });
        var mountain = Bytes.connect("localhost", echo.port())) {
      mountain.write("Hello?");
      System.out.println(new String(mountain.read(), StandardCharsets.UTF_8)); // Hello?
    }
    // @end
  }
}
