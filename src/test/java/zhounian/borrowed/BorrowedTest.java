package zhounian.borrowed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhounian.load.Loader;
import zhounian.model.Sources;

/** The report carries facts over from its documents, and no sentences. */
class BorrowedTest {
  /** Stands in one of the documents, word for word. */
  private static final String THEIRS = "三地地域相近、文化一脉，自古就形成了密切的经济联系和文化交流";

  @TempDir Path project;

  @Test
  void theReportSharesNoRunWithItsDocuments() throws IOException {
    Sources report = Loader.read(Path.of("").toAbsolutePath()).value();
    assertTrue(Passages.of(report).all().size() > 400, "too few texts to be all");
    assertEquals(List.of(), Borrowed.in(report, documents()));
  }

  @Test
  void theHashesAreOfWholeDocumentsAndSmall() throws IOException {
    Shingles documents = documents();
    assertTrue(documents.size() > 90_000, "runs kept: " + documents.size());
    assertTrue(documents.bytes().length < 1_000_000, "bytes: " + documents.bytes().length);
  }

  @Test
  void aSentenceOfTheDocumentsIsFoundWhereverItStands() throws IOException {
    write("chapters/01-one.md", "---\ntitle: 一\nsummary: 二\n---\n## 三\n\n开头。\n" + THEIRS + "。\n");
    write("data/metrics.yml", "- {id: m, name: 量, definition: " + THEIRS + "}\n");
    write("data/charts/one.yml", "- id: c\n  note: >\n    说明：" + THEIRS + "\n");
    write("data/conflicts.yml", "- id: k\n  why: \"取{{f}}，" + THEIRS + "\"\n");
    String run = "地域相近文化一脉自古就形成了密切的经济联系和文化交流";
    assertEquals(
        List.of(
            "content/data/charts/one.yml:2: " + run,
            "content/data/conflicts.yml:2: " + run,
            "content/data/metrics.yml:1: " + run,
            "content/chapters/01-one.md:7: " + run),
        Borrowed.in(read(), documents()));
  }

  @Test
  void quotationsThatAreCitedAndNamesAreTheirs() throws IOException {
    String cited = "自古就形成了密切的经济联系和文化交流";
    write(
        "chapters/01-one.md",
        "---\ntitle: 一\n---\n有文章说“" + cited + "”，所指较宽[@s]。\n\n有文章说“" + cited + "”。别处另有[@s]。\n");
    write("data/figures/one.yml", "- id: f\n  source: {id: s, at: 首段, quote: " + cited + "}\n");
    assertEquals(
        List.of("content/chapters/01-one.md:6: " + cited), Borrowed.in(read(), documents()));

    write("data/names.yml", "- {name: 密切的经济联系和文化交流}\n");
    assertEquals(List.of(), Borrowed.in(read(), documents()));
  }

  @Test
  void aClaimIsTheirsAsFarAsTheQuotationBesideItReaches() throws IOException {
    Shingles theirs = Shingles.of(List.of("子丑寅卯，一二三四五六七八九十甲乙丙丁戊己"));
    String figure = "- {id: f, source: {quote: 子丑寅卯 一二三四五六七八九十甲乙丙丁}, claims: [%s]}\n";
    write("data/figures/one.yml", figure.formatted("一二三四五六七八九十甲乙丙丁"));
    assertEquals(List.of(), Borrowed.in(read(), theirs));
    write("data/figures/one.yml", figure.formatted("一二三四五六七八九十甲乙丙丁戊"));
    assertEquals(
        List.of("content/data/figures/one.yml:1: 一二三四五六七八九十甲乙丙丁戊"), Borrowed.in(read(), theirs));
  }

  @Test
  void aNumberStandsInTheRunAsItIsPrinted() throws IOException {
    Shingles theirs = Shingles.of(List.of("甲乙丙丁戊己16.3万余家庚辛壬癸"));
    write("data/figures/one.yml", "- {id: f, value: 16.3, unit: 万家, qualifier: 余}\n");
    write("chapters/01-one.md", "---\ntitle: 一\n---\n甲乙丙丁戊己{{f}}[@s]**庚辛**壬癸\n");
    assertEquals(
        List.of("content/chapters/01-one.md:4: 甲乙丙丁戊己万余家庚辛壬癸"), Borrowed.in(read(), theirs));
  }

  @Test
  void twelveCharactersAreNoRunAndThirteenAre() {
    Shingles theirs = Shingles.of(List.of("一二三四五，六七八九十甲乙丙丁"));
    assertEquals(2, theirs.size());
    assertEquals(0, theirs.shared(Shingles.han("一二三四五六七八九十甲乙戊")).size());
    List<int[]> found = theirs.shared(Shingles.han("子一二 3 三四五六七八九十甲乙丙丑"));
    assertEquals(1, found.size());
    assertEquals(1, found.get(0)[0]);
    assertEquals(14, found.get(0)[1]);
  }

  @Test
  void theRecipeReadsAFolderAndItsFileIsReadBack() throws IOException {
    Files.writeString(project.resolve("a.txt"), "一二三四五六七八九十甲乙丙丁", StandardCharsets.UTF_8);
    Files.writeString(project.resolve("README.md"), "子丑寅卯辰巳午未申酉戌亥子丑", StandardCharsets.UTF_8);
    Path file = project.resolve("shingles.bin");
    ShinglesRecipe.main(new String[] {project.toString(), file.toString()});
    Shingles read = Shingles.read(Files.readAllBytes(file));
    assertEquals(2, read.size());
    assertEquals(1, read.shared(Shingles.han("二三四五六七八九十甲乙丙丁")).size());
  }

  private static Shingles documents() throws IOException {
    try (InputStream in = BorrowedTest.class.getResourceAsStream("shingles.bin")) {
      return Shingles.read(in.readAllBytes());
    }
  }

  private Sources read() {
    return Loader.read(project).value();
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
