package zhounian.chart;

import java.time.LocalDate;
import zhounian.model.Period;

/** The words that drawings and their tables say of their own accord. */
final class Words {
  private Words() {}

  static final String PLANNED = "（计划）";
  static final String EXPECTED = "（预计）";
  static final String DATE = "时间";
  static final String EVENT = "事件";
  static final String REGIONS = "地区";

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
