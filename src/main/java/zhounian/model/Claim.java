package zhounian.model;

import java.util.List;
import java.util.Optional;
import zhounian.problem.Position;

/**
 * What a source says of a figure: 较2014年增长38.3%.
 *
 * @param says the source's words
 * @param kind what they say, where the editor has told it; else the words are read
 * @param bases ids of the figures that it is measured against, where the editor has told them: the
 *     base; the addends of a sum; for a figure that is itself a change, its start and its end
 */
public record Claim(Position position, String says, Optional<Kind> kind, List<String> bases) {
  public Claim {
    bases = List.copyOf(bases);
  }

  /** What a claim says, as {@code kind} of a data file writes it. */
  public enum Kind {
    /** 增长38.3%, 增长1.1倍. */
    GROWTH("growth"),
    /** 下降65.1%. */
    FALL("fall"),
    /** 是2014年的2.1倍, 翻一番. */
    MULTIPLE("multiple"),
    /** 占全国14%. */
    SHARE("share"),
    /** 年均增长26.5%. */
    ANNUAL("annual-average"),
    /** 提高2.2个百分点. */
    POINTS("points"),
    /** 增加2000公里. */
    DIFFERENCE("difference"),
    /** 三地合计. */
    SUM("sum"),
    /** 位居三地第一. */
    RANK("rank"),
    /** 2014年以来最高, 连续八年增长. */
    SINCE("since-when");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in data files. */
    public String word() {
      return word;
    }
  }
}
