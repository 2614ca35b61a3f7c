package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import zhounian.ledger.Found;
import zhounian.ledger.NumberReader;
import zhounian.model.Drawing;
import zhounian.model.Evidence;
import zhounian.model.Figure;
import zhounian.model.Part;
import zhounian.model.ShortIds;
import zhounian.model.Site;
import zhounian.model.Words;
import zhounian.pdf.StructureText;

/**
 * The same number everywhere: what the site's pages, its pictures, its tables and data files and
 * the PDF print for a figure is the number of the ledger, and none is missing or left over.
 */
class SameNumberTest {
  private static final Pattern FIGURE_PAGE = Pattern.compile("(?:^|/)figures/([a-z0-9-]+)\\.html$");

  private static final class Holder {
    private static final Build.Examined EXAMINED =
        new Build(Path.of("").toAbsolutePath(), false, stage -> {}).examine();
    private static final Site SITE = EXAMINED.site();
    private static final Words WORDS = EXAMINED.words();
    private static final Map<String, Figure> FIGURES = SITE.ledger().figures();

    /** Figures by the short id that print has. */
    private static final Map<String, Figure> SHORT = new HashMap<>();

    static {
      ShortIds.of(FIGURES.keySet()).forEach((id, shortId) -> SHORT.put(shortId, FIGURES.get(id)));
    }
  }

  private static final Pattern SHORT_ID = Pattern.compile("(?<![A-Z0-9])[A-Z]{5,}(?![A-Z0-9])");

  private static Figure figure(String id) {
    return Optional.ofNullable(Holder.FIGURES.get(id)).orElseThrow(() -> new AssertionError(id));
  }

  /** Numbers with a value in a text; dates have none. */
  private static List<BigDecimal> values(String text) {
    List<BigDecimal> values = new ArrayList<>();
    for (Found found : NumberReader.read(text)) {
      for (Found number : found.ends().isEmpty() ? List.of(found) : found.ends()) {
        number.value().ifPresent(values::add);
        if (number.value().isEmpty() && number.kind() == Found.Kind.YEAR) {
          values.add(BigDecimal.valueOf(number.year()));
        }
      }
    }
    return values;
  }

  /**
   * Whether a printed number is the figure's: exact, or rounded to the places it is printed with.
   */
  private static boolean isOf(Figure figure, BigDecimal printed) {
    BigDecimal value = figure.value().abs();
    BigDecimal whole = value.multiply(figure.unit().scaleFactor());
    BigDecimal shown = printed.abs();
    return List.of(value, whole).stream()
        .anyMatch(
            v ->
                v.compareTo(shown) == 0
                    || v.setScale(Math.max(0, shown.scale()), RoundingMode.HALF_UP).compareTo(shown)
                        == 0);
  }

  private static void same(String id, String text, String where, List<String> wrong) {
    List<BigDecimal> printed = values(text);
    if (printed.isEmpty() || !printed.stream().allMatch(n -> isOf(figure(id), n))) {
      wrong.add(where + ": " + id + " is " + figure(id).text() + ", printed " + text);
    }
  }

  @Test
  void everyNumberThatLeadsToItsFigureIsTheFigures() {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (String page : RealReport.pages()) {
      Document document = Jsoup.parse(RealReport.text(page));
      for (Element mark : document.select("a.fig, td a, text[data-figure]")) {
        String id = mark.attr("data-figure");
        Matcher link = FIGURE_PAGE.matcher(mark.attr("href"));
        if (id.isEmpty() && link.find()) {
          id = link.group(1);
        }
        boolean number = mark.text().chars().anyMatch(Character::isDigit);
        if (!id.isEmpty() && number) {
          same(id, mark.text(), page, wrong);
          compared++;
        }
      }
    }
    System.out.println("numbers of the pages compared with the ledger: " + compared);
    assertEquals(List.of(), wrong);
    assertTrue(compared >= 100, "compared: " + compared);
  }

  @Test
  void everyLabelOfAPictureIsTheLedgersOnTheSiteAndInPrint() {
    List<String> wrong = new ArrayList<>();
    Map<String, Set<String>> site = new TreeMap<>();
    int compared = 0;
    for (String path : RealReport.files().keySet()) {
      if (path.startsWith("charts/") && path.endsWith(".svg")) {
        Document svg = Jsoup.parse(RealReport.text(path), "", Parser.xmlParser());
        for (Element label : svg.select("[data-figure]")) {
          same(label.attr("data-figure"), label.text(), path, wrong);
          site.computeIfAbsent(label.attr("data-figure"), k -> new TreeSet<>())
              .add(StructureText.letters(label.text()));
          compared++;
        }
      }
    }
    Map<String, Set<String>> print = new TreeMap<>();
    for (Drawing drawing : RealReport.print().drawings().values()) {
      for (Drawing.Mark mark : drawing.marks()) {
        if (mark instanceof Drawing.Text text && !text.figure().isEmpty()) {
          same(text.figure(), text.text(), "print", wrong);
          print
              .computeIfAbsent(text.figure(), k -> new TreeSet<>())
              .add(StructureText.letters(text.text()));
          compared++;
        }
      }
    }
    System.out.println("labels of pictures compared: " + compared);
    assertEquals(List.of(), wrong);
    assertEquals(site, print, "the labels of the site and of the print");
    assertTrue(compared >= 20, "compared: " + compared);
  }

