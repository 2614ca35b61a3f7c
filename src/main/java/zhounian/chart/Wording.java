package zhounian.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Period;
import zhounian.model.Words;

/**
 * What drawings and their tables say of their own accord, in the language of the report.
 *
 * @param words of the interface
 */
record Wording(Words words) {
  /** Stands where there is no number. */
  static final String NOTHING = "—";

  static Wording of(Exhibit exhibit) {
    return new Wording(exhibit.words());
  }

  String say(String key, String... fillings) {
    return words.say(key, fillings);
  }

  /** What follows a number that is not reported: （推算）, (planned). */
  String remark(Figure figure) {
    return switch (Basis.of(figure)) {
      case REPORTED -> "";
      case DERIVED -> bracketed(say("derived-short"));
      case PLANNED ->
          bracketed(say(figure.status() == Figure.Status.PLANNED ? "planned" : "expected"));
    };
  }

  /** A number in the groups of the language: 9840, 9,840. */
  String number(BigDecimal value) {
    return Numbers.text(value, Integer.parseInt(say("digits-together")));
  }

  /** A name with its unit behind it. */
  String with(String name, String unit) {
    return unit.isEmpty() ? name : name + bracketed(unit);
  }

  private String bracketed(String text) {
    return say("open") + text + say("close");
  }

  /** 2015—2020 年; one year alone stands alone. */
  String years(int first, int last) {
    return first == last
        ? say("chart-one-year", "" + first)
        : say("chart-years", "" + first, "" + last);
  }

  /** 2023, 2023.6, 2023.6.30 or 2014—2023, as finely as the source gives it. */
  String date(Period period) {
    String to = date(period.to(), period.precision());
    return period.kind() == Period.Kind.SPAN
        ? say("years", date(period.from(), period.precision()), to)
        : to;
  }

  private String date(LocalDate day, Period.Precision precision) {
    String months = say("chart-months");
    if (!months.isEmpty()) {
      String written =
          switch (precision) {
            case YEAR -> day.toString().substring(0, 4);
            case MONTH -> day.toString().substring(0, 7);
            case DAY -> day.toString();
          };
      return words.date(written, "chart-months");
    }
    String text = Integer.toString(day.getYear());
    if (precision != Period.Precision.YEAR) {
      text += "." + day.getMonthValue();
    }
    return precision == Period.Precision.DAY ? text + "." + day.getDayOfMonth() : text;
  }

  /** A value in full for a reader who points at it: 东城，2014：71.2 亿元（推算）. */
  String point(String name, Shown shown, String unit) {
    String date = date(shown.figure().period());
    String value = shown.text(unit.equals("%") ? "" : unit) + shown.remark();
    return name.isEmpty() || name.equals(date)
        ? date + say("colon") + value
        : say("chart-point", name, date, value);
  }
}
