package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhounian.model.Verdict;

/** What the whole build makes of claims, contradictions and quotations. */
class ClaimsTest {
  private static final Path REPORT = Path.of("src/test/reports/claims");

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void eachFindingIsToldAtItsPlaceWithBothNumbers(String language) throws IOException {
    FaultsTest.Run run =
        FaultsTest.run("check", "--project", REPORT.toString(), "--lang", language, "--quiet");
    assertEquals(1, run.code());
    Golden.same(REPORT.resolve("problems." + language + ".txt"), run.err());
  }

  @Test
  void theFourRealCasesGetTheirVerdicts() {
    List<String> told = new ArrayList<>();
    new Build(REPORT, true, stage -> {})
        .examine()
        .site()
        .ledger()
        .verdicts()
        .forEach((id, verdicts) -> verdicts.forEach(v -> told.add(id + ": " + line(v))));
    assertEquals(
        List.of(
            "energy-2022: 较2014年下降71.6% CONTRADICTS 71.6% | 41.5% | 40.0–43.0%",
            "fine-dust-2022: 较2013年的107微克/立方米下降了65.1%"
                + " WITHIN_ROUNDING 65.1% | 65.4% | 64.8–66.0%",
            "industry-yearly-2014-2022: 是2014年的1.43倍 HOLDS 1.43倍 | 1.43倍 | 1.43–1.44倍",
            "industry-yearly-2014-2022: 是2014年的1.5倍 CONTRADICTS 1.5倍 | 1.43倍 | 1.43–1.44倍",
            "industry-multiple-2014-2022: 年均增长4.6% CONTRADICTS 1.5倍 | 1.43倍 | 1.43–1.44倍"),
        told);
  }

  @Test
  void conflictsThatAreDecidedPass(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(REPORT, folder);
    Files.writeString(
        project.resolve("content/data/conflicts.yml"),
        """
        - id: conflict-energy
          figures: [energy-2022]
          claims: [较2014年下降71.6%]
          chosen: energy-2022
          why: 取两年的水平，不取降幅。
        - id: conflict-firms
          figures: [firms-2023, firms-2023-rounded]
          chosen: firms-2023
          why: 取有时点的数。
        """,
        StandardCharsets.UTF_8);
    FaultsTest.Run run = FaultsTest.run("check", "--project", project.toString());
    assertEquals(2, count(run.err(), "ZN422"), run.err());
    assertEquals(0, count(run.err(), "ZN423"), run.err());
    assertEquals(0, count(run.err(), "energy-2022"), run.err());
  }

  @Test
  void aDecisionMayNotNameAClaimThatNobodyMakes(@TempDir Path folder) throws IOException {
    Path project = FaultsTest.copy(REPORT, folder);
    Files.writeString(
        project.resolve("content/data/conflicts.yml"),
        """
        - id: conflict-energy
          figures: [energy-2022]
          claims: [较2014年下降71.5%]
          chosen: energy-2022
          why: 取两年的水平，不取降幅。
        """,
        StandardCharsets.UTF_8);
    FaultsTest.Run run = FaultsTest.run("check", "--project", project.toString());
    assertEquals(2, count(run.err(), "ZN424"), "told, and repeated as the first: " + run.err());
    assertTrue(run.err().contains("改成“较2014年下降71.6%”？"), run.err());
  }

  @Test
  void onlyTheTwoWrongClaimsOfTheRealReportAreAccused() {
    List<String> told = new ArrayList<>();
    new Build(Path.of("").toAbsolutePath(), false, stage -> {})
        .examine()
        .site()
        .ledger()
        .verdicts()
        .forEach((id, verdicts) -> verdicts.forEach(v -> told.add(v.outcome() + " " + v.says())));
    assertTrue(told.contains("HOLDS 年均增长率26.5%"), told.toString());
    assertTrue(told.contains("WITHIN_ROUNDING 下降了65.1%"), told.toString());
    assertTrue(told.contains("HOLDS 年均增长4.6%"), told.toString());
    assertEquals(
        List.of("CONTRADICTS 下降71.6%", "CONTRADICTS 年均增长4.6%"),
        told.stream().filter(t -> t.startsWith("CONTRADICTS")).sorted().toList());
  }

  private static String line(Verdict v) {
    return v.says()
        + " "
        + v.outcome()
        + " "
        + v.claimed()
        + " | "
        + v.computed()
        + " | "
        + v.range();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
