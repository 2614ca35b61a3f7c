package zhounian.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Reads the lines of a layout and names the paragraphs in which the rules are broken, so that only
 * these are glued.
 */
final class LineCheck {
  /** What a paragraph needs. */
  enum Need {
    /** A line ends at an element's edge where none may end. */
    EDGES,
    /** The last line is a single character (孤字). */
    TAIL,
    /** A line is so loose that its numbers come apart. */
    NUMBERS
  }

  /**
   * What is wrong in a paragraph.
   *
   * @param parts where pieces may be parted, so that the lines before them do not fall apart
   */
  record Found(Set<Need> needs, BitSet parts) {
    boolean none() {
      return needs.isEmpty() && parts.isEmpty();
    }
  }

  /** From this much added space between characters on, in em, numbers look torn. */
  private static final double LOOSE = 0.06;

  /** Blocks whose last line is more than one character long. */
  private static final Set<String> TEXT = Set.of("p", "li", "td", "th");

  private final LineBreaks breaks;
  private final Map<Element, List<Line>> linesOf = new IdentityHashMap<>();

  private LineCheck(LineBreaks breaks) {
    this.breaks = breaks;
  }

  /**
   * @param text without white space
   */
  private record Line(String text, double spread, boolean torn) {}

  /** The flows that break a rule, and which; in order. */
  static Map<TextFlow, Found> of(Box root, List<TextFlow> flows, LineBreaks breaks) {
    LineCheck check = new LineCheck(breaks);
    check.collect(root);
    Map<Element, List<TextFlow>> flowsOf = new LinkedHashMap<>();
    for (TextFlow flow : flows) {
      flowsOf.computeIfAbsent(flow.block(), b -> new ArrayList<>()).add(flow);
    }
    Map<TextFlow, Found> needs = new LinkedHashMap<>();
    flowsOf.forEach((block, ofBlock) -> check.check(block, ofBlock, needs));
    return needs;
  }

  private void check(Element block, List<TextFlow> flows, Map<TextFlow, Found> needs) {
    List<Line> lines = linesOf.get(block);
    if (lines == null) {
      return; // running heads are laid out elsewhere
    }
    String set = String.join("", lines.stream().map(Line::text).toList());
    String written = String.join("", flows.stream().map(f -> bare(f.text())).toList());
    if (!set.equals(written)) {
      flows.forEach(f -> needs.put(f, new Found(EnumSet.of(Need.EDGES), new BitSet())));
      return;
    }
    int start = 0;
    for (TextFlow flow : flows) {
      int end = start + bare(flow.text()).length();
      Found found = check(flow, start, end, lines);
      if (!found.none()) {
        needs.put(flow, found);
      }
      start = end;
    }
  }

  private Found check(TextFlow flow, int start, int end, List<Line> lines) {
    Set<Need> found = EnumSet.noneOf(Need.class);
    BitSet parts = new BitSet();
    String text = flow.text();
    BitSet allowed = breaks.of(flow);
    int at = 0;
    int count = 0;
    for (Line line : lines) {
      if (at > start && at < end && !allowed.get(rawIndex(text, at - start))) {
        found.add(Need.EDGES);
      }
      if (at < end && at + line.text().length() > start) {
        count++;
        if (line.spread() > LOOSE && EdgeGlue.hasNumber(line.text())) {
          found.add(Need.NUMBERS);
        }
        boolean last = flow.last() && at + line.text().length() >= end;
        if (last
            && count > 1
            && letters(line.text()) < 2
            && TEXT.contains(flow.block().getTagName())) {
          found.add(Need.TAIL);
        }
      }
      at += line.text().length();
      if (line.torn() && at > start && at < end) {
        parts.or(parts(text, rawIndex(text, at - start), allowed));
      }
    }
    return new Found(found, parts);
  }

  /** Where the piece that begins a line could have been parted to fill the line before. */
  private static BitSet parts(String text, int from, BitSet allowed) {
    int next = allowed.nextSetBit(from + 1);
    BitSet parts = LineBreaks.parts(text);
    parts.andNot(allowed);
    parts.clear(0, from + 1);
    int to = next < 0 ? text.length() : next;
    parts.clear(to, text.length() + 1);
    parts.stream().filter(p -> letters(text.substring(p, to)) < 2).forEach(parts::clear);
    return parts;
  }

  /** How many letters and digits a text has: what a reader sees of it beside the marks. */
  static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** Index in the text of its n-th char that is no white space. */
  private static int rawIndex(String text, int n) {
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Marks.space(text.charAt(i)) && seen++ == n) {
        return i;
      }
    }
    return text.length();
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.chars().filter(c -> !Marks.space(c)).forEach(c -> bare.append((char) c));
    return bare.toString();
  }

  private void collect(Box box) {
    if (box instanceof LineBox line) {
      Element owner = owner(line);
      if (owner != null && line.isContainsContent()) {
        StringBuilder text = new StringBuilder();
        line.getChildren().forEach(child -> append(child, text));
        linesOf
            .computeIfAbsent(owner, e -> new ArrayList<>())
            .add(new Line(bare(text.toString()), EvenLines.spread(line), EvenLines.torn(line)));
      }
      line.getNonFlowContent().forEach(this::collect);
    }
    box.getChildren().forEach(this::collect);
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box inner && !isGlue(inner)) {
          collect(inner);
        }
      }
    }
  }

  private static void append(Box box, StringBuilder text) {
    if (isGlue(box)) {
      text.append(box.getElement().getTextContent());
    } else if (box instanceof InlineLayoutBox inline && box.getPseudoElementOrClass() == null) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof InlineText words) {
          text.append(words.getSubstring());
        } else if (child instanceof Box inner) {
          append(inner, text);
        }
      }
    }
  }

  private static boolean isGlue(Box box) {
    return !(box instanceof InlineLayoutBox)
        && box.getElement() != null
        && box.getElement().getTagName().equals(EdgeGlue.ELEMENT);
  }

  private static Element owner(Box box) {
    Box at = box.getParent();
    while (at != null && at.getElement() == null) {
      at = at.getParent();
    }
    boolean glue = at != null && at.getElement().getTagName().equals(EdgeGlue.ELEMENT);
    return at == null || glue ? null : at.getElement();
  }
}
