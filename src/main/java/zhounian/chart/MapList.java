package zhounian.chart;

import java.util.ArrayList;
import java.util.List;

/** The list that stands beside a map or under it: numbers, names, values. */
final class MapList {
  private final Look look;
  private final List<Row> rows;
  private final String head;
  private final double numbers;
  private final double values;

  /**
   * One row.
   *
   * @param number empty where the name stands on the map
   * @param value finished text; empty for none
   * @param figure its id
   */
  record Row(String number, String name, String value, String remark, String figure) {}

  /**
   * @param head what the values are; empty where there are none
   */
  MapList(List<Row> rows, String head, Look look) {
    this.look = look;
    this.rows = List.copyOf(rows);
    this.head = head;
    boolean numbered = rows.stream().anyMatch(r -> !r.number().isEmpty());
    this.numbers = numbered ? look.textWidth("88", numberType()) + look.length(7) : 0;
    double widest = 0;
    for (Row row : rows) {
      double value = look.textWidth(row.value(), valueType());
      double remark = look.textWidth(row.remark(), look.axis("ink3", false));
      widest = Math.max(widest, value + remark);
    }
    this.values = widest == 0 ? 0 : widest + look.length(8);
  }

  boolean empty() {
    return rows.isEmpty();
  }

  private Sheet.Type numberType() {
    return new Sheet.Type(look.axisSize(), true, "ink2", 0);
  }

  private Sheet.Type valueType() {
    return look.label("ink", true);
  }

  private TextBlock name(Row row, double width) {
    return new TextBlock(look).add(row.name(), look.label("ink", false), width - numbers - values);
  }

  private double height(Row row, double width) {
    return name(row, width).height() + 2 * pad();
  }

  /** Room over and under a row; a long list is set closer. */
  private double pad() {
    return look.length(rows.size() > 24 ? 2 : 4);
  }

  private double headHeight() {
    return head.isEmpty() ? 0 : 1.36 * look.axisSize() + look.length(5);
  }

  /** Whether names keep some room beside their values. */
  boolean fits(double width) {
    return width - numbers - values >= 4 * look.labelSize();
  }

  /** Whether in columns of that width every name takes one line. */
  boolean singleLines(double width) {
    return fits(width)
        && rows.stream()
            .allMatch(
                r ->
                    look.textWidth(r.name(), look.label("ink", false)) <= width - numbers - values);
  }

  /** Height in so many columns of that width. */
  double height(int columns, double width) {
    return paint(new Sheet(look.measure()), 0, 0, columns, width);
  }

  /**
   * Paints it.
   *
   * @return its height
   */
  double paint(Sheet sheet, double left, double top, int columns, double width) {
    double gap = look.length(24);
    double hairline = look.canvas().hairline();
    int each = (rows.size() + columns - 1) / columns;
    double foot = top;
    for (int column = 0; column < columns && column * each < rows.size(); column++) {
      double x = left + column * (width + gap);
      double y = top + headHeight();
      new TextBlock(look)
          .add(column == 0 ? head : "", look.axis("ink3", false), width)
          .paint(sheet, x, top);
      sheet.line(x, y, x + width, y, "ink2", hairline);
      List<Row> part =
          new ArrayList<>(rows.subList(column * each, Math.min(rows.size(), (column + 1) * each)));
      for (Row row : part) {
        paint(sheet, row, x, y + pad(), width);
        y += height(row, width);
        sheet.line(x, y, x + width, y, "hair", hairline);
      }
      foot = Math.max(foot, y);
    }
    return foot + hairline - top;
  }

  private void paint(Sheet sheet, Row row, double x, double top, double width) {
    TextBlock name = name(row, width);
    double baseline = top + name.firstMiddle() + 0.36 * look.labelSize();
    sheet.text(row.number(), x, baseline, numberType(), "");
    name.paint(sheet, x + numbers, top);
    double remark = look.textWidth(row.remark(), look.axis("ink3", false));
    double right = x + width - remark;
    sheet.text(
        row.value(),
        right - look.textWidth(row.value(), valueType()),
        baseline,
        valueType(),
        row.figure());
    sheet.text(row.remark(), right, baseline, look.axis("ink3", false), row.figure());
  }
}
