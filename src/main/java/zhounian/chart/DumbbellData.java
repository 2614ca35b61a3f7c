package zhounian.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import zhounian.model.Datum;
import zhounian.model.Exhibit;
import zhounian.model.Figure;

/**
 * What a dumbbell chart shows.
 *
 * @param from the time at which most rows start
 * @param to the time at which most rows end
 * @param changeHead what stands over the column of changes; empty where there is none
 */
record DumbbellData(List<Row> rows, String from, String to, String changeHead) {

  /**
   * One row.
   *
   * @param remark the row's own times where they are not those of most rows
   * @param change finished text
   */
  record Row(String label, String color, Shown from, Shown to, String remark, String change) {}

  /** All figures of the exhibit, in order. */
  static List<Figure> figures(Exhibit exhibit) {
    List<Figure> figures = new ArrayList<>();
    for (Datum.Keyed row : exhibit.data().keyed("rows")) {
      row.figure("from").ifPresent(figures::add);
      row.figure("to").ifPresent(figures::add);
    }
    return figures;
  }

  /** Reads the data; what cannot be shown is left out and told to {@code amounts}. */
  static DumbbellData of(Exhibit exhibit, Amounts amounts) {
    Wording wording = amounts.wording();
    List<Datum.Keyed> written = exhibit.data().keyed("rows");
    String from = commonest(written, "from", wording);
    String to = commonest(written, "to", wording);
    String change = exhibit.data().text("change");
    if (change.isEmpty()) {
      change = amounts.share() ? "difference" : "percent";
    }
    String kind = change;
    List<Row> rows = new ArrayList<>();
    for (Datum.Keyed row : written) {
      Comparison.along(
          Stream.of("from", "to").map(row.fields()::get).filter(Objects::nonNull).toList(),
          amounts);
    }
    for (Datum.Keyed row : written) {
      if (row.fields().get("from") instanceof Datum.OfFigure first
          && row.fields().get("to") instanceof Datum.OfFigure second) {
        Optional<Shown> start = amounts.shown(first);
        Optional<Shown> end = amounts.shown(second);
        if (start.isPresent() && end.isPresent()) {
          rows.add(
              new Row(
                  row.text("label"),
                  color(row, first.figure()),
                  start.get(),
                  end.get(),
                  remark(first.figure(), second.figure(), from, to, wording),
                  row.figure("change")
                      .map(DumbbellData::told)
                      .orElseGet(() -> change(kind, start.get(), end.get(), wording))));
        }
      }
    }
    if (written.isEmpty()) {
      amounts.fault(exhibit.position(), "没有数据", "it has no data");
    }
    String head =
        switch (change) {
          case "none" -> "";
          case "difference" ->
              amounts.share()
                  ? wording.with(wording.say("chart-change"), wording.say("chart-points"))
                  : wording.say("chart-change");
          default -> wording.say("chart-change");
        };
    return new DumbbellData(List.copyOf(rows), from, to, head);
  }

  /** The table behind: then, now and the change of each row. */
  ExhibitTable table(Amounts amounts) {
    boolean change = !changeHead.isEmpty();
    List<String> head = new ArrayList<>();
    head.add(amounts.wording().say("chart-item"));
    head.add(amounts.wording().with(from, amounts.unit()));
    head.add(amounts.wording().with(to, amounts.unit()));
    if (change) {
      head.add(changeHead);
    }
    List<List<ExhibitTable.Cell>> table = new ArrayList<>();
    for (DumbbellData.Row row : rows) {
      List<ExhibitTable.Cell> cells = new ArrayList<>();
      String name =
          row.remark().isEmpty() ? row.label() : amounts.wording().with(row.label(), row.remark());
      cells.add(ExhibitTable.Cell.of(name));
      for (Shown shown : List.of(row.from(), row.to())) {
        cells.add(new ExhibitTable.Cell(shown.full(), shown.figure().id()));
      }
      if (change) {
        cells.add(ExhibitTable.Cell.of(row.change()));
      }
      table.add(cells);
    }
    return new ExhibitTable(head, table);
  }

  /** The first rows only. */
  DumbbellData first(int count) {
    return new DumbbellData(rows.subList(0, count), from, to, changeHead);
  }

  private static String color(Datum.Keyed row, Figure figure) {
    String color = row.text("color");
    if (color.isEmpty()) {
      color = figure.region().color();
    }
    return color.isEmpty() ? "ink" : color;
  }

  private static String commonest(List<Datum.Keyed> rows, String key, Wording wording) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Datum.Keyed row : rows) {
      row.figure(key).ifPresent(f -> counts.merge(wording.date(f.period()), 1, Integer::sum));
    }
    String best = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (best.isEmpty() || entry.getValue() > counts.get(best)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private static String remark(
      Figure first, Figure second, String from, String to, Wording wording) {
    String start = wording.date(first.period());
    String end = wording.date(second.period());
    if (!start.equals(from)) {
      return wording.say("years", start, end);
    }
    return end.equals(to) ? "" : wording.say("chart-until", end);
  }

  /** A change that a source or the ledger tells. */
  private static String told(Figure figure) {
    String unit = figure.unit().text();
    String number = Numbers.signed(figure.value());
    return unit.equals("%")
        ? new Shown(figure, figure.value(), number + "%", "").text()
        : new Shown(figure, figure.value(), number, "").text(unit);
  }

  /** The change worked out; from rough numbers only roughly. */
  private static String change(String kind, Shown start, Shown end, Wording wording) {
    BigDecimal from = start.value();
    BigDecimal difference = end.value().subtract(from);
    boolean rough = start.figure().qualifier().isPresent() || end.figure().qualifier().isPresent();
    if (kind.equals("none")) {
      return "";
    } else if (kind.equals("difference")) {
      return about(Numbers.signed(difference), rough, wording);
    } else if (from.signum() == 0) {
      return Wording.NOTHING;
    }
    BigDecimal percent =
        difference
            .multiply(BigDecimal.valueOf(100))
            .divide(from.abs(), rough ? 0 : 1, RoundingMode.HALF_UP);
    return about(Numbers.signed(percent) + "%", rough, wording);
  }

  private static String about(String text, boolean rough, Wording wording) {
    return rough ? wording.say("chart-about", text) : text;
  }
}
