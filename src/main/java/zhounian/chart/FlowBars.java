package zhounian.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zhounian.model.Drawing;

/** Flows there and back as bars, one for each direction, the two of a pair next to each other. */
final class FlowBars {
  private FlowBars() {}

  /** The drawing. */
  static Drawing of(FlowData data, Look look) {
    Sheet sheet = new Sheet(look.measure());
    double most = 0;
    double values = 0;
    Set<Standing> standings = EnumSet.noneOf(Standing.class);
    for (FlowData.Band band : data.bands()) {
      most = Math.max(most, band.shown().amount());
      values = Math.max(values, look.textWidth(band.shown().text(), look.value(true)));
      standings.add(Standing.of(band.shown().figure()));
    }
    double room = look.width() - values - look.length(9);
    double height = look.length(14);
    double y = 0;
    for (List<FlowData.Band> pair : pairs(data)) {
      for (FlowData.Band band : pair) {
        String name = band.from().label() + Wording.TO + band.to().label();
        TextBlock words = new TextBlock(look).add(name, look.label("ink2", false), look.width());
        words.paint(sheet, 0, y);
        y += words.height() + look.length(2);
        double width = most == 0 ? 0 : band.shown().amount() / most * room;
        Box box = new Box(0, y, width, height);
        Standing.of(band.shown().figure()).bar(sheet, look, box, band.from().color());
        double end = y + height + look.length(1.5);
        sheet.line(0, y - look.length(1.5), 0, end, "ink", 1.2 * look.canvas().hairline());
        double baseline = y + height / 2 + 0.36 * look.labelSize();
        sheet.text(
            band.shown().text(),
            width + look.length(7),
            baseline,
            look.value(false),
            band.shown().figure().id());
        y += height + look.length(6);
      }
      y += look.length(14);
    }
    y -= look.length(20);
    Key key = new Key(look).addBars(standings);
    if (!key.empty()) {
      y += look.length(14);
      y += key.paint(sheet, 0, y, look.width());
    }
    return sheet.drawing(look.canvas().width(), y + look.length(3));
  }

  /** Every flow with its return, if it has one, in the order of the first of them. */
  private static List<List<FlowData.Band>> pairs(FlowData data) {
    List<List<FlowData.Band>> pairs = new ArrayList<>();
    Set<FlowData.Band> left = new LinkedHashSet<>(data.bands());
    for (FlowData.Band band : data.bands()) {
      if (left.remove(band)) {
        List<FlowData.Band> pair = new ArrayList<>(List.of(band));
        for (FlowData.Band other : data.bands()) {
          if (other.from().equals(band.to())
              && other.to().equals(band.from())
              && left.remove(other)) {
            pair.add(other);
          }
        }
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
