package zhounian.chart;

import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;

/** Lines over time, broken where a year has no number. */
final class LineChart extends TimeChart {
  private static final String LINES =
      """
          "type": {"type": "string", "enum": ["line"]},
          "base": {"type": "string", "enum": ["zero", "data"], "description": "纵轴从零起，或从数据附近起"}
      """;

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "chart",
        "line",
        Schemas.of(
            "折线图",
            "\"type\", \"series\"",
            LINES,
            series(LineData.MOST_SERIES, "折线，至多四条"),
            Schemas.NUMBERS,
            Schemas.REFERENCE,
            Schemas.BAND),
        true);
  }

  @Override
  LineData data(Exhibit exhibit, Amounts amounts) {
    return LineData.of(exhibit, amounts);
  }
}
