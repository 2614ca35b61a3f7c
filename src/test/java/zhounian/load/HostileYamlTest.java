package zhounian.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhounian.model.Node;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Problem;

class HostileYamlTest {
  private static final int LARGE = Yaml.MAX_LENGTH - 100;

  private static List<Code> codes(String text) {
    return Yaml.parse("f", text, 1).problems().stream().map(Problem::code).toList();
  }

  @Test
  void aliasesAreRefusedAndNeverFollowed() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", alias, alias, alias)));
    }
    Checked<Optional<Node>> parsed = Yaml.parse("f", bomb.toString(), 1);
    assertEquals(30 + 29 * 3, parsed.problems().size());
    assertTrue(parsed.problems().stream().allMatch(p -> p.code() == Code.YAML_SIGN));
    Node.Mapping map = (Node.Mapping) parsed.value().orElseThrow();
    assertEquals(3, map.items("a29").size());
    assertTrue(map.items("a29").stream().allMatch(Node.Scalar.class::isInstance));
  }

  @Test
  void tagsMergeKeysAndDirectivesAreRefused() {
    assertEquals(List.of(Code.YAML_SIGN), codes("a: !!javax.script.ScriptEngineManager [x]\n"));
    assertEquals(List.of(Code.YAML_SIGN), codes("a: !!int 5\n"));
    assertEquals(List.of(Code.YAML_SIGN), codes("<<: {a: b}\n"));
    assertEquals(List.of(Code.YAML_SIGN), codes("%YAML 1.2\n---\na: b\n"));
    assertEquals(List.of(Code.YAML_SIGN), codes("? [a, b]\n: c\n"));
    assertEquals(List.of(Code.SECOND_DOCUMENT), codes("a: b\n---\nc: d\n"));
  }

  @Test
  void nestingEndsAtTheLimit() {
    assertEquals(List.of(), codes("[".repeat(20) + "]".repeat(20)));
    assertEquals(List.of(Code.TOO_DEEP), codes("[".repeat(21) + "]".repeat(21)));
    assertEquals(List.of(Code.TOO_DEEP), codes("- ".repeat(LARGE / 2)));
    assertEquals(List.of(Code.TOO_DEEP), codes("[".repeat(LARGE)));
    assertEquals(List.of(Code.TOO_DEEP), codes("{a: ".repeat(LARGE / 4)));
    assertEquals(List.of(Code.TOO_DEEP), codes("? ".repeat(LARGE / 2)));
  }

  @Test
  void linesOfOneMegabyteAreRead() {
    String han = "长".repeat(LARGE / 3);
    Checked<Optional<Node>> parsed = Yaml.parse("f", "a: " + han + "\nb: \"" + han + "\"\n", 1);
    assertEquals(List.of(), parsed.problems());
    assertEquals(Optional.of(han), ((Node.Mapping) parsed.value().orElseThrow()).text("b"));
    assertFalse(codes("a".repeat(LARGE) + "\nb: c\n").isEmpty());
    assertFalse(codes("\"" + "a".repeat(LARGE)).isEmpty());
    assertFalse(codes("a: " + "b: ".repeat(LARGE / 3)).isEmpty());
    assertFalse(codes("a: " + "{{".repeat(LARGE / 2)).isEmpty());
    assertFalse(codes("#a ".repeat(LARGE / 3) + "\n@").isEmpty());
  }

  @Test
  void aTextOrATreeBeyondTheLimitIsRefused() {
    assertEquals(List.of(Code.TOO_LARGE), codes("a".repeat(Yaml.MAX_LENGTH + 1)));
    assertEquals(List.of(Code.TOO_MANY), codes("- a\n".repeat(Yaml.MAX_NODES + 1)));
    assertEquals(List.of(), codes("- a\n".repeat(Yaml.MAX_NODES - 1)));
    assertEquals(List.of(Code.TOO_MANY), codes("[" + "a,".repeat(Yaml.MAX_NODES + 1) + "]"));
    assertEquals(List.of(Code.TOO_MANY), codes("[" + "𠀀, ".repeat(Yaml.MAX_NODES + 1) + "]"));
  }

  @Test
  void manyMistakesGiveAListThatEnds() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append("a").append(i).append(": @x\n");
    }
    assertEquals(Collections.nCopies(20, Code.UNQUOTED_MARK), codes(text.toString()));
  }

  @Test
  void charactersThatYamlForbidsAreNamedWithTheirPlace() {
    Checked<Optional<Node>> parsed = Yaml.parse("f", "a: 甲\nb: 𠀀乙\u0007\n", 1);
    Problem problem = parsed.problems().get(0);
    assertEquals(Code.CONTROL_CHARACTER, problem.code());
    assertEquals(List.of("U+0007"), problem.arguments());
    assertEquals(2, problem.position().line());
    assertEquals(6, problem.position().column());
    assertEquals(List.of(Code.CONTROL_CHARACTER), codes("a: \ud800x\n"));
    assertEquals(List.of(Code.CONTROL_CHARACTER), codes("a: \uffff\n"));
    assertEquals(List.of(Code.CONTROL_CHARACTER), codes("a: \u0000\n"));
  }
}
