package zhounian.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhounian.ledger.Periods;
import zhounian.ledger.Statuses;
import zhounian.ledger.Units;
import zhounian.model.Event;
import zhounian.model.Figure;
import zhounian.model.Ledger;
import zhounian.model.Node;
import zhounian.model.Period;
import zhounian.model.PlainText;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Holds what is told as a plan against what is told as a fact, and against the edition's day. */
final class StatusCheck {
  private StatusCheck() {}

  static void check(
      Ledger ledger, Units units, Optional<Node.Mapping> report, List<Problem> problems) {
    Set<String> told = new HashSet<>();
    for (Statuses.Events pair : Statuses.dated(ledger.events().values())) {
      // of three dates the second and the third are told once each
      if (!isDecided(ledger, pair.first(), pair.second()) && told.add(pair.second().id())) {
        problems.add(
            Problem.of(
                Code.EVENT_DATED_TWICE,
                pair.second().position(),
                PlainText.of(pair.second().title()),
                pair.second().id(),
                written(pair.second().date()),
                pair.first().id(),
                written(pair.first().date())));
      }
    }
    for (Statuses.Events pair : Statuses.told(ledger.events().values())) {
      if (!isDecided(ledger, pair.first(), pair.second())) {
        told.addAll(List.of(pair.first().id(), pair.second().id()));
        twoWays(pair.second().position(), pair.first().id(), pair.second().id(), problems);
      }
    }
    for (Statuses.Figures pair : Statuses.figures(ledger.figures().values(), units)) {
      if (!isDecided(ledger, pair.first(), pair.second())) {
        told.addAll(List.of(pair.first().id(), pair.second().id()));
        twoWays(pair.second().position(), pair.first().id(), pair.second().id(), problems);
      }
    }
    report
        .flatMap(r -> Periods.parse(LedgerReader.text(r, "edition")))
        .ifPresent(edition -> overdue(ledger, edition.from(), told, problems));
  }

  /** Plans whose time has passed, but for those of which something worse was told. */
  private static void overdue(
      Ledger ledger, LocalDate edition, Set<String> told, List<Problem> problems) {
    for (Figure figure : ledger.figures().values()) {
      if (Statuses.isOverdue(figure.status(), figure.period(), edition)
          && !told.contains(figure.id())
          && !isDecided(ledger, figure, figure)) {
        overdue(figure.position(), figure.id(), figure.period(), edition, problems);
      }
    }
    for (Event event : ledger.events().values()) {
      if (Statuses.isOverdue(event.status(), event.date(), edition)
          && !told.contains(event.id())
          && !isDecided(ledger, event, event)) {
        overdue(event.position(), event.id(), event.date(), edition, problems);
      }
    }
  }

  private static void overdue(
      Position place, String id, Period date, LocalDate edition, List<Problem> problems) {
    problems.add(Problem.of(Code.PLAN_OVERDUE, place, id, written(date), edition.toString()));
  }

  private static void twoWays(Position place, String one, String other, List<Problem> problems) {
    problems.add(Problem.of(Code.TOLD_AS_PLAN_AND_FACT, place, one, other));
  }

  private static boolean isDecided(Ledger ledger, Figure one, Figure other) {
    return ledger.decisions().stream().anyMatch(d -> d.names(one) && d.names(other));
  }

  private static boolean isDecided(Ledger ledger, Event one, Event other) {
    return ledger.rulings().stream().anyMatch(r -> r.tells(one) && r.tells(other));
  }

  /** A period as data files write it. */
  private static String written(Period period) {
    String last = cut(period.to(), period.precision());
    String first = cut(period.from(), period.precision());
    return first.equals(last) ? last : first + ".." + last;
  }

  private static String cut(LocalDate day, Period.Precision precision) {
    int length =
        switch (precision) {
          case YEAR -> 4;
          case MONTH -> 7;
          case DAY -> 10;
        };
    return day.toString().substring(0, length);
  }
}
