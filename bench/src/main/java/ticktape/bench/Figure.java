package ticktape.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;

/**
 * One number that was measured.
 *
 * @param of what it is a number of
 * @param value the number
 * @param unit what it counts
 */
record Figure(String of, double value, String unit) {

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%-58s %,12.2f %s", of, value, unit);
  }

  JsonObject json() {
    return Json.createObjectBuilder().add("of", of).add("value", value).add("unit", unit).build();
  }
}
