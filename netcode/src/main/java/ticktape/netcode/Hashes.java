package ticktape.netcode;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import ticktape.wire.TapeFile;

/** The hashes that a tape brings, compared one by one with those of the states it gives here. */
final class Hashes {

  private final List<Integer> hashes;
  private final IntUnaryOperator places;
  private int compared;
  private int wellTick;

  /** There are none. */
  Hashes() {
    hashes = List.of();
    places = tick -> -1;
  }

  Hashes(TapeFile<?> file) {
    hashes = file.hashes();
    places = file::hashAt;
  }

  /** Whether the state after a tick is known to have had another hash than this. */
  boolean differ(int tick, IntSupplier hash) {
    var place = places.applyAsInt(tick);
    if (place < 0) {
      return false;
    }
    compared++;
    if (hashes.get(place) != hash.getAsInt()) {
      return true;
    }
    wellTick = tick;
    return false;
  }

  int compared() {
    return compared;
  }

  /** The last tick whose hash was right. */
  int wellTick() {
    return wellTick;
  }
}
