package zhounian.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemTextTest {
  private static final String FILE = "content/report.yml";

  private static String shown(Problem problem, Language language, String text) {
    return ProblemText.of(List.of(problem), language, file -> Optional.of(text));
  }

  private static Problem unknownKey(int line, int column, int length, String near) {
    return Problem.of(
        Code.UNKNOWN_KEY,
        new Position(FILE, line, column, length),
        "titel",
        "title、subtitle",
        near);
  }

  /** The two lines of source and caret for a problem on a one-line file. */
  private static List<String> caret(String line, int column, int length) {
    List<String> lines =
        shown(unknownKey(1, column, length, ""), Language.CHINESE, line).lines().toList();
    return lines.subList(1, 3);
  }

  @Test
  void showsPlaceLineCaretExpectationAndCure() {
    assertEquals(
        """
        content/report.yml:3:1: 错误 ZN201: 未知的键“titel”
            titel: 京津冀
            ^^^^^
            应为：title、subtitle
            办法：改成“title”？或删去这个键
        """,
        shown(unknownKey(3, 1, 5, "title"), Language.CHINESE, "a: 1\nb: 2\ntitel: 京津冀\n"));
    assertEquals(
        """
        content/report.yml:3:1: error ZN201: unknown key "titel"
            titel: 京津冀
            ^^^^^
            expected: title、subtitle
            to mend: did you mean "title"? or remove it
        """,
        shown(unknownKey(3, 1, 5, "title"), Language.ENGLISH, "a: 1\nb: 2\ntitel: 京津冀\n"));
  }

  @Test
  void leavesOutACureWhoseWordIsNotKnown() {
    String text = shown(unknownKey(1, 1, 5, ""), Language.CHINESE, "titel: x");
    assertTrue(text.endsWith("办法：删去这个键\n"), text);
    Problem claim = Problem.of(Code.UNKNOWN_CLAIM, Position.of(FILE), "增长一倍", "");
    assertEquals("", ProblemText.cure(claim, Language.CHINESE));
    Problem unit = Problem.of(Code.BAD_UNIT, Position.of(FILE), "万加", "");
    String cure = ProblemText.cure(unit, Language.CHINESE);
    assertTrue(cure.startsWith("在 content/data/units.yml 的 units 里加一行"), cure);
    cure = ProblemText.cure(unit, Language.ENGLISH);
    assertTrue(cure.startsWith("add - {name: 万加"), cure);
    Problem near = Problem.of(Code.BAD_UNIT, Position.of(FILE), "万加", "万家");
    cure = ProblemText.cure(near, Language.CHINESE);
    assertTrue(cure.startsWith("改成“万家”？或在 content/data/units.yml 的"), cure);
  }

  @Test
  void leavesOutAPartOfTheFindingWhoseWordIsEmpty() {
    Problem alone = Problem.of(Code.TEMPLATE_VALUE, Position.of(FILE), "site.titel", "", "");
    assertEquals("模板要用“site.titel”，没有这个值", ProblemText.found(alone, Language.CHINESE));
    Problem led = Problem.of(Code.TEMPLATE_VALUE, Position.of(FILE), "x", "", "a.ftlh:3");
    assertEquals("模板要用“x”，没有这个值；经由 a.ftlh:3", ProblemText.found(led, Language.CHINESE));
  }

  @Test
  void hanAndFullWidthCharactersAreTwoColumnsWide() {
    assertEquals(List.of("    标题：ab", "    " + "    " + "^^"), caret("标题：ab", 3, 1));
    assertEquals("    " + "    " + "^^^^", caret("京津冀的", 3, 2).get(1));
    assertEquals("    " + "  " + "^^", caret("Ａ：", 2, 1).get(1));
    assertEquals("    " + "    " + "^", caret("𠀀𠀁x", 3, 1).get(1));
    assertEquals("    " + " " + "^", caret("“x", 2, 1).get(1));
    assertEquals("    " + " " + "^", caret("e\u0301x", 3, 1).get(1));
  }

  @Test
  void tabsStandInBothLines() {
    assertEquals(List.of("    \ta\tb", "    \t \t^"), caret("\ta\tb", 4, 1));
  }

  @Test
  void aLongLineIsCutAroundTheCaret() {
    String line = "长".repeat(500) + "X" + "短".repeat(500);
    List<String> lines = caret(line, 501, 1);
    assertEquals("    …" + "长".repeat(16) + "X" + "短".repeat(31) + "…", lines.get(0));
    assertEquals("     " + " ".repeat(32) + "^", lines.get(1));
    List<String> atEnd = caret("a".repeat(200) + "X", 201, 1);
    assertEquals("    …" + "a".repeat(95) + "X", atEnd.get(0));
    assertEquals("     " + " ".repeat(95) + "^", atEnd.get(1));
    List<String> atStart = caret("X" + "a".repeat(200), 1, 1);
    assertEquals("    X" + "a".repeat(95) + "…", atStart.get(0));
  }

  @Test
  void theCaretStaysOnTheLineAndAtItsEnd() {
    assertEquals("    " + "   ^", caret("abc", 99, 5).get(1));
    assertEquals("    " + " ^^", caret("abc", 2, 99).get(1));
    assertEquals("    ^", caret("", 1, 1).get(1));
  }

  @Test
  void aFileAsAWholeHasNoLine() {
    Problem problem = Problem.of(Code.NO_PROJECT, Position.of(FILE));
    assertEquals(
        """
        content/report.yml: 错误 ZN101: 这里没有 content/report.yml
            办法：在报告的文件夹里运行，或用 --project 指出它
        """,
        ProblemText.of(List.of(problem), Language.CHINESE, file -> Optional.empty()));
    assertEquals(
        "content/report.yml:7: 错误 ZN201: 未知的键“titel”",
        ProblemText.headline(unknownKey(7, 0, 1, ""), Language.CHINESE));
  }

  @Test
  void aLineThatIsNotThereIsLeftOut() {
    assertEquals(3, shown(unknownKey(9, 1, 1, ""), Language.CHINESE, "a: 1").lines().count());
    assertEquals(
        3,
        ProblemText.of(List.of(unknownKey(1, 1, 1, "")), Language.CHINESE, file -> Optional.empty())
            .lines()
            .count());
  }

  @Test
  void ofTwoWaysToMendTheOneThatFitsIsTold() {
    Problem line = Problem.of(Code.MISSING_KEY, Position.of(FILE), "unit", "家", "单位", "unit", "");
    Problem braces = Problem.of(Code.MISSING_KEY, Position.of(FILE), "unit", "", "单位", "unit", "家");
    assertEquals("在这里加一行“unit: 家”", ProblemText.cure(line, Language.CHINESE));
    assertEquals("在花括号里加上“unit: 家”，和别的键用逗号隔开", ProblemText.cure(braces, Language.CHINESE));
  }

  @Test
  void argumentsGoInAsTheyAre() {
    Problem number = Problem.of(Code.UNKNOWN_NUMBER, Position.of(FILE, 1, 1), "15");
    String cure = ProblemText.cure(number, Language.CHINESE);
    assertTrue(cure.startsWith("写成 {{数据标识}}，或 {{plain 15}{理由}}；"), cure);
    Problem odd = Problem.of(Code.DUPLICATE_KEY, Position.of(FILE, 1, 1), "it's {1} $1 \\ {0}");
    assertEquals("键“it's {1} $1 \\ {0}”写了两次", ProblemText.found(odd, Language.CHINESE));
  }

  @Test
  void nothingFromTheContentMovesTheCursor() {
    Problem odd = Problem.of(Code.DUPLICATE_KEY, Position.of(FILE, 1, 1), "a\n\u001b[2J\u202eb");
    assertEquals("键“a⏎\ufffd[2J\ufffdb”写了两次", ProblemText.found(odd, Language.CHINESE));
    assertEquals("    x\ufffd[0m", caret("x\u001b[0m", 1, 1).get(0));
    String longOne =
        ProblemText.found(
            Problem.of(Code.DUPLICATE_KEY, Position.of(FILE), "k".repeat(5000)), Language.ENGLISH);
    assertTrue(longOne.length() < 500, longOne);
  }

  @Test
  void theSummaryCountsAndRepeatsTheFirstError() {
    Problem open = Problem.of(Code.UNKNOWN_NUMBER, Position.of("content/a.md", 1, 2), "5");
    Problem error = unknownKey(3, 1, 5, "title");
    assertEquals(
        """
        2 处错误，1 处待定，在 2 个文件里
        第一处：content/report.yml:3:1: 错误 ZN201: 未知的键“titel”
        """,
        ProblemText.summary(List.of(open, error, unknownKey(4, 1, 5, "")), Language.CHINESE));
    assertEquals(
        """
        1 error, 1 open in 2 files
        the first: content/report.yml:3:1: error ZN201: unknown key "titel"
        """,
        ProblemText.summary(List.of(open, error), Language.ENGLISH));
    assertEquals(
        """
        1 处待定，在 1 个文件里
        第一处：content/a.md:1:2: 待定 ZN401: 数字“5”没有出处
        """,
        ProblemText.summary(List.of(open), Language.CHINESE));
    assertEquals("", ProblemText.summary(List.of(), Language.CHINESE));
  }

  @Test
  void jsonHoldsEverythingEscaped() {
    Problem problem =
        Problem.of(Code.DUPLICATE_KEY, new Position("content/a\"b.yml", 2, 3, 4), "a\\b\u2028");
    assertEquals(
        """
        [
        {"code":"ZN109","severity":"error","file":"content/a\\"b.yml","line":2,"column":3,"length":4,\
        "messages":{"zh-CN":{"found":"键“a\\\\b⏎”写了两次","expected":"","cure":"删去一个"},\
        "en":{"found":"the key \\"a\\\\b⏎\\" stands twice","expected":"","cure":"remove one of them"}}}
        ]
        """,
        ProblemText.json(List.of(problem)));
    assertEquals("[]\n", ProblemText.json(List.of()));
    assertEquals("\"\\u0001\\t\\n\\ud800𠀀\\u2028/\"", Json.text("\u0001\t\n\ud800𠀀\u2028/"));
  }

  @Test
  void everyCodeHasItsOwnNumberAndAllTextsInBothLanguages() {
    Set<String> ids = new HashSet<>();
    for (Code code : Code.values()) {
      assertTrue(code.id().matches("ZN[1-9][0-9]{2}"), code.id());
      assertTrue(ids.add(code.id()), code.id());
      Problem full = Problem.of(code, Position.of(FILE), "0", "1", "2", "3", "4", "5", "6");
      for (Language language : Language.values()) {
        assertFalse(ProblemText.found(full, language).isEmpty(), code.id());
        assertFalse(ProblemText.cure(full, language).isEmpty(), code.id());
      }
      assertEquals(
          code.expected(Language.CHINESE).isEmpty(),
          code.expected(Language.ENGLISH).isEmpty(),
          code.id());
    }
  }
}
