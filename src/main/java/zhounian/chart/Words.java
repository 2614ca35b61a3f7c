package zhounian.chart;

import java.time.LocalDate;
import zhounian.model.Period;

/** The words that drawings and their tables say of their own accord. */
final class Words {
  private Words() {}

  static final String DERIVED = "（推算）";
  static final String PLANNED = "（计划）";
  static final String EXPECTED = "（预计）";
  static final String CHANGE = "变化";
  static final String POINTS = "个百分点";
  static final String YEAR = "年份";
  static final String ITEM = "项目";
  static final String VALUE = "数值";
  static final String DATE = "时间";
  static final String EVENT = "事件";
  static final String REGIONS = "地区";
  static final String NOTHING = "—";
  static final String ABOUT = "约 ";
  static final String UNTIL = "至 ";

  /** 2015—2020 年; one year alone stands alone. */
  static String years(int first, int last) {
    return (first == last ? "" + first : first + "—" + last) + " 年";
  }

  /** The axis does not start at zero. */
  static String startsAt(String number) {
    return "纵轴从 " + number + " 起";
  }

  /** A name with its unit behind it. */
  static String with(String name, String unit) {
    return unit.isEmpty() ? name : name + "（" + unit + "）";
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
