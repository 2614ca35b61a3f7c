package zhounian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import zhounian.model.Canvas;
import zhounian.model.Drawing;
import zhounian.model.Exhibit;
import zhounian.model.ExhibitKind;
import zhounian.model.Figure;
import zhounian.model.Region;
import zhounian.model.Theme;
import zhounian.problem.Checked;

/** Chains of work across places: who does what, who leads, what links them, where they stick. */
final class ChainAtlas implements DrawnKind {
  private static final String CHAINS =
      """
          "places": {
            "type": "array", "minItems": 1, "maxItems": 12, "description": "地点标识，由左到右",
            "items": {"type": "string", "format": "region"}
          },
          "chains": {
            "type": "array", "minItems": 1, "maxItems": 60, "description": "链，由上到下",
            "items": {
              "type": "object", "additionalProperties": false, "required": ["name", "clusters"],
              "properties": {
                "name": {"type": "string", "format": "inline", "maxLength": 40, "description": "链的名称"},
                "figure": {"type": "string", "format": "figure", "description": "数据标识：链的规模"},
                "lead": {"type": "string", "format": "region", "description": "牵头的地方，要在 places 里"},
                "corridor": {
                  "type": "array", "minItems": 2, "maxItems": 12, "description": "串起来的地方，要在 places 里",
                  "items": {"type": "string", "format": "region"}
                },
                "clusters": {
                  "type": "array", "minItems": 1, "maxItems": 12, "description": "各地做什么",
                  "items": {
                    "type": "object", "additionalProperties": false, "required": ["place", "role"],
                    "properties": {
                      "place": {"type": "string", "format": "region", "description": "地点标识，要在 places 里"},
                      "role": {"type": "string", "format": "inline", "maxLength": 40, "description": "做什么"},
                      "figure": {"type": "string", "format": "figure", "description": "数据标识：规模"},
                      "status": {"type": "string", "enum": ["actual", "planned", "expected"], "description": "已有、计划、预计"}
                    }
                  }
                },
                "bottleneck": {"type": "string", "format": "inline", "maxLength": 40, "description": "瓶颈"}
              }
            }
          }
      """;

  @Override
  public ExhibitKind kind() {
    return new ExhibitKind("atlas", "", Schemas.of("产业链图", "\"places\", \"chains\"", CHAINS), true);
  }

  private static Amounts faults(Exhibit exhibit) {
    return new Amounts(exhibit, List.of());
  }

  @Override
  public Checked<Drawing> draw(Exhibit exhibit, Theme theme, Canvas canvas, Measure measure) {
    Amounts faults = faults(exhibit);
    AtlasData data = AtlasData.of(exhibit, faults);
    if (data.chains().isEmpty()) {
      return new Checked<>(new Drawing(canvas.width(), 1, List.of()), faults.problems());
    }
    Drawing drawing =
        AtlasPicture.of(data, new Look(canvas, new Palette(theme), measure, Wording.of(exhibit)));
    return Checks.page(exhibit, canvas, drawing, Labels.Placing.NONE, faults.problems());
  }

  @Override
  public ExhibitTable table(Exhibit exhibit) {
    Wording wording = Wording.of(exhibit);
    AtlasData data = AtlasData.of(exhibit, faults(exhibit));
    List<List<ExhibitTable.Cell>> rows = new ArrayList<>();
    for (AtlasData.Chain chain : data.chains()) {
      String corridor =
          String.join(
              wording.say("drawn-route"), chain.corridor().stream().map(Region::name).toList());
      String lead = chain.lead().map(Region::name).orElse(Wording.NOTHING);
      rows.add(
          row(
              chain.name(),
              wording.say("drawn-whole"),
              "",
              chain.figure(),
              lead,
              corridor,
              chain,
              wording));
      for (Region place : data.places()) {
        Optional<AtlasData.Cluster> cluster = chain.at(place);
        if (cluster.isPresent()) {
          boolean told = cluster.get().figure().isPresent();
          String role =
              cluster.get().role() + (told ? "" : wording.remark(cluster.get().standing()));
          rows.add(
              row(chain.name(), place.name(), role, cluster.get().figure(), "", "", null, wording));
        }
      }
    }
    return new ExhibitTable(
        List.of(
            wording.say("drawn-chain"),
            wording.say("chart-regions"),
            wording.say("drawn-role"),
            wording.say("chart-value"),
            wording.say("drawn-lead"),
            wording.say("drawn-corridor"),
            wording.say("drawn-bottleneck")),
        rows);
  }

  private static List<ExhibitTable.Cell> row(
      String chain,
      String place,
      String role,
      Optional<Figure> figure,
      String lead,
      String corridor,
      AtlasData.Chain whole,
      Wording wording) {
    String bottleneck = whole == null ? "" : whole.bottleneck();
    return List.of(
        ExhibitTable.Cell.of(chain),
        ExhibitTable.Cell.of(place),
        ExhibitTable.Cell.of(role),
        figure
            .map(f -> new ExhibitTable.Cell(Shown.told(f, wording), f.id()))
            .orElse(ExhibitTable.Cell.of("")),
        ExhibitTable.Cell.of(lead),
        ExhibitTable.Cell.of(corridor),
        ExhibitTable.Cell.of(bottleneck));
  }

  @Override
  public SortedMap<Integer, Basis> years(Exhibit exhibit) {
    SortedMap<Integer, Basis> years = new TreeMap<>();
    AtlasData.figures(exhibit)
        .forEach(f -> years.merge(f.period().year(), Basis.of(f), Basis::firmer));
    return years;
  }
}
