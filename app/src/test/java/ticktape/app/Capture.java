package ticktape.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A terminal's screen with its colours.
 *
 * @param rows its cells, row by row, each row as wide as the screen
 */
record Capture(List<List<Cell>> rows) {

  /** What {@code capture-pane -e} writes: a colour, a shift of the letters, or a letter. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\u001b\\[([0-9;:]*)m|\u001b\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)|[^\u001b]");

  private static final Pen PLAIN = new Pen(0xE8EDF2, 0x10151C, false);

  /** How letters are written: colours as 0xRRGGBB. */
  record Pen(int ink, int ground, boolean bold) {}

  /** A place on the screen. */
  record Cell(String letter, Pen pen) {}

  /** Reads what tmux captured; rows are filled up with the ground that they end with. */
  static Capture of(String captured, int columns) {
    var rows = new ArrayList<List<Cell>>();
    var pen = PLAIN;
    for (var line : captured.split("\n", -1)) {
      var row = new ArrayList<Cell>();
      var tokens = TOKEN.matcher(line);
      while (tokens.find()) {
        if (tokens.group(1) != null) {
          pen = after(pen, tokens.group(1));
        } else if (!tokens.group().startsWith("\u001b")) {
          row.add(new Cell(tokens.group(), pen));
        }
      }
      while (row.size() < columns) {
        row.add(new Cell(" ", row.isEmpty() ? PLAIN : row.getLast().pen()));
      }
      rows.add(List.copyOf(row));
    }
    if (captured.endsWith("\n")) {
      rows.removeLast();
    }
    return new Capture(List.copyOf(rows));
  }

  private static Pen after(Pen pen, String codes) {
    var numbers = new ArrayList<Integer>();
    for (var code : codes.split("[;:]", -1)) {
      numbers.add(code.isEmpty() ? 0 : Integer.parseInt(code));
    }
    var next = pen;
    for (var i = 0; i < numbers.size(); i++) {
      switch (numbers.get(i)) {
        case 0 -> next = PLAIN;
        case 1 -> next = new Pen(next.ink(), next.ground(), true);
        case 22 -> next = new Pen(next.ink(), next.ground(), false);
        case 39 -> next = new Pen(PLAIN.ink(), next.ground(), next.bold());
        case 49 -> next = new Pen(next.ink(), PLAIN.ground(), next.bold());
        case 38 -> {
          next = new Pen(colour(numbers, i), next.ground(), next.bold());
          i += 4;
        }
        case 48 -> {
          next = new Pen(next.ink(), colour(numbers, i), next.bold());
          i += 4;
        }
        default -> throw new IllegalArgumentException("An unknown colour: " + codes);
      }
    }
    return next;
  }

  /** The true colour whose five numbers begin here. */
  private static int colour(List<Integer> numbers, int from) {
    if (numbers.get(from + 1) != 2) {
      throw new IllegalArgumentException("Not a true colour: " + numbers);
    }
    return numbers.get(from + 2) << 16 | numbers.get(from + 3) << 8 | numbers.get(from + 4);
  }

  /** The places where something stands in this colour, as {@code column,row}. */
  List<String> placesOf(int colour) {
    var places = new ArrayList<String>();
    for (var y = 0; y < rows.size(); y++) {
      for (var x = 0; x < rows.get(y).size(); x++) {
        var cell = rows.get(y).get(x);
        var inked = cell.pen().ink() == colour && !cell.letter().equals(" ");
        if (inked || cell.pen().ground() == colour) {
          places.add(x + "," + y);
        }
      }
    }
    return List.copyOf(places);
  }

  /** The text of a row. */
  String row(int y) {
    return rows.get(y).stream().map(Cell::letter).collect(Collectors.joining());
  }

  /** The left part of some rows. */
  Capture cut(int from, int to, int columns) {
    return new Capture(
        rows.subList(from, to).stream().map(row -> row.subList(0, columns)).toList());
  }

  /** The screen as a page. Half blocks are painted, as no font's fit each other. */
  String html() {
    var html = new StringBuilder(STYLE);
    for (var row : rows) {
      html.append("<div>");
      for (var cell : row) {
        html.append(span(cell));
      }
      html.append("</div>\n");
    }
    return html.append("</main>").toString();
  }

  private static String span(Cell cell) {
    var ink = css(cell.pen().ink());
    var ground = css(cell.pen().ground());
    if (cell.letter().equals("▀") || cell.letter().equals("▄")) {
      var upper = cell.letter().equals("▀");
      return "<i style='background:linear-gradient("
          + (upper ? ink : ground)
          + " 50%,"
          + (upper ? ground : ink)
          + " 50%)'> </i>";
    }
    var weight = cell.pen().bold() ? ";font-weight:bold" : "";
    var letter = cell.letter().replace("&", "&amp;").replace("<", "&lt;");
    return "<i style='color:" + ink + ";background:" + ground + weight + "'>" + letter + "</i>";
  }

  private static String css(int colour) {
    var digits = Integer.toHexString(colour | 0x1000000);
    return "#" + digits.substring(1);
  }

  private static final String STYLE =
      """
      <!doctype html><meta charset="utf-8"><style>
      body { margin: 0; background: #10151c; display: inline-block }
      main { padding: 10px; font: 15px/18px "DejaVu Sans Mono", monospace }
      div { display: flex; height: 18px }
      i { display: block; width: 9px; height: 18px; font-style: normal; white-space: pre; overflow: visible }
      </style><main>
      """;
}
