package ticktape.picture;

/** A place on a picture, in its units. */
public record Point(int x, int y) {}
