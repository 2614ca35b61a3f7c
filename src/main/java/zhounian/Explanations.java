package zhounian;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhounian.load.Loader;
import zhounian.model.Node;
import zhounian.problem.Code;
import zhounian.problem.Language;
import zhounian.problem.Severity;

/** What every code means, with an example and the cure: as a command tells it, and as a page. */
final class Explanations {
  /**
   * A change of a sound report.
   *
   * @param file path from the project's folder
   * @param right what stands there; empty where the file is new
   * @param wrong what gives the problem
   */
  record Change(String file, String right, String wrong) {}

  /**
   * How a code comes about.
   *
   * @param changes what gives the problem, first the place that is at fault
   * @param made what makes the fault where no text can: delete, rename, gbk, large, many, link;
   *     empty where {@code changes} do
   * @param to new name of a file that is renamed
   * @param chinese what is at fault, where no text can show it
   * @param none whether content cannot bring it about
   */
  record Example(
      List<Change> changes, String made, String to, String chinese, String english, boolean none) {
    private String says(Language language) {
      return language == Language.CHINESE ? chinese : english;
    }
  }

  private final Map<String, Example> examples = new LinkedHashMap<>();

  private Explanations() {}

  /** The explanations that the generator carries. */
  static Explanations load() {
    Explanations all = new Explanations();
    Node tree = Loader.resource("problems.yml").data().orElseThrow();
    for (Node item : ((Node.Sequence) tree).items()) {
      Node.Mapping row = (Node.Mapping) item;
      List<Change> changes = new ArrayList<>();
      changes.add(change(row));
      row.mappings("also").forEach(also -> changes.add(change(also)));
      all.examples.put(
          text(row, "code"),
          new Example(
              List.copyOf(changes),
              text(row, "made"),
              text(row, "to"),
              text(row, "zh"),
              text(row, "en"),
              text(row, "none").equals("true")));
    }
    return all;
  }

  private static Change change(Node.Mapping row) {
    return new Change(text(row, "file"), text(row, "right"), text(row, "wrong"));
  }

  private static String text(Node.Mapping row, String key) {
    return row.text(key).orElse("");
  }

  /** Examples by id of the code, in order of the file. */
  Map<String, Example> examples() {
    return examples;
  }

  /** A text of a code with its places shown as such. */
  static String plain(String text) {
    return text.replaceAll("\\{[0-9]}", "…")
        .replaceAll("⟧⟦(?=\\p{IsHan})", "；或")
        .replaceAll("⟧⟦ ?(?=[a-z])", " or ")
        .replaceAll("[⟦⟧]", "");
  }

  /** What a code means, on lines for a terminal. */
  List<String> lines(Code code, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(code.id() + "  " + plain(code.found(language)));
    if (!plain(code.expected(language)).isBlank()) {
      lines.add("    " + Speech.EXPECTED.in(language) + plain(code.expected(language)));
    }
    lines.add("    " + Speech.CURE.in(language) + plain(code.cure(language)));
    lines.add("    " + reach(code).in(language));
    Example example = example(code);
    if (example.none()) {
      lines.add("    " + Speech.NO_EXAMPLE.in(language, example.says(language)));
    } else if (!example.made().isEmpty()) {
      lines.add("    " + Speech.EXAMPLE.in(language, example.says(language)));
    } else {
      for (Change change : example.changes()) {
        lines.add("    " + Speech.EXAMPLE.in(language, change.file()));
        shown(change.wrong()).forEach(line -> lines.add("      - " + line));
        shown(change.right()).forEach(line -> lines.add("      + " + line));
      }
    }
    return lines;
  }

  private Example example(Code code) {
    return examples.getOrDefault(code.id(), new Example(List.of(), "", "", "", "", false));
  }

  private static Speech reach(Code code) {
    return code.severity() == Severity.ERROR ? Speech.STOPS : Speech.BARS_PUBLICATION;
  }

  private static List<String> shown(String text) {
    return text.lines().map(line -> line.replace("\u0007", "\u2407")).toList();
  }

  /** All codes on one page (Markdown), in Chinese and English. */
  String page() {
    StringBuilder page = new StringBuilder();
    page.append("# 问题代码\n\n");
    page.append("每个代码的意思、例子和改法；`explain 代码` 给出同样的文字。");
    page.append("例子是对一份没有错的小报告（`src/test/reports/sound`）的改动，测试逐个验证：");
    page.append("`-` 行是写错的，`+` 行是对的；只有 `-` 行的是多出来的文件。\n\n");
    page.append(
        "*Every code with its meaning, an example and the cure. An example is a change of ");
    page.append("a small sound report, tried by a test: lines with `-` are wrong, lines with `+` ");
    page.append("are right. This page is generated from `problem/Code.java` and ");
    page.append("`src/main/resources/problems.yml`.*\n");
    String group = "";
    for (Code code : Code.values()) {
      String own = code.id().substring(2, 3);
      if (!own.equals(group)) {
        group = own;
        page.append("\n## ").append(heading(own)).append('\n');
      }
      entry(page, code);
    }
    return page.toString();
  }

  private static String heading(String group) {
    return switch (group) {
      case "1" -> "1xx 文件和 YAML · Files and YAML";
      case "2" -> "2xx 键和值 · Keys and values";
      case "3" -> "3xx 正文和标记 · Text and marks";
      case "4" -> "4xx 数和台账 · Numbers and the ledger";
      case "5" -> "5xx 图表 · Exhibits";
      case "6" -> "6xx 链接和引用 · Links and citations";
      case "7" -> "7xx 字体 · Fonts";
      default -> group + "xx 模板、样式和 PDF · Templates, styles, PDF";
    };
  }

  private void entry(StringBuilder page, Code code) {
    Language zh = Language.CHINESE;
    Language en = Language.ENGLISH;
    page.append("\n### ").append(code.id()).append(' ').append(marked(code.found(zh)));
    page.append("\n\n*").append(marked(code.found(en))).append("*\n\n");
    if (!plain(code.expected(zh)).isBlank()) {
      page.append("- ").append(Speech.EXPECTED.in(zh)).append(marked(code.expected(zh)));
      page.append(" · *").append(marked(code.expected(en))).append("*\n");
    }
    page.append("- ").append(Speech.CURE.in(zh)).append(marked(code.cure(zh)));
    page.append(" · *").append(marked(code.cure(en))).append("*\n");
    page.append("- ").append(reach(code).in(zh));
    page.append(" · *").append(reach(code).in(en)).append("*\n");
    Example example = example(code);
    if (example.none() || !example.made().isEmpty()) {
      Speech speech = example.none() ? Speech.NO_EXAMPLE : Speech.EXAMPLE;
      page.append("- ").append(speech.in(zh, example.chinese()));
      page.append(" · *").append(speech.in(en, example.english())).append("*\n");
      return;
    }
    for (Change change : example.changes()) {
      page.append("\n`").append(change.file()).append("`\n\n```diff\n");
      shown(change.wrong()).forEach(line -> page.append("- ").append(line).append('\n'));
      shown(change.right()).forEach(line -> page.append("+ ").append(line).append('\n'));
      page.append("```\n");
    }
  }

  /** Plain text in Markdown. */
  private static String marked(String text) {
    return plain(text).replaceAll("[\\\\*_<>|`#\\[\\]]", "\\\\$0");
  }
}
