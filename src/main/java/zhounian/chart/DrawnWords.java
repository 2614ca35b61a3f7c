package zhounian.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import zhounian.model.Period;
import zhounian.model.Region;

/** The words that maps, trees, flows, timelines, atlases and isochrones say of their own accord. */
final class DrawnWords {
  private DrawnWords() {}

  static final String VALUE = "数值";
  static final String DATE = "时间";
  static final String EVENT = "事件";
  static final String REGIONS = "地区";
  static final String NOTHING = "—";
  static final String NAME = "名称";
  static final String LAYER = "图层";
  static final String POSITION = "位置";
  static final String SCHEMATIC = "示意图";
  static final String UNDER = "上级";
  static final String CHAIN = "链";
  static final String ROLE = "分工";
  static final String LEAD = "牵头";
  static final String PARTICIPANT = "参与";
  static final String CORRIDOR = "走廊";
  static final String BOTTLENECK = "瓶颈";
  static final String WHOLE = "全链";
  static final String BEFORE = "从前";
  static final String NOW = "现在";
  static final String LANE = "领域";
  static final String INFERRED = "日期推定";
  static final String FROM = "来源";
  static final String TARGET = "去向";
  static final String TO = " → ";
  static final String TOTAL = "合计";
  static final String REST = "其余部分";
  static final String SUCCESSION = "接替";

  /** A name with its unit behind it. */
  static String with(String name, String unit) {
    return unit.isEmpty() ? name : name + "（" + unit + "）";
  }

  /** The length of a scale bar. */
  static String kilometres(int length) {
    return length + " 公里";
  }

  /** What a key calls a line of that status: 计划的线. */
  static String line(String status) {
    return status + "的线";
  }

  /** What stands at the node that took over: 接替原办公室；职能并入 gives 原办公室职能并入. */
  static String succession(String from, String label) {
    return label.isEmpty() ? SUCCESSION + from : from + label;
  }

  /** 2014.8.15 of a date as data write it, 2014-08-15; an empty text stays empty. */
  static String date(String written) {
    return written.replaceAll("-0?", ".");
  }

  /** 瓶颈：储运成本高. */
  static String bottleneck(String text) {
    return BOTTLENECK + "：" + text;
  }

  /** 10～20. */
  static String range(String from, String to) {
    return from + "～" + to;
  }

  /** 北纬 39.90°，东经 116.40°. */
  static String coordinates(Region place) {
    BigDecimal latitude = place.latitude().orElse(BigDecimal.ZERO);
    BigDecimal longitude = place.longitude().orElse(BigDecimal.ZERO);
    return (latitude.signum() < 0 ? "南纬 " : "北纬 ")
        + latitude.abs().toPlainString()
        + "°，"
        + (longitude.signum() < 0 ? "西经 " : "东经 ")
        + longitude.abs().toPlainString()
        + "°";
  }

  /** 2023, 2023.6, 2023.6.30 or 2014—2023, as finely as the source gives it. */
  static String date(Period period) {
    String to = date(period.to(), period.precision());
    return period.kind() == Period.Kind.SPAN
        ? date(period.from(), period.precision()) + "—" + to
        : to;
  }

  private static String date(LocalDate day, Period.Precision precision) {
    String text = Integer.toString(day.getYear());
    if (precision != Period.Precision.YEAR) {
      text += "." + day.getMonthValue();
    }
    return precision == Period.Precision.DAY ? text + "." + day.getDayOfMonth() : text;
  }
}
