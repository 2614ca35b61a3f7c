package zhounian.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhounian.model.Node;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

class YamlTest {
  private static Node tree(String text) {
    Checked<Optional<Node>> parsed = Yaml.parse("f", text, 1);
    assertEquals(List.of(), parsed.problems());
    return parsed.value().orElseThrow();
  }

  private static Node.Mapping mapping(String text) {
    return (Node.Mapping) tree(text);
  }

  private static Position position(int line, int column, int length) {
    return new Position("f", line, column, length);
  }

  /** Line, column and code of each problem. */
  private static List<String> problems(String text) {
    return Yaml.parse("f", text, 1).problems().stream()
        .map(p -> p.position().line() + ":" + p.position().column() + " " + p.code())
        .toList();
  }

  @Test
  void valuesKeepTheirSpelling() {
    Node.Mapping map =
        mapping("a: 12.50\nb: no\nc: 12:30\nd: 2015-04-30\ne: ~\nf: 0x1F\ng: '12'\nh: 1_000\n");
    assertEquals(
        List.of("12.50", "no", "12:30", "2015-04-30", "~", "0x1F", "12", "1_000"),
        map.entries().stream().map(e -> ((Node.Scalar) e.value()).text()).toList());
    assertTrue(((Node.Scalar) map.get("g").orElseThrow()).quoted());
  }

  @Test
  void aValueThatIsMissingIsAnEmptyScalarBehindItsKey() {
    Node.Mapping map = mapping("a:\nb:   \nc:\n");
    assertEquals(new Node.Scalar(position(1, 3, 1), "", false), map.get("a").orElseThrow());
    assertEquals(new Node.Scalar(position(2, 3, 1), "", false), map.get("b").orElseThrow());
    assertEquals(new Node.Scalar(position(3, 3, 1), "", false), map.get("c").orElseThrow());
  }

  @Test
  void aTextWithoutDataIsAnEmptyScalar() {
    assertEquals(new Node.Scalar(position(1, 1, 1), "", false), tree(""));
    assertEquals(new Node.Scalar(position(1, 1, 1), "", false), tree("# nothing yet\n\n"));
  }

  @Test
  void everythingKnowsItsPlaceInCodePoints() {
    Node.Mapping map = mapping("标题: 京津冀\n𠀀: {甲: 𠀁, b: \"丙\"}\nc:\n  - 甲乙\n  - k: v\n");
    assertEquals(position(1, 1, 2), map.entries().get(0).keyPosition());
    assertEquals(position(1, 5, 3), map.entries().get(0).value().position());
    assertEquals(position(2, 1, 1), map.entries().get(1).keyPosition());
    Node.Mapping inner = (Node.Mapping) map.get("𠀀").orElseThrow();
    assertEquals(position(2, 4, 1), inner.position());
    assertEquals(position(2, 8, 1), inner.entries().get(0).value().position());
    assertEquals(position(2, 11, 1), inner.entries().get(1).keyPosition());
    assertEquals(position(2, 14, 3), inner.entries().get(1).value().position());
    List<Node> items = map.items("c");
    assertEquals(position(4, 5, 2), items.get(0).position());
    assertEquals(position(5, 5, 1), items.get(1).position());
  }

  @Test
  void linesAreCountedFromTheFirstLineGiven() {
    Checked<Optional<Node>> parsed = Yaml.parse("f", "a: 1\nb: @x\n", 12);
    assertEquals(Position.of("f", 13, 4), parsed.problems().get(0).position());
  }

  @Test
  void blockAndQuotedTextIsRead() {
    Node.Mapping map =
        mapping("a: |\n  甲\n  # 乙\nb: \"丙\\n\\u4e01\"\nc: >-\n  x\n  y\nd: 一\n  二\n");
    assertEquals(Optional.of("甲\n# 乙\n"), map.text("a"));
    assertEquals(Optional.of("丙\n丁"), map.text("b"));
    assertEquals(Optional.of("x y"), map.text("c"));
    assertEquals(Optional.of("一 二"), map.text("d"));
  }

  @Test
  void jsonIsReadToo() {
    Node.Mapping map = mapping("{\n\t\"a\": [1, true],\n\t\"b\": {\"c\": \"{{x}}\"}\n}\n");
    assertEquals(2, map.items("a").size());
    assertEquals(Optional.of("{{x}}"), ((Node.Mapping) map.get("b").orElseThrow()).text("c"));
  }

