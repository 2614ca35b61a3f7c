package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zhounian.ledger.Figures.HERE;
import static zhounian.ledger.Figures.UNITS;
import static zhounian.ledger.Figures.derived;
import static zhounian.ledger.Figures.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhounian.model.Figure;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

final class FormulaTest {
  private static final Map<String, String> VALUES = Map.of("a", "6", "b", "4", "a-b", "0.5");

  @Test
  void arithmeticHasItsUsualOrder() {
    assertValue("2", "a - b");
    assertValue("0.5", "a-b");
    assertValue("14", "a + b * 2");
    assertValue("20", "(a + b) * 2");
    assertValue("1", "a - b - 1");
    assertValue("0.75", "a / b / 2");
    assertValue("-6", "-a");
    assertValue("10", "b - -a");
    assertValue("50", "(a - b) / b * 100");
    assertValue("6", "a/3*3");
  }

  private static void assertValue(String expected, String formula) {
    Rational value =
        Formula.parse(formula)
            .formula()
            .orElseThrow()
            .evaluate(
                id -> Optional.ofNullable(VALUES.get(id)).map(BigDecimal::new).map(Rational::of))
            .orElseThrow();
    assertEquals(Optional.of(new BigDecimal(expected)), value.exact());
  }

  @Test
  void whatDoesNotFitIsNamed() {
    assertTrouble("…", "");
    assertTrouble("…", "a +");
    assertTrouble("…", "(a + b");
    assertTrouble("b", "a b");
    assertTrouble(")", "a)");
    assertTrouble("×", "a × b");
    assertTrouble("1.2.3", "a + 1.2.3");
    assertTrouble("2-1", "2-1");
    assertTrouble("（", "（a）");
    assertTrouble("A", "A + b");
  }

  private static void assertTrouble(String expected, String formula) {
    Formula.Parsed parsed = Formula.parse(formula);
    assertEquals(Optional.empty(), parsed.formula(), formula);
    assertEquals(expected, parsed.trouble(), formula);
  }

  @Test
  void nestingWithoutEndIsRefusedNotFollowed() {
    assertTrue(Formula.parse("(".repeat(100_000)).formula().isEmpty());
    assertTrue(Formula.parse("-".repeat(100_000) + "a").formula().isEmpty());
    assertTrue(Formula.parse("((((a))))").formula().isPresent());
  }

  @Test
  void aDerivedValueIsComparedAtThePrecisionWritten() {
    assertNone(
        figure("a", "2486", "公里"), figure("b", "118", "公里"), derived("c", "21.1", "倍", "a / b"));
    assertNone(figure("a", "10848", "公里"), derived("c", "7844", "公里", "a / 1.383"));
    assertNone(figure("a", "1.1", "万公里"), derived("c", "0.83", "万公里", "a / 1.326"));
    assertProblems(
        List.of(Problem.of(Code.DERIVED_DIFFERS, HERE, "c", "21", "20")),
        figure("a", "1", "公里"),
        derived("c", "21", "公里", "a * 20"));
    assertProblems(
        List.of(Problem.of(Code.DERIVED_DIFFERS, HERE, "c", "21.0", "21.1")),
        figure("a", "2486", "公里"),
        figure("b", "118", "公里"),
        derived("c", "21.0", "倍", "a / b"));
  }

  @Test
  void scalesAndUnitsAreHeeded() {
    assertNone(
        figure("a", "1", "亿元"), figure("b", "5000", "万元"), derived("c", "1.5", "亿元", "a + b"));
    assertNone(figure("a", "1", "亿元"), figure("b", "5000", "万元"), derived("c", "2", "倍", "a / b"));
    assertNone(figure("a", "2", "亿元"), figure("b", "4", "万家"), derived("c", "0.5", "万元", "a / b"));
    assertNone(figure("a", "90", "分钟"), figure("b", "1", "小时"), derived("c", "0.5", "小时", "a - b"));
    assertNone(figure("a", "7", "亿元"), derived("c", "2", "亿元", "a - 5"));
  }

  @Test
  void cyclesAreNamedOnceAndNothingElseIsSaidOfThem() {
    assertProblems(
        List.of(Problem.of(Code.BAD_FORMULA, HERE, "b + 1", "a → b → a")),
        derived("b", "1", "公里", "a + 1"),
        derived("a", "1", "公里", "b + 1"));
    assertProblems(
        List.of(Problem.of(Code.BAD_FORMULA, HERE, "a", "a → a")), derived("a", "1", "公里", "a"));
  }

  @Test
  void unknownFiguresAndDivisionByZeroAreProblems() {
    assertProblems(
        List.of(Problem.of(Code.UNKNOWN_FIGURE, HERE, "rial", "rail")),
        figure("rail", "1", "公里"),
        derived("c", "1", "公里", "rial + 1"));
    assertProblems(
        List.of(Problem.of(Code.BAD_FORMULA, HERE, "a / 0", "÷ 0")),
        figure("a", "1", "公里"),
        derived("c", "1", "公里", "a / 0"));
  }

