package ticktape.stage;

/** The buttons of whatever plays a recording: screens report there what was pressed. */
public interface Transport {

  /** Stands still, or goes on. */
  void toggle();

  /** Goes to a tick, or to the nearest one that there is. */
  void seek(int tick);

  /** Chooses the next higher speed, or with -1 the next lower one. */
  void faster(int by);

  /** Goes to now; to the end, where the match is over. */
  void live();
}
