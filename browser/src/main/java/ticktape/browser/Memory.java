package ticktape.browser;

import org.teavm.jso.JSBody;

/**
 * What the browser keeps for the next visit: the name, for all pages of this site; the token and
 * the room that is watched, for this tab only, so that two tabs are two people.
 *
 * <p>Where the person forbids it nothing is kept, and nothing else changes.
 */
final class Memory {

  private static final String NAME = "ticktape.name";
  private static final String TOKEN = "ticktape.token";
  private static final String WATCHED = "ticktape.watched";

  private Memory() {}

  /** The name of the last visit, or an empty text. */
  static String name() {
    return read(false, NAME);
  }

  /** Keeps the name. */
  static void name(String name) {
    write(false, NAME, name);
  }

  /** The token that gets this tab's seat back, or an empty text. */
  static String token() {
    return read(true, TOKEN);
  }

  /** Keeps the token. */
  static void token(String token) {
    write(true, TOKEN, token);
  }

  /** The room that this tab only watches, or an empty text. */
  static String watched() {
    return read(true, WATCHED);
  }

  /** Keeps the room that is watched. */
  static void watched(String room) {
    write(true, WATCHED, room);
  }

  @JSBody(
      params = {"tab", "key"},
      script =
          "try { return (tab ? sessionStorage : localStorage).getItem(key) || ''; }"
              + " catch (e) { return ''; }")
  private static native String read(boolean tab, String key);

  @JSBody(
      params = {"tab", "key", "value"},
      script = "try { (tab ? sessionStorage : localStorage).setItem(key, value); } catch (e) { }")
  private static native void write(boolean tab, String key, String value);
}
