package zhounian.ledger;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import zhounian.model.Period;
import zhounian.model.Period.Kind;
import zhounian.model.Period.Precision;
import zhounian.problem.Language;

/** Periods as a reader sees them. */
public final class PeriodText {
  private PeriodText() {}

  /**
   * 2023年, 2023年6月, 2023年6月30日, 2014—2023年, 2023年1—11月, 截至2023年底, 截至2023年6月30日; a date that was
   * inferred is told as the source's own, never as 截至: 2024年2月（按来源日期）.
   */
  public static String of(Period period, Language language) {
    return language == Language.ENGLISH ? english(period) : chinese(period);
  }

  private static String chinese(Period period) {
    String dates = period.kind() == Kind.SPAN ? chineseSpan(period) : chineseDate(period);
    if (period.inferred()) {
      return dates + "（按来源日期）";
    }
    if (period.kind() != Kind.AS_OF) {
      return dates;
    }
    return switch (period.precision()) {
      case YEAR, MONTH -> "截至" + dates + "底";
      case DAY -> "截至" + dates;
    };
  }

  private static String chineseDate(Period period) {
    return chineseDay(period.to(), period.precision());
  }

  private static String chineseDay(LocalDate day, Precision precision) {
    return switch (precision) {
      case YEAR -> day.getYear() + "年";
      case MONTH -> day.getYear() + "年" + day.getMonthValue() + "月";
      case DAY -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    };
  }

  private static String chineseSpan(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    Precision precision = period.precision();
    boolean sameYear = from.getYear() == to.getYear();
    boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
    if (precision == Precision.YEAR) {
      return from.getYear() + "—" + to.getYear() + "年";
    }
    if (precision == Precision.MONTH && sameYear) {
      return from.getYear() + "年" + from.getMonthValue() + "—" + to.getMonthValue() + "月";
    }
    if (precision == Precision.DAY && sameMonth) {
      return chineseDay(from, Precision.MONTH)
          + from.getDayOfMonth()
          + "—"
          + to.getDayOfMonth()
          + "日";
    }
    String last = chineseDay(to, precision);
    if (sameYear) {
      last = last.substring(last.indexOf('年') + 1);
    }
    return chineseDay(from, precision) + "—" + last;
  }

  private static String english(Period period) {
    String dates =
        period.kind() == Kind.SPAN
            ? englishSpan(period)
            : englishDay(period.to(), period.precision());
    if (period.inferred()) {
      return dates + " (date of the source)";
    }
    if (period.kind() != Kind.AS_OF) {
      return dates;
    }
    return switch (period.precision()) {
      case YEAR, MONTH -> "as of the end of " + dates;
      case DAY -> "as of " + dates;
    };
  }

  private static String englishDay(LocalDate day, Precision precision) {
    return switch (precision) {
      case YEAR -> String.valueOf(day.getYear());
      case MONTH -> month(day) + " " + day.getYear();
      case DAY -> day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    };
  }

  private static String englishSpan(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    Precision precision = period.precision();
    if (precision == Precision.YEAR) {
      return from.getYear() + "–" + to.getYear();
    }
    if (precision == Precision.MONTH && from.getYear() == to.getYear()) {
      return month(from) + "–" + month(to) + " " + from.getYear();
    }
    return englishDay(from, precision) + " – " + englishDay(to, precision);
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
