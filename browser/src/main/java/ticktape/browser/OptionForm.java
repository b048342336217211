package ticktape.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import ticktape.rules.Game;
import ticktape.rules.Option;
import ticktape.rules.Options;

/** The options of a new room, as fields made of what the game declares. */
final class OptionForm {

  private final Slot box = Slot.of("options");
  private final HTMLElement list = Slot.element("option-rows");
  private final List<Field> fields = new ArrayList<>();

  private record Field(Option option, HTMLInputElement input) {

    boolean flag() {
      return option.min() == 0 && option.max() == 1;
    }

    /** What was chosen, within its limits; the standard where it is no number. */
    int value() {
      if (flag()) {
        return input.isChecked() ? 1 : 0;
      }
      try {
        var number = Integer.parseInt(input.getValue().strip());
        return Math.max(option.min(), Math.min(number, option.max()));
      } catch (NumberFormatException e) {
        return option.standard();
      }
    }

    void standard() {
      input.setChecked(option.standard() != 0);
      if (!flag()) {
        input.setValue(Integer.toString(option.standard()));
      }
    }
  }

  OptionForm() {
    Slot.onClick("option-reset", () -> fields.forEach(Field::standard));
  }

  /** Shows the options of a game, as they usually are. */
  void of(Game<?, ?> game) {
    list.clear();
    fields.clear();
    for (var option : game.options()) {
      var field = new Field(option, (HTMLInputElement) element("input", ""));
      fields.add(field);
      list.appendChild(row(field));
      field.standard();
    }
    box.shown(!fields.isEmpty());
  }

  /** What was chosen otherwise than usual. */
  Options chosen() {
    var options = Options.STANDARD;
    for (var field : fields) {
      var value = field.value();
      options =
          value == field.option().standard() ? options : options.with(field.option().name(), value);
    }
    return options;
  }

  private static HTMLElement row(Field field) {
    var option = field.option();
    var row = element("label", "");
    var words = element("span", "words");
    words.appendChild(text("b", option.name()));
    var range = field.flag() ? "" : " " + option.min() + " to " + option.max() + ".";
    words.appendChild(text("small", option.meaning() + range));
    row.appendChild(words);
    var input = field.input();
    input.setAttribute("id", "option-" + option.name());
    if (field.flag()) {
      input.setAttribute("type", "checkbox");
    } else {
      input.setAttribute("type", "number");
      input.setAttribute("inputmode", "numeric");
      input.setAttribute("min", Integer.toString(option.min()));
      input.setAttribute("max", Integer.toString(option.max()));
    }
    row.appendChild(input);
    return row;
  }

  private static HTMLElement text(String tag, String text) {
    var element = element(tag, "");
    element.setTextContent(text);
    return element;
  }

  private static HTMLElement element(String tag, String kind) {
    var element = HTMLDocument.current().createElement(tag);
    if (!kind.isEmpty()) {
      element.setClassName(kind);
    }
    return element;
  }
}
