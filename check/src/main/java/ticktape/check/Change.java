package ticktape.check;

import java.util.List;

/**
 * One component of a value, and the whole value with other values of that component.
 *
 * @param path where the component is: {@code State.snakes[2].way}
 * @param values the whole value, changed there; some may be refused by a format
 */
record Change(String path, List<Object> values) {}