  @Test
  void aMinusWithoutSpacesIsToldAsThat() {
    assertProblems(
        List.of(Problem.of(Code.MINUS_WITHOUT_SPACES, HERE, "a-b-2", "a - b - 2")),
        figure("a", "3", "公里"),
        figure("b", "1", "公里"),
        derived("c", "0", "公里", "a-b-2 + a"));
    assertProblems(
        List.of(Problem.of(Code.MINUS_WITHOUT_SPACES, HERE, "100-share-2024", "100 - share-2024")),
        figure("share-2024", "40", "%"),
        derived("c", "60", "%", "100-share-2024"));
  }

  @Test
  void aPieceIsPointedAtWhereItStands() {
    Position formula = new Position("content/data/figures/a.yml", 9, 12, 20);
    Position unit = new Position("content/data/figures/a.yml", 8, 9, 2);
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("rail", figure("rail", "1", "公里"));
    figures.put("rail-rial", derived("rail-rial", "2", "公里", "rail-rial-x + rail + rial"));
    figures.put("money", figure("money", "1", "元"));
    figures.put("sum", derived("sum", "2", "元", "money + rail"));
    figures.put("times", derived("times", "1", "元", "money / money"));
    Derivations.Written written = new Derivations.Written(formula, true, unit);
    List<Problem> problems =
        Derivations.check(
            figures,
            UNITS,
            Map.of("rail-rial", written, "sum", written, "times", written),
            Set.of());
    assertEquals(
        List.of("ZN414 8:9", "ZN402 9:12", "ZN415 9:18", "ZN402 9:33"),
        problems.stream()
            .map(p -> p.code().id() + " " + p.position().line() + ":" + p.position().column())
            .toList());
    assertEquals(4, problems.get(3).position().length());
  }

  @Test
  void nothingIsSaidOfAFormulaThatNamesAFigureInAWrongUnit() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("a", figure("a", "1", "公里"));
    figures.put("b", derived("b", "5", "元", "a * 2"));
    assertEquals(1, Derivations.check(figures, UNITS, Map.of(), Set.of()).size());
    assertEquals(List.of(), Derivations.check(figures, UNITS, Map.of(), Set.of("a")));
    assertEquals(List.of(), Derivations.check(figures, UNITS, Map.of(), Set.of("b")));
  }

  @Test
  void whatFollowsFromAWrongUnitIsNotToldToo() {
    assertEquals(
        List.of("ZN414 a-times"),
        codes(
            derived("a-more", "9", "%", "a-times * 100"),
            figure("a", "6", "公里"),
            derived("a-times", "1", "公里", "a / a")));
  }

  private static List<String> codes(Figure... figures) {
    Map<String, Figure> byId = new LinkedHashMap<>();
    for (Figure figure : figures) {
      byId.put(figure.id(), figure);
    }
    return Derivations.check(byId, UNITS, Map.of(), Set.of()).stream()
        .map(p -> p.code().id() + " " + p.arguments().get(0))
        .toList();
  }

  @Test
  void aLongChainOfFormulasIsFollowed() {
    Figure[] chain = new Figure[5001];
    chain[0] = figure("f0", "1", "公里");
    for (int i = 1; i <= 5000; i++) {
      chain[i] = derived("f" + i, "1", "公里", "f" + (i - 1));
    }
    assertNone(chain);
  }

  @Test
  void fractionsAreExact() {
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      Rational a = fraction(random);
      Rational b = fraction(random);
      assertEquals(a, a.plus(b).minus(b));
      if (b.signum() != 0) {
        assertEquals(a, a.dividedBy(b).times(b));
      }
      assertEquals(a, a.exact().map(Rational::of).orElse(a));
      Rational error = Rational.of(a.round(3)).minus(a);
      BigDecimal limit = new BigDecimal("0.0005");
      assertTrue(error.plus(Rational.of(limit)).signum() >= 0);
      assertTrue(error.minus(Rational.of(limit)).signum() <= 0);
    }
  }

  private static Rational fraction(Random random) {
    return Rational.of(BigDecimal.valueOf(random.nextInt(200_000) - 100_000, random.nextInt(4)))
        .dividedBy(Rational.of(BigDecimal.valueOf(1 + random.nextInt(50))));
  }

  private static void assertNone(Figure... figures) {
    assertProblems(List.of(), figures);
  }

  private static void assertProblems(List<Problem> expected, Figure... figures) {
    Map<String, Figure> byId = new LinkedHashMap<>();
    for (Figure figure : figures) {
      byId.put(figure.id(), figure);
    }
    assertEquals(expected, Derivations.check(byId, UNITS, Map.of(), Set.of()));
  }
}
