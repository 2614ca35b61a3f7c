package zhounian.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;

/**
 * Justifies again after the layout. The engine gives four fifths of a line's slack to its spaces,
 * and leaves a line too wide where an inline block or a Latin word ends it; here all gaps of a line
 * are widened alike. Where a full-width mark ends the line, its empty half stands outside the
 * measure (GB/T 15834—2011, 5.1.10: 行末标点可占半个字), so that the ink of all lines ends flush.
 */
final class EvenLines {
  /**
   * From more than this added space between 汉字 on, in em, a line falls apart into single
   * characters: it is set unjustified.
   */
  static final double LOOSEST = 0.25;

  /** The same between Latin words. */
  private static final double WIDEST = 0.5;

  private final LayoutContext context;

  EvenLines(LayoutContext context) {
    this.context = context;
  }

  void mend(Box box) {
    if (box instanceof LineBox line) {
      if (line.isFirstLine()) {
        restoreFirst(line);
      }
      if (line.getJustificationInfo() != null) {
        even(line);
      }
      line.getNonFlowContent().forEach(this::mend);
    }
    box.getChildren().forEach(this::mend);
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box inner) {
          mend(inner);
        }
      }
    }
  }

  /** The engine forgets a first line's indent and list marker if an inline block stands in it. */
  private void restoreFirst(LineBox line) {
    BlockBox block = line.getParent();
    if (block.getMarkerData() != null
        && line.getMarkerData() == null
        && !block.getStyle().isListMarkerInside()) {
      line.setMarkerData(block.getMarkerData());
    }
    IdentValue align = block.getStyle().getIdent(CSSName.TEXT_ALIGN);
    boolean left =
        align == IdentValue.LEFT || align == IdentValue.JUSTIFY || align == IdentValue.START;
    int width = block.getContentWidth();
    int indent =
        (int)
            block.getStyle().getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, width, context);
    if (indent != 0 && line.getContentStart() == 0 && left) {
      line.setContentStart(indent);
      line.setX(line.getX() + indent);
      line.calcCanvasLocation();
      line.calcChildLocations();
    }
  }

  private void even(LineBox line) {
    JustificationInfo info = line.getJustificationInfo();
    Content content = new Content(line);
    int trimmed = content.trimEnd(context, info);
    int gaps = content.gaps();
    if (gaps < 1) {
      return;
    }
    double hang = Marks.emptyRight(content.lastChar) ? content.lastSize / 2 : 0;
    float even = (float) ((slack(line) + trimmed + hang) / gaps);
    float adjust = even > content.widest() * size(line.getParent()) ? 0 : even;
    JustificationInfo change = new JustificationInfo();
    change.setNonSpaceAdjust(adjust - info.getNonSpaceAdjust());
    change.setSpaceAdjust(adjust - info.getSpaceAdjust());
    float moved = 0;
    for (Box child : line.getChildren()) {
      child.setX(child.getX() + Math.round(moved));
      if (child instanceof InlineLayoutBox inline) {
        moved += inline.adjustHorizontalPosition(change, moved);
      } else if (child.getWidth() > 0) {
        moved += adjust; // the engine leaves no gap behind an inline block
      }
    }
    line.calcChildLocations();
    info.setNonSpaceAdjust(adjust);
    info.setSpaceAdjust(adjust);
  }

  /** By how much, in em, the gaps of a justified line are widened; 0 for other lines. */
  static double spread(LineBox line) {
    int gaps = new Content(line).gaps();
    return line.getJustificationInfo() == null || gaps < 1
        ? 0
        : slack(line) / gaps / size(line.getParent());
  }

  /** Whether the gaps of a justified line would have to be wider than {@link #LOOSEST}. */
  static boolean torn(LineBox line) {
    Content content = new Content(line);
    return content.chinese && spread(line) > LOOSEST;
  }

  private static double slack(LineBox line) {
    return line.getParent().getContentWidth()
        - line.getFloatDistances().getLeftFloatDistance()
        - line.getFloatDistances().getRightFloatDistance()
        - line.getContentStart()
        - line.getContentWidth();
  }

  /** Type size in the engine's dots. */
  private static double size(Box box) {
    FontSpecification font = box.getStyle().getFontSpecification();
    return font == null ? 1 : font.size;
  }

  /** What stands in one line. */
  private static final class Content {
    private final LineBox line;
    private int stretching;
    private boolean chinese;
    private boolean endsRigid;
    private InlineText lastText;
    private int lastChar;
    private double lastSize;

    Content(LineBox line) {
      this.line = line;
      for (Box child : line.getChildren()) {
        add(child);
        if (!(child instanceof InlineLayoutBox) && child.getWidth() > 0) {
          stretching++;
          endsRigid = false;
        }
      }
    }

    double widest() {
      return chinese ? LOOSEST : WIDEST;
    }

    int gaps() {
      return endsRigid ? stretching : stretching - 1;
    }

    /**
     * Takes the space off the line's end, where the engine has left one before a Latin word.
     *
     * @return its width
     */
    int trimEnd(LayoutContext context, JustificationInfo info) {
      if (lastText == null || lastChar != ' ') {
        return 0;
      }
      float before = lastText.getWidth() - lastText.calcTotalAdjustment(info);
      lastText.trimTrailingSpace(context);
      int removed = Math.round(before) - lastText.getWidth();
      Content rest = new Content(line);
      stretching = rest.stretching;
      chinese = rest.chinese;
      endsRigid = rest.endsRigid;
      lastChar = rest.lastChar;
      lastSize = rest.lastSize;
      return removed;
    }

    private void add(Box box) {
      if (box instanceof InlineLayoutBox inline) {
        for (Object child : inline.getInlineChildren()) {
          if (child instanceof InlineText text) {
            add(text, inline);
          } else if (child instanceof Box inner) {
            add(inner);
          }
        }
      } else if (box.getWidth() > 0) {
        endsRigid = true;
        lastText = null;
        String words = box.getElement() == null ? "" : box.getElement().getTextContent();
        lastChar = words.isEmpty() ? 0 : words.codePointBefore(words.length());
        lastSize = size(box);
      }
    }

    private void add(InlineText text, InlineLayoutBox parent) {
      String words = text.getSubstring();
      if (words.isEmpty()) {
        return;
      }
      boolean stretches = parent.getStyle().isTextJustify() && text.getLetterSpacing() == 0;
      stretching += stretches ? words.codePointCount(0, words.length()) : 0;
      chinese |= stretches && words.codePoints().anyMatch(Marks::han);
      endsRigid = !stretches;
      lastText = text;
      lastChar = squeezed(parent) ? 0 : words.codePointBefore(words.length());
      lastSize = size(parent);
    }

    private static boolean squeezed(InlineLayoutBox parent) {
      return parent.getElement() != null
          && parent.getElement().getAttribute("style").contains("margin-right:-");
    }
  }
}