  @Test
  void aHashCutsAValueOrStartsAComment() {
    assertEquals(List.of("1:6 CUT_BY_HASH"), problems("t: 图 #1\n"));
    assertEquals(List.of("1:6 CUT_BY_HASH"), problems("t: 图 # 一\n"));
    assertEquals(List.of("1:6 CUT_BY_HASH"), problems("t: a #b\n".replace("a", "𠀀")));
    assertEquals(List.of("1:6 CUT_BY_HASH"), problems("t: a #b\n"));
    assertEquals(List.of("1:4 CUT_BY_HASH"), problems("t: #1 城市\n"));
    assertEquals(List.of("1:5 CUT_BY_HASH"), problems("- x #1\n".replace("x", "图")));
    assertEquals(List.of("1:9 CUT_BY_HASH"), problems("t: [图 #1]\nu: 1\n".replace("图", "一二三")));
    assertEquals(List.of(), problems("t: 图  #1\n"));
    assertEquals(List.of(), problems("t: a # b\n"));
    assertEquals(List.of(), problems("t: \"图 #1\" #好\n"));
    assertEquals(List.of(), problems("t: # 一\n  - a\n"));
    assertEquals(List.of(), problems("# 一\nt: a#b\n #二\nu: '#1'\n"));
    assertEquals(List.of(), problems("t: |\n  图 #1\n"));
  }

  @Test
  void afterAMistakeReadingGoesOnAsIfItWereMended() {
    Checked<Optional<Node>> parsed =
        Yaml.parse("f", "a：甲\nb: {{x}} 乙\nc: @丙\nd: 丁: 戊\ne:己\nf: '庚'\n", 1);
    assertEquals(
        List.of(
            "1:2 FULLWIDTH_COLON",
            "2:4 UNQUOTED_MARK",
            "3:4 UNQUOTED_MARK",
            "4:5 COLON_IN_VALUE",
            "5:2 NO_SPACE_AFTER_COLON"),
        problems("a：甲\nb: {{x}} 乙\nc: @丙\nd: 丁: 戊\ne:己\nf: '庚'\n"));
    Node.Mapping map = (Node.Mapping) parsed.value().orElseThrow();
    assertEquals(
        List.of("甲", "{{x}} 乙", "@丙", "丁: 戊", "己", "庚"),
        map.entries().stream().map(e -> ((Node.Scalar) e.value()).text()).toList());
    assertEquals(position(1, 3, 1), map.get("a").orElseThrow().position());
    assertEquals(position(5, 3, 1), map.get("e").orElseThrow().position());
  }

  @Test
  void aMarkWithoutQuotesIsOneProblemWhereverItStands() {
    assertEquals(List.of("1:4 UNQUOTED_MARK"), problems("t: {{x}}\n"));
    assertEquals(List.of("1:4 UNQUOTED_MARK"), problems("t: {{x}} 年\n"));
    assertEquals(List.of("1:7 UNQUOTED_MARK"), problems("- {a: {{x}}, b: 1}\n"));
    assertEquals(List.of("1:7 UNQUOTED_MARK"), problems("- {a: {{x}}年, b: 1}\n- c\n"));
    assertEquals(List.of("1:4 UNQUOTED_MARK"), problems("t: {{x}{y}}\nu: 1\n"));
    assertEquals(List.of(), problems("t: 共{{x}}\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: [\\n | 1 | 4 | [",
        "a: {b: [c],\\n\\n | 1 | 4 | {",
        "x: 1\\na: [[b],\\n | 2 | 4 | ["
      })
  void aBracketThatStaysOpenIsToldWhereItOpens(String text, int line, int column, String open) {
    Problem problem =
        Yaml.parse("f", text.replace("\\n", "\n"), 1).problems().stream().findFirst().orElseThrow();
    assertEquals(Code.UNCLOSED_BRACKET, problem.code());
    assertEquals(Position.of("f", line, column), problem.position());
    assertEquals(List.of(open, open.equals("[") ? "]" : "}"), problem.arguments());
  }

  @Test
  void theFullWidthColonIsFoundWhereYamlReadsOn() {
    assertEquals(List.of("1:5 FULLWIDTH_COLON"), problems("- id：a\n"));
    assertEquals(List.of("2:7 FULLWIDTH_COLON"), problems("t: 甲\n  lead：乙\n"));
    assertEquals(List.of("1:7 FULLWIDTH_COLON"), problems("a: {id： x, b: c}\n"));
    assertEquals(List.of(), problems("t: 甲：乙\nu:\n  - 北京：下降65.1%\n"));
  }

  @Test
  void aSecondKeyOfTheSameNameIsTold() {
    Checked<Optional<Node>> parsed = Yaml.parse("f", "a: 1\nb: 2\n\"a\": 3\n", 1);
    assertEquals(
        List.of(Problem.of(Code.DUPLICATE_KEY, position(3, 1, 3), "a")), parsed.problems());
    assertEquals(Optional.of("1"), ((Node.Mapping) parsed.value().orElseThrow()).text("a"));
  }

  @Test
  void whatCannotBeReadGivesNoTree() {
    for (String text :
        List.of("a: \"x\n", "a: [x\n", "\ta: 1\n", "a:\n   b: 1\n  c: 2\n", "a: \u0007")) {
      Checked<Optional<Node>> parsed = Yaml.parse("f", text, 1);
      assertEquals(Optional.empty(), parsed.value(), text);
      assertEquals(1, parsed.problems().size(), text);
    }
  }
}
