package ticktape.check;

/** A desync on its way out of a check. */
final class Desynced extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Desync desync;

  Desynced(Desync desync) {
    super(desync.toString());
    this.desync = desync;
  }

  Desync desync() {
    return desync;
  }
}
