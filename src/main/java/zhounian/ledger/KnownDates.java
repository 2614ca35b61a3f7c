package zhounian.ledger;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhounian.model.Period;
import zhounian.model.Period.Precision;

/**
 * Every date that an event, a period or a source of the project has, as finely as it is written.
 */
public final class KnownDates {
  private final Set<Integer> years = new HashSet<>();
  private final Set<YearMonth> yearMonths = new HashSet<>();
  private final Set<Integer> months = new HashSet<>();
  private final Set<LocalDate> days = new HashSet<>();
  private final Set<MonthDay> monthDays = new HashSet<>();

  private KnownDates() {}

  /** The first and the last date of each period; a day makes its month known, a month its year. */
  public static KnownDates of(Collection<Period> periods) {
    KnownDates known = new KnownDates();
    for (Period period : periods) {
      known.add(period.from(), period.precision());
      known.add(period.to(), period.precision());
    }
    return known;
  }

  /** All that is known. */
  List<Object> basis() {
    return List.of(years, yearMonths, months, days, monthDays);
  }

  private void add(LocalDate day, Precision precision) {
    years.add(day.getYear());
    if (precision != Precision.YEAR) {
      yearMonths.add(YearMonth.from(day));
      months.add(day.getMonthValue());
    }
    if (precision == Precision.DAY) {
      days.add(day);
      monthDays.add(MonthDay.from(day));
    }
  }

  boolean year(int year) {
    return years.contains(year);
  }

  boolean month(int month) {
    return months.contains(month);
  }

  boolean yearMonth(int year, int month) {
    return yearMonths.contains(YearMonth.of(year, month));
  }

  boolean monthDay(int month, int day) {
    return day <= Month.of(month).maxLength() && monthDays.contains(MonthDay.of(month, day));
  }

  boolean date(int year, int month, int day) {
    return day <= YearMonth.of(year, month).lengthOfMonth()
        && days.contains(LocalDate.of(year, month, day));
  }
}
