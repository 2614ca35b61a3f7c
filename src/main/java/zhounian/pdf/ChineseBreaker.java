package zhounian.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.BitSet;

/**
 * {@link LineBreaks} as the layout engine asks for them: it hands over what is left of a run after
 * each line, so the breaks of the whole run are kept and looked up from its end.
 */
final class ChineseBreaker implements FSTextBreaker {
  private final LineBreaks rules;
  private String run = "";
  private BitSet breaks = new BitSet();
  private int start;
  private int position;

  ChineseBreaker(LineBreaks rules) {
    this.rules = rules;
  }

  @Override
  public void setText(String text) {
    if (!run.endsWith(text) || text.isEmpty()) {
      run = text;
      breaks = rules.of(text);
    }
    start = run.length() - text.length();
    position = start;
  }

  @Override
  public int next() {
    if (position >= run.length()) {
      return -1;
    }
    int next = breaks.nextSetBit(position + 1);
    position = next < 0 ? run.length() : next;
    return position - start;
  }
}
