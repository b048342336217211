package ticktape.stage;

/** Where the person at the screen is. */
public enum Phase {
  /** The line is being opened, or the server has not answered yet. */
  CONNECTING,
  /** In the lobby, with the list of rooms. */
  LOBBY,
  /** In a room, playing or watching; until its first state comes the picture is empty. */
  PLAYING,
  /** The line is down; {@link Show#retryMillis} tells when it is tried again. */
  LOST
}
