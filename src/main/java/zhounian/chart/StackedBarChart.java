package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Theme;
import zhounian.problem.Checked;

/** Bars of up to five parts that add up: as long as their sum, or all as long as the whole. */
final class StackedBarChart implements DrawnKind {
  private static final int MOST_PARTS = 5;

  private static final String WHOLE =
      """
      ,
                "whole": {"type": "string", "format": "figure", "description": "各部分之和，须与台账相符"}""";

  private final boolean full;

  private StackedBarChart(boolean full) {
    this.full = full;
  }

  /** Each bar as long as its sum. */
  static StackedBarChart absolute() {
    return new StackedBarChart(false);
  }

  /** Each bar is 100 %. */
  static StackedBarChart shares() {
    return new StackedBarChart(true);
  }

  @Override
  public ExhibitKind kind() {
    String type = full ? "share" : "stacked";
    List<String> more =
        full ? List.of(Schemas.NUMBERS) : List.of(Schemas.NUMBERS, Schemas.REFERENCE, Schemas.BAND);
    List<String> parts = new ArrayList<>();
    parts.add("    \"type\": {\"type\": \"string\", \"enum\": [\"" + type + "\"]}");
    parts.add(GroupData.schema(MOST_PARTS, "叠起的部分，至多五个", WHOLE));
    parts.addAll(more);
    return new ExhibitKind(
        "chart",
        type,
        Schemas.of(
            full ? "百分之百堆积条形图" : "堆积条形图", "\"type\", \"groups\"", parts.toArray(new String[0])),
        true);
  }

  private static GroupData data(Exhibit exhibit, Amounts amounts, boolean full) {
    GroupData data = GroupData.of(exhibit, MOST_PARTS, amounts);
    List<GroupData.Group> groups = new ArrayList<>();
    for (GroupData.Group group : data.groups()) {
      List<Shown> parts = group.parts().stream().map(GroupData.Part::shown).toList();
      if (Wholes.fit(group.label(), parts, group.whole(), full, amounts)) {
        groups.add(group);
      }
    }
    return new GroupData(List.copyOf(groups), data.names(), data.reference(), data.band());
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts amounts = new Amounts(exhibit, GroupData.figures(exhibit));
    GroupData data = data(exhibit, amounts, full);
    if (data.groups().isEmpty()) {
      return Checks.nothing(canvas, amounts);
    }
    Look look = new Look(canvas, new Palette(theme), measure, Wording.of(exhibit));
    StackedPicture picture = new StackedPicture(data, amounts, look, full);
    return Checks.picture(exhibit, picture.drawing(), Labels.Placing.NONE, amounts.problems());
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Amounts amounts = new Amounts(exhibit, GroupData.figures(exhibit));
    return data(exhibit, amounts, full).table(amounts);
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    return Basis.years(GroupData.figures(exhibit));
  }
}
