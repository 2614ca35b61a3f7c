package zhounian.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes a report of any number of chapters of about 8 KB of Chinese Markdown each: headings,
 * emphasis, a list, a table, footnotes, citations, cross references, and twenty numbers of a
 * ledger. The same size gives the same bytes.
 */
final class ReportOfSize {
  private static final String[] WORDS = {
    "轨道", "港口", "生态", "产业", "创新", "合作", "机制", "平台", "企业", "项目", "政策", "规划", "交通", "公路",
    "机场", "物流", "治理", "空气", "河流", "湿地", "造林", "能源", "园区", "人才", "教育", "医疗", "养老", "服务",
    "数据", "标准", "市场", "要素", "投资", "建设", "改革", "开放", "协同", "发展", "区域", "城市", "农村", "居民"
  };
  private static final String[] JOINTS = {
    "带动", "连接", "支持", "推进", "改善", "影响", "承接", "服务于", "依靠", "补充"
  };
  private static final int FIGURES = 200;
  private static final int YEARS = 13;

  private long state = 20140226;

  private ReportOfSize() {}

  /** Writes {@code content/} with as many chapters into a folder. */
  static void write(Path project, int chapters) throws IOException {
    new ReportOfSize().report(project, chapters);
  }

  private void report(Path project, int chapters) throws IOException {
    Path content = project.resolve("content");
    Path data = content.resolve("data");
    Files.createDirectories(content.resolve("chapters"));
    Files.createDirectories(data.resolve("figures"));
    StringBuilder parts = new StringBuilder();
    for (int c = 0; c < chapters; c++) {
      if (c % 50 == 0) {
        parts
            .append("  - {id: part-")
            .append(c / 50)
            .append(", title: ")
            .append(pair())
            .append(", chapters: [");
      }
      parts.append("c").append(c).append(c % 50 == 49 || c == chapters - 1 ? "]}\n" : ", ");
      text(
          content.resolve("chapters/" + String.format(Locale.ROOT, "%05d", c) + "-c" + c + ".md"),
          chapter(c));
    }
    text(
        content.resolve("report.yml"),
        """
        title: 长报告
        period: 2014..2026
        edition: 2026-11-21
        publisher: 编辑组
        rights: 版权所有
        parts:
        """
            + parts);
    StringBuilder metrics = new StringBuilder();
    for (int m = 0; m * YEARS < FIGURES; m++) {
      metrics.append("- {id: m-").append(m);
      metrics.append(", name: 合计, definition: 合计, kind: money, theme: 产业}\n");
    }
    text(data.resolve("metrics.yml"), metrics.toString());
    text(data.resolve("places.yml"), "- {id: p-all, name: 全区, color: ink}\n");
    text(
        data.resolve("units.yml"),
        "scales: [{name: 万, factor: 10000}, {name: 亿, factor: 100000000}]\n"
            + "units: [{name: 元, kind: money, factor: 1}]\n");
    text(data.resolve("names.yml"), "- {name: 三地}\n- {name: PM2.5}\n- {name: “十四五”}\n");
    text(
        data.resolve("sources.yml"),
        "- {id: src-one, type: article-magazine, title: 文章, issued: {date-parts: [[2024, 2]]}}\n");
    StringBuilder figures = new StringBuilder();
    for (int f = 0; f < FIGURES; f++) {
      figures
          .append("- {id: f-")
          .append(f)
          .append(", metric: m-")
          .append(f / YEARS)
          .append(", region: p-all, period: ")
          .append(2014 + f % YEARS)
          .append(", value: ")
          .append(100 + f)
          .append('.')
          .append(f % 10)
          .append(", unit: 亿元, source: {id: src-one, at: 正文, quote: ")
          .append(100 + f)
          .append('.')
          .append(f % 10)
          .append("亿元}}\n");
    }
    text(data.resolve("figures/all.yml"), figures.toString());
  }

  private String chapter(int number) {
    StringBuilder md = new StringBuilder();
    md.append("---\ntitle: ")
        .append(pair())
        .append(pair())
        .append("\nlabel: ")
        .append(word())
        .append("\nsummary: ")
        .append(sentence(18))
        .append("\nkey-figures: [{figure: f-")
        .append(number % FIGURES)
        .append("}]\n---\n");
    int figure = number * 7;
    for (int section = 0; section < 5; section++) {
      md.append("## ")
          .append(pair())
          .append(" {#sec-c")
          .append(number)
          .append('-')
          .append(section)
          .append("}\n\n");
      for (int paragraph = 0; paragraph < 3; paragraph++) {
        md.append(sentence(26))
            .append("全年合计{{f-")
            .append(figure++ % FIGURES)
            .append("}}，")
            .append(sentence(20))
            .append("**“")
            .append(pair())
            .append("”**")
            .append(sentence(20))
            .append("[@src-one, 第")
            .append("一节]。\n")
            .append(sentence(30))
            .append("\n\n");
      }
      if (section == 1) {
        md.append("- ")
            .append(sentence(12))
            .append("\n- ")
            .append(sentence(14))
            .append("\n- ")
            .append(sentence(10))
            .append("\n\n");
      } else if (section == 2) {
        md.append("表：")
            .append(pair())
            .append(" {#tbl-c")
            .append(number)
            .append("}\n\n| 项目 | 合计 |\n|---|---:|\n");
        for (int row = 0; row < 4; row++) {
          md.append("| ")
              .append(pair())
              .append(" | {{f-")
              .append(figure++ % FIGURES)
              .append("}} |\n");
        }
        md.append('\n');
      } else if (section == 3) {
        md.append("见@tbl-c")
            .append(number)
            .append("和@sec-c")
            .append(number)
            .append("-0所述。[^1]\n\n");
      }
    }
    return md.append("[^1]: ").append(sentence(20)).append('\n').toString();
  }

  private String sentence(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words / 2; i++) {
      text.append(word())
          .append(i % 3 == 1 ? JOINTS[next(JOINTS.length)] : "")
          .append(i % 9 == 8 ? "，" : "");
    }
    return text.append('。').toString();
  }

  private String pair() {
    return word() + word();
  }

  private String word() {
    return WORDS[next(WORDS.length)];
  }

  /** A small generator of our own, so that every machine writes the same report. */
  private int next(int bound) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (int) ((state >>> 33) % bound);
  }

  private static void text(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
