package ticktape.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventTarget;
import org.teavm.jso.dom.events.TouchEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** What browsers can do that the compiler's library has no class for. */
final class Browser {

  private Browser() {}

  /** A thing to do. */
  @JSFunctor
  interface Task extends JSObject {
    /** Does it. */
    void run();
  }

  /** Something that gives a text. */
  @JSFunctor
  interface Words extends JSObject {
    /** The text as it is now. */
    String read();
  }

  /** Something to do with a touch. */
  @JSFunctor
  interface Feel extends JSObject {
    /** Does it. */
    void feel(TouchEvent event);
  }

  /** Milliseconds since the page was opened: the clock that never jumps. */
  static int now() {
    return (int) millis();
  }

  @JSBody(script = "return performance.now();")
  private static native double millis();

  /** A canvas's brush, for pictures that cover all of it. */
  @JSBody(params = "canvas", script = "return canvas.getContext('2d', {alpha: false});")
  static native CanvasRenderingContext2D opaque(HTMLCanvasElement canvas);

  /** Adds a box with round corners to a path. */
  @JSBody(
      params = {"context", "x", "y", "width", "height", "radius"},
      script = "context.roundRect(x, y, width, height, radius);")
  static native void roundRect(
      CanvasRenderingContext2D context, int x, int y, int width, int height, int radius);

  /**
   * Sets a length of an element's style; numbers stay numbers in Java, as to write them is slow.
   */
  @JSBody(
      params = {"element", "name", "pixels"},
      script = "element.style.setProperty(name, pixels + 'px');")
  static native void pixels(HTMLElement element, String name, double pixels);

  /** Sets the style's variable for the proportions of an element. */
  @JSBody(
      params = {"element", "width", "height"},
      script = "element.style.setProperty('--aspect', width + ' / ' + height);")
  static native void aspect(HTMLElement element, double width, double height);

  /** Sets the size of the type that is written next. */
  @JSBody(
      params = {"context", "pixels"},
      script =
          "context.font = '600 ' + pixels + 'px system-ui, -apple-system, \"Segoe UI\", Roboto,"
              + " sans-serif';")
  static native void type(CanvasRenderingContext2D context, double pixels);

  /** Scrolls as little as it takes to see all of an element. */
  @JSBody(params = "element", script = "element.scrollIntoView({block: 'nearest'});")
  static native void reveal(HTMLElement element);

  /** Does something whenever an element has got another size. */
  @JSBody(
      params = {"element", "then"},
      script = "new ResizeObserver(function() { then(); }).observe(element);")
  static native void onResize(HTMLElement element, Task then);

  /** Listens to touches, and may keep the browser from scrolling. */
  @JSBody(
      params = {"element", "kind", "then"},
      script = "element.addEventListener(kind, then, {passive: false});")
  static native void onTouch(HTMLElement element, String kind, Feel then);

  /** Whether an event happened to an element that this selector matches, or inside of one. */
  @JSBody(
      params = {"target", "selector"},
      script = "return target.closest !== undefined && target.closest(selector) !== null;")
  static native boolean within(EventTarget target, String selector);

  /** Whether the browser can still be kept from what it does about an event. */
  @JSBody(params = "event", script = "return event.cancelable;")
  static native boolean cancelable(Event event);

  /** Whether the page can't be seen, as in a tab at the back. */
  @JSBody(script = "return document.hidden;")
  static native boolean hidden();

  /** How high an element can get: as its style says, or as it is where that says nothing. */
  @JSBody(
      params = "element",
      script = "return parseFloat(getComputedStyle(element).maxHeight) || element.clientHeight;")
  static native double highest(HTMLElement element);

  /** Whether this is a screen for fingers. */
  @JSBody(script = "return matchMedia('(pointer: coarse)').matches;")
  static native boolean touch();

  /**
   * Makes the address that of a room, or of none. A room is a step in the history behind the first
   * screen, so that the browser's way back leads there, and so does leaving a room.
   */
  @JSBody(
      params = "room",
      script =
          "var bare = location.pathname + location.search, inside = history.state === 'room';"
              + " if (room && inside) { history.replaceState('room', '', '#' + room); }"
              + " else if (room) { history.replaceState(null, '', bare);"
              + " history.pushState('room', '', '#' + room); }"
              + " else if (inside) { history.back(); }"
              + " else { history.replaceState(null, '', bare); }")
  static native void anchor(String room);

  /** What stands behind a name in the address, as in {@code ?name=bo}; empty if nothing does. */
  @JSBody(params = "name", script = "return new URLSearchParams(location.search).get(name) || '';")
  static native String asked(String name);

  /** Writes a line into the browser's console, for whoever looks there. */
  @JSBody(params = "text", script = "console.warn(text);")
  static native void warn(String text);

  /** Puts a text on the clipboard, also where the page came without encryption. */
  @JSBody(
      params = "text",
      script =
          "if (navigator.clipboard) { navigator.clipboard.writeText(text); return true; }"
              + " var box = document.createElement('textarea'); box.value = text;"
              + " document.body.appendChild(box); box.select();"
              + " var done = document.execCommand('copy'); box.remove(); return done;")
  static native boolean copy(String text);

  /** What comes of fetching a file. */
  @JSFunctor
  interface Arrival extends JSObject {
    /**
     * It came, or did not.
     *
     * @param bytes its bytes; none if it did not
     * @param sentence why it did not; empty if it did
     */
    void take(ArrayBuffer bytes, String sentence);
  }

  /** Fetches a file from where the page came from. */
  @JSBody(
      params = {"path", "then"},
      script =
          "fetch(path).then(function(answer) {"
              + " return answer.ok ? answer.arrayBuffer().then(function(b) { then(b, ''); })"
              + " : answer.text().then(function(t) { then(new ArrayBuffer(0), t || 'It is not here.'); });"
              + "}).catch(function() { then(new ArrayBuffer(0), 'The server does not answer.'); });")
  static native void fetch(String path, Arrival then);

  /** A text as it stands in JSON. */
  @JSBody(params = "text", script = "return JSON.stringify(text);")
  static native String quote(String text);

  /** Shows a property of the window, whose value is read as JSON each time when asked for. */
  @JSBody(
      params = {"name", "json"},
      script =
          "Object.defineProperty(window, name,"
              + " {configurable: true, get: function() { return JSON.parse(json()); }});")
  static native void show(String name, Words json);
}
