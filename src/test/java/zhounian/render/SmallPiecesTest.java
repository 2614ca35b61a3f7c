package zhounian.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import zhounian.chart.Basis;

final class SmallPiecesTest {
  @Test
  void csvQuotesWhatNeedsIt() {
    assertEquals(
        "\uFEFFa,\"b,c\",\"d \"\"e\"\"\",\"f\ng\"\r\n",
        new String(
            new Csv().row(List.of("a", "b,c", "d \"e\"", "f\ng")).bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void theRulerHasATickForEachYearAndOneForABaseBefore() {
    TreeMap<Integer, Basis> years = new TreeMap<>();
    years.put(2008, Basis.REPORTED);
    years.put(2014, Basis.REPORTED);
    years.put(2015, Basis.DERIVED);
    years.put(2016, Basis.PLANNED);
    Document ruler = Jsoup.parse(Ruler.svg(2014, 2017, years, SmallReport.words()));
    assertEquals("有数的年份：2008、2014、2015、2016", ruler.select("svg").attr("aria-label"));
    assertEquals(List.of("-12", "0", "7", "21"), ruler.select("rect").eachAttr("x"));
    assertEquals(List.of("12", "12", "7", "3"), ruler.select("rect").eachAttr("height"));
    assertEquals(1, ruler.select("path").size());
  }

  @Test
  void aNumberIsPartedFromItsUnitAndQualifier() {
    FigureViews views =
        new FigureViews(
            new TreeMap<>(),
            SmallReport.words(),
            period -> "2022年",
            new Links(Medium.SITE),
            Map.of());
    Views.FigureView view = views.of(SmallReport.NOW);
    assertEquals("", view.before());
    assertEquals("10848", view.number());
    assertEquals("公里", view.unit());
    assertTrue(view.status().isEmpty());
  }
}
