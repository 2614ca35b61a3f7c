package zhounian.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhounian.model.Body;
import zhounian.problem.Checked;
import zhounian.problem.Position;

class GoldenTest {
  static List<Golden> forty() throws IOException {
    return Golden.read("/markdown/forty.txt");
  }

  static List<Golden> faults() throws IOException {
    return Golden.read("/markdown/faults.txt");
  }

  static String read(String markdown) {
    Checked<Body> checked = Markdown.body("content/chapters/01-x.md", 1, markdown);
    String problems =
        checked.problems().stream().map(p -> "! " + Dump.of(p)).collect(Collectors.joining("\n"));
    return (Dump.of(checked.value()) + "\n" + problems).strip();
  }

  @Test
  void thereAreFortyLines() throws IOException {
    assertEquals(40, forty().size());
  }

  @ParameterizedTest
  @MethodSource("forty")
  void readsChineseAsItsEditorsMeanIt(Golden golden) {
    assertEquals(golden.expected(), read(golden.markdown()));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void tellsWhatIsWrongAndWhere(Golden golden) {
    assertEquals(golden.expected(), read(golden.markdown()));
  }

  static List<Golden> latin() throws IOException {
    return Golden.read("/markdown/latin.txt");
  }

  @ParameterizedTest
  @MethodSource("latin")
  void readsLatinAsCommonMarkDoes(Golden golden) {
    Position start = new Position("content/report.yml", 3, 8, 1);
    assertEquals(golden.expected(), Dump.of(Markdown.line(start, golden.markdown()).value()));
  }
}
