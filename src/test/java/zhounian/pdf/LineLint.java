package zhounian.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the lines of a finished PDF by where its glyphs stand, and names those that break a rule of
 * GB/T 15834—2011, 5.1, split a number or part it from its unit. Works on any tagged PDF.
 */
final class LineLint {
  private static final Set<String> BLOCKS =
      Set.of(
          "P", "LBody", "H1", "H2", "H3", "H4", "H5", "H6", "Caption", "TD", "TH", "Note", "Div");
  private static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉”’％%℃°·—…～〜";
  private static final String NEVER_LAST = "（《「『【〔〈“‘¥$";
  private static final Pattern NUMBER_ENDS = Pattern.compile(".*[0-9][.,]?$");
  private static final Pattern NUMBER_GOES_ON = Pattern.compile("^[.,]?[0-9].*");

  private static final Pattern REFERENCE = Pattern.compile(".*[图表附] ?[0-9]+(-[0-9]+)?$");

  private LineLint() {}

  /**
   * One line of a block.
   *
   * @param right right end of its last glyph, in points
   * @param raised whether its last glyph is a small one, such as a note's number
   * @param spread mean space between neighbouring 汉字, in em; 0 where there are few
   */
  record Line(int page, String text, double left, double right, boolean raised, double spread) {}

  /** All blocks with text, each as its lines in order. */
  static List<List<Line>> blocks(byte[] pdf) throws IOException {
    List<List<Line>> blocks = new ArrayList<>();
    for (StructureText.Node node : StructureText.tree(pdf).all()) {
      if (BLOCKS.contains(node.type())) {
        List<StructureText.Glyph> glyphs = new ArrayList<>();
        collect(node, glyphs);
        List<Line> lines = lines(glyphs);
        if (!lines.isEmpty()) {
          blocks.add(lines);
        }
      }
    }
    return blocks;
  }

  /** What is wrong, one sentence a line; empty for a clean file. */
  static List<String> problems(byte[] pdf) throws IOException {
    List<String> problems = new ArrayList<>();
    for (List<Line> lines : blocks(pdf)) {
      for (int i = 0; i + 1 < lines.size(); i++) {
        check(lines.get(i), lines.get(i + 1), problems);
      }
    }
    return problems;
  }

  /** Lines whose 汉字 stand further apart than the bound, in em. */
  static List<String> torn(byte[] pdf, double bound) throws IOException {
    return blocks(pdf).stream()
        .flatMap(List::stream)
        .filter(line -> line.spread() > bound)
        .map(line -> "p. " + (line.page() + 1) + ": " + line.text())
        .toList();
  }

  private static double spread(List<StructureText.Glyph> glyphs) {
    double sum = 0;
    int gaps = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      TextPosition before = glyphs.get(i - 1).position();
      TextPosition after = glyphs.get(i).position();
      double em = before.getWidthDirAdj();
      boolean alike = Math.abs(em - after.getWidthDirAdj()) < 0.1;
      if (alike && isHan(before) && isHan(after)) {
        sum += (after.getXDirAdj() - before.getXDirAdj() - em) / em;
        gaps++;
      }
    }
    return gaps < 5 ? 0 : sum / gaps;
  }

  private static boolean isHan(TextPosition glyph) {
    return !glyph.getUnicode().isEmpty() && Marks.han(glyph.getUnicode().codePointAt(0));
  }

  private static void check(Line line, Line next, List<String> problems) {
    String before = line.text().strip();
    String after = next.text().strip();
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    String where = "p. " + (next.page() + 1) + ": " + before + " | " + after;
    if (NEVER_FIRST.indexOf(after.charAt(0)) >= 0) {
      problems.add("starts a line, " + where);
    }
    if (NEVER_LAST.indexOf(before.charAt(before.length() - 1)) >= 0) {
      problems.add("ends a line, " + where);
    }
    boolean number = NUMBER_ENDS.matcher(before).matches() && !line.raised();
    if (number && NUMBER_GOES_ON.matcher(after).matches()) {
      problems.add("splits a number, " + where);
    }
    if (number && !REFERENCE.matcher(before).matches() && Marks.han(after.codePointAt(0))) {
      problems.add("parts a number from its unit, " + where);
    }
  }

  private static void collect(StructureText.Node node, List<StructureText.Glyph> glyphs) {
    for (StructureText.Part part : node.parts()) {
      if (part.glyph() != null) {
        glyphs.add(part.glyph());
      } else if (!BLOCKS.contains(part.node().type())
          && !Set.of("Figure", "L", "Table", "Lbl", "TOC").contains(part.node().type())) {
        collect(part.node(), glyphs);
      }
    }
  }

  /** A glyph begins a line where it stands lower than the last one by most of its size. */
  private static List<Line> lines(List<StructureText.Glyph> glyphs) {
    List<Line> lines = new ArrayList<>();
    List<StructureText.Glyph> own = new ArrayList<>();
    for (StructureText.Glyph glyph : glyphs) {
      if (!own.isEmpty() && isBelow(glyph, own.get(own.size() - 1))) {
        lines.add(line(own));
        own.clear();
      }
      own.add(glyph);
    }
    if (!own.isEmpty()) {
      lines.add(line(own));
    }
    return lines;
  }

  private static Line line(List<StructureText.Glyph> glyphs) {
    StructureText.Glyph first = glyphs.get(0);
    StructureText.Glyph last = glyphs.get(glyphs.size() - 1);
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.position().getUnicode()));
    return new Line(
        first.page(),
        text.toString(),
        first.position().getXDirAdj(),
        last.position().getXDirAdj() + last.position().getWidthDirAdj(),
        last.position().getFontSizeInPt() < 0.8 * first.position().getFontSizeInPt(),
        spread(glyphs));
  }

  private static boolean isBelow(StructureText.Glyph glyph, StructureText.Glyph last) {
    double size = Math.max(glyph.position().getFontSizeInPt(), last.position().getFontSizeInPt());
    return glyph.page() != last.page()
        || glyph.position().getYDirAdj() - last.position().getYDirAdj() > 0.8 * size;
  }
}
