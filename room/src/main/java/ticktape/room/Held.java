package ticktape.room;

/**
 * Someone whose seat is held.
 *
 * @param token what gets it back
 * @param name as it is shown
 */
public record Held(String token, String name) {}
