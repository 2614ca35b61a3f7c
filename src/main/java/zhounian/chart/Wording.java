package zhounian.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import zhounian.model.Exhibit;
import zhounian.model.Figure;
import zhounian.model.Period;
import zhounian.model.Region;
import zhounian.model.Words;

/**
 * What drawings and their tables say of their own accord, in the language of the report.
 *
 * @param words of the interface
 */
record Wording(Words words) {
  /** Stands where there is no number. */
  static final String NOTHING = ExhibitTable.NOTHING;

  /** Stands between the two ends of a flow. */
  static final String TO = " → ";

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

  String bracketed(String text) {
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

  /** What a key calls a standing; empty for what is reported. */
  String word(Standing standing) {
    return switch (standing) {
      case REPORTED -> "";
      case DERIVED -> say("derived-short");
      case PLANNED -> say("planned");
      case EXPECTED -> say("expected");
    };
  }

  /** The word in brackets; empty for what is reported. */
  String remark(Standing standing) {
    return standing == Standing.REPORTED ? "" : bracketed(word(standing));
  }

  /** The length of a scale bar. */
  String kilometres(int length) {
    return say("drawn-kilometres", Integer.toString(length));
  }

  /** What a key calls a line of that status: 计划的线. */
  String line(String status) {
    return say("drawn-line", status);
  }

  /** What stands at the node that took over: 接替原办公室；职能并入 gives 原办公室职能并入. */
  String succession(String from, String label) {
    return label.isEmpty() ? say("drawn-succeeds", from) : say("drawn-succession-of", from, label);
  }

  /** A date as data write it, 2014-08-15, as drawings do; an empty text stays empty. */
  String date(String written) {
    return say("chart-months").isEmpty()
        ? written.replaceAll("-0?", ".")
        : words.date(written, "chart-months");
  }

  /** 瓶颈：储运成本高. */
  String bottleneck(String text) {
    return say("drawn-bottleneck") + say("colon") + text;
  }

  /** 10～20. */
  String range(String from, String to) {
    return say("chart-range", from, to);
  }

  /** 北纬 39.90°，东经 116.40°. */
  String coordinates(Region place) {
    BigDecimal latitude = place.latitude().orElse(BigDecimal.ZERO);
    BigDecimal longitude = place.longitude().orElse(BigDecimal.ZERO);
    return say(
            latitude.signum() < 0 ? "drawn-south" : "drawn-north", latitude.abs().toPlainString())
        + say("comma")
        + say(
            longitude.signum() < 0 ? "drawn-west" : "drawn-east", longitude.abs().toPlainString());
  }
}
