package zhounian.chart;

import java.util.List;
import java.util.Optional;
import zhounian.model.ExhibitKind;

/** The kinds of exhibit that are drawn. */
public final class DrawnKinds {
  private DrawnKinds() {}

  /** All of them; a new kind is added here. */
  public static final List<DrawnKind> ALL =
      List.of(
          new LineChart(),
          new AreaChart(),
          new BarChart(),
          new GroupedBarChart(),
          StackedBarChart.absolute(),
          StackedBarChart.shares(),
          new RingChart(),
          new DumbbellChart(),
          new SlopeChart(),
          new ScatterChart(),
          new SmallMultiples(),
          new StripChart(),
          new Timeline(),
          new SchematicMap(),
          new Tree(),
          new Flow(),
          new ChainAtlas(),
          new Isochrone());

  /** The kind of that name, if it is a drawn one. */
  public static Optional<DrawnKind> of(ExhibitKind kind) {
    return ALL.stream()
        .filter(k -> k.kind().kind().equals(kind.kind()) && k.kind().type().equals(kind.type()))
        .findFirst();
  }
}