  @Test
  void everyCellOfAChartsDataFileIsAFigureOfItsRow() {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (String path : RealReport.files().keySet()) {
      if (!path.endsWith(".csv") || path.equals("data/figures.csv")) {
        continue;
      }
      List<String> lines = RealReport.text(path).lines().toList();
      List<String> heads = cells(lines.get(0));
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = cells(line);
        List<Figure> row =
            List.of(cells.get(cells.size() - 1).split(" ", -1)).stream()
                .filter(Holder.FIGURES::containsKey)
                .map(SameNumberTest::figure)
                .toList();
        List<BigDecimal> numbers = new ArrayList<>();
        for (int i = 1; i < cells.size() - 1 && !row.isEmpty(); i++) {
          // a dumbbell's row shows the change between its two figures as well
          boolean change = cells.get(i).endsWith("%") && row.size() == 2;
          for (BigDecimal n :
              Set.of("时间", "位置").contains(heads.get(i))
                  ? List.<BigDecimal>of()
                  : values(cells.get(i))) {
            numbers.add(n);
            if ((change ? Holder.FIGURES.values() : row).stream().noneMatch(f -> isOf(f, n))) {
              wrong.add(path + ": " + n + " is no figure of " + line);
            }
          }
        }
        for (Figure figure : row) {
          compared++;
          if (numbers.stream().noneMatch(n -> isOf(figure, n))) {
            wrong.add(path + ": " + figure.id() + " is missing in " + line);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(compared >= 10, "compared: " + compared);
  }

  @Test
  void theDataFileOfTheWholeLedgerHasEveryFigureAsItIsPrinted() {
    List<String> lines = RealReport.text("data/figures.csv").lines().toList();
    List<String> heads = cells(lines.get(0).replace("\uFEFF", ""));
    Map<String, String> told = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      told.put(
          cells.get(0), cells.get(heads.indexOf("value")) + "|" + cells.get(heads.indexOf("text")));
    }
    Map<String, String> ledger = new TreeMap<>();
    Holder.FIGURES.forEach((id, f) -> ledger.put(id, f.written() + "|" + f.text()));
    assertEquals(ledger, told);
  }

  @Test
  void whatTheChaptersSayStandsInThePdfAndNothingElse() throws IOException {
    Set<String> blocks = Set.of("P", "TD", "TH", "Caption", "H1", "H2", "H3", "H4");
    Set<String> skipped = Set.of("Link", "Reference", "Note", "Lbl", "Figure");
    List<String> read = StructureText.each(RealReport.pdf(), blocks, skipped);
    StringBuilder pdf = new StringBuilder();
    read.forEach(p -> pdf.append(StructureText.letters(p)).append('|'));
    StringBuilder site = new StringBuilder();
    List<String> missing = new ArrayList<>();
    int compared = 0;
    for (String page : RealReport.pages()) {
      Document document = Jsoup.parse(RealReport.text(page));
      document.select("sup.call, svg, .backs, nav, details").remove();
      site.append(StructureText.letters(document.body().text())).append('|');
      document.select("a:not(.fig)").remove();
      site.append(StructureText.letters(document.body().text())).append('|');
      for (Element block :
          document.select(".prose > p, .prose > h2, .prose td, .cap > *, .claim")) {
        boolean printed = !page.contains("/") && !page.equals("figures.html");
        if (printed && !values(block.text()).isEmpty()) {
          compared++;
          if (pdf.indexOf(StructureText.letters(block.text())) < 0) {
            missing.add(page + ": " + block.text());
          }
        }
      }
    }
    assertEquals(List.of(), missing, "on the site and not in the PDF");
    assertTrue(compared >= 20, "compared: " + compared);
    assertEquals(List.of(), surplus(read, site), "in the PDF and not on the site");
  }

  /** Paragraphs of the PDF with numbers that the site has nowhere. */
  private static List<String> surplus(List<String> printed, StringBuilder site) {
    List<String> surplus = new ArrayList<>();
    int rows = 0;
    int origins = 0;
    for (String paragraph : printed) {
      if (isRow(paragraph)) {
        rows++;
      } else if (isOrigins(paragraph)) {
        origins++;
      } else if (!values(paragraph).isEmpty()
          && site.indexOf(StructureText.letters(paragraph.replaceFirst("计划$", ""))) < 0) {
        surplus.add(paragraph);
      }
    }
    Set<String> own = own(rows);
    own.removeIf(text -> surplus.removeIf(paragraph -> tight(paragraph).equals(text)));
    assertEquals(Set.of(), own, "what the print says itself");
    assertTrue(rows > 0, "the figures that the PDF lists");
    assertTrue(origins > 0, "no chapter tells where its figures come from");
    return surplus;
  }

  /** What the print says, counts and numbers itself, in full, without white space. */
  private static Set<String> own(int rows) {
    Set<String> own = new TreeSet<>();
    String year = Holder.SITE.report().edition().substring(0, 4);
    own.add(tight(Holder.WORDS.say("edition-of-year", year)));
    own.add(tight(Holder.WORDS.say("print-ledger-say", Integer.toString(rows))));
    own.add(tight(Holder.WORDS.say("print-origins-say")));
    for (Part part : Holder.SITE.parts()) {
      String numeral = "一二三四五六七八九".substring(part.number() - 1, part.number());
      own.add(tight(part.title() + Holder.WORDS.say("part-label", numeral)));
    }
    return own;
  }

  private static String tight(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }

  /** Whether a paragraph heads a row of the printed ledger: measure, place, short id. */
  private static boolean isRow(String paragraph) {
    Figure figure = Holder.SHORT.get(paragraph.replaceFirst("^.*[^A-Z](?=[A-Z]+$)", ""));
    if (figure == null) {
      return false;
    }
    String told = figure.metric().name() + figure.region().name();
    return tight(paragraph).matches(Pattern.quote(tight(told)) + "[A-Z]+");
  }

  /**
   * Whether a paragraph tells where figures of a chapter come from: every short id in it follows
   * the figure's own text, measure and formula, and besides these and the places in the source
   * there is no number.
   */
  private static boolean isOrigins(String paragraph) {
    String rest = tight(paragraph);
    Matcher ids = SHORT_ID.matcher(paragraph);
    boolean any = false;
    while (ids.find()) {
      Figure figure = Holder.SHORT.get(ids.group());
      if (figure != null) {
        any = true;
        String told = tight(told(figure)) + ids.group();
        if (!rest.contains(told)) {
          return false;
        }
        rest = rest.replace(told, "；");
        String at = figure.source().map(Evidence::at).orElse("");
        rest = at.isEmpty() ? rest : rest.replace(tight(at) + "：", "；");
      }
    }
    return any && values(rest).isEmpty();
  }

  /** A figure as the notes of a chapter tell it: 21.1倍（高铁里程的倍数：2486公里 ÷ 118公里）. */
  private static String told(Figure figure) {
    StringBuilder formula = new StringBuilder();
    for (String token : figure.derived().split("(?<=[ ()])|(?=[ ()])", -1)) {
      Figure part = Holder.FIGURES.get(token);
      boolean behind = formula.toString().strip().matches("(?s).*[+−×÷]");
      String text = part == null ? OPERATORS.getOrDefault(token, token) : part.text();
      boolean negative = part != null && part.value().signum() < 0 && behind;
      formula.append(negative ? "(" + text + ")" : text);
    }
    String name = figure.metric().name();
    return figure.text() + "（" + name + (formula.isEmpty() ? "" : "：" + formula) + "）";
  }

  private static final Map<String, String> OPERATORS = Map.of("*", "×", "/", "÷", "-", "−");

  @Test
  void aNumberTooManyWhereFiguresComeFromIsFound() {
    int derived = 0;
    for (Map.Entry<String, Figure> listed : Holder.SHORT.entrySet()) {
      Figure figure = listed.getValue();
      String sound = "推算　" + told(figure) + " " + listed.getKey();
      assertTrue(isOrigins(sound), sound);
      assertFalse(isOrigins(sound + "；又 7公里"), sound);
      assertFalse(isOrigins("7公里；" + sound), sound);
      if (!figure.derived().isEmpty()) {
        derived++;
        assertFalse(isOrigins(sound.replace("） " + listed.getKey(), " + 1） " + listed.getKey())));
        assertFalse(isOrigins(sound.replaceFirst("[0-9](?=[^0-9]*）)", "x")), sound);
      }
      assertFalse(isRow(figure.metric().name() + figure.region().name() + "7" + listed.getKey()));
    }
    assertTrue(derived >= 20, "derived: " + derived);
  }

  @Test
  void theAlternativeTextsOfTheExhibitsAreTheSame() throws IOException {
    Set<String> site = new TreeSet<>();
    for (String page : RealReport.pages()) {
      Document document = Jsoup.parse(RealReport.text(page));
      document.select("desc").eachText().forEach(site::add);
      document.select("[aria-label]").eachAttr("aria-label").forEach(site::add);
    }
    List<String> printed =
        StructureText.alternatives(RealReport.pdf()).stream()
            .filter(text -> NumberReader.read(text).stream().anyMatch(n -> n.value().isPresent()))
            .filter(text -> !text.contains("共" + Holder.SITE.ledger().events().size() + "件"))
            .toList();
    assertTrue(printed.size() >= 3, printed.toString());
    assertEquals(List.of(), printed.stream().filter(text -> !site.contains(text)).toList());
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
