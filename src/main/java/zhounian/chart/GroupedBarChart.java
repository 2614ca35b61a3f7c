package zhounian.chart;

import java.util.SortedMap;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Theme;
import zhounian.problem.Checked;

/** Groups of up to three bars, the same in each group. */
final class GroupedBarChart implements DrawnKind {
  private static final int MOST_BARS = 3;

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind(
        "chart",
        "grouped",
        Schemas.of(
            "成组条形图",
            "\"type\", \"groups\"",
            "    \"type\": {\"type\": \"string\", \"enum\": [\"grouped\"]}",
            GroupData.schema(MOST_BARS, "一组里的条形，至多三条", ""),
            Schemas.NUMBERS,
            Schemas.REFERENCE,
            Schemas.BAND),
        true);
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts amounts = new Amounts(exhibit, GroupData.figures(exhibit));
    GroupData data = GroupData.of(exhibit, MOST_BARS, amounts);
    if (data.groups().isEmpty()) {
      return Checks.nothing(canvas, amounts);
    }
    Look look = new Look(canvas, new Palette(theme), measure, Wording.of(exhibit));
    Drawing drawing = new GroupedPicture(data, amounts, look).drawing();
    return Checks.picture(exhibit, drawing, Labels.Placing.NONE, amounts.problems());
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Amounts amounts = new Amounts(exhibit, GroupData.figures(exhibit));
    return GroupData.of(exhibit, MOST_BARS, amounts).table(amounts);
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    return Basis.years(GroupData.figures(exhibit));
  }
}
