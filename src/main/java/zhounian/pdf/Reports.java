package zhounian.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import zhounian.problem.Code;
import zhounian.problem.Problem;

/** Turns what the engine would write to its log into problems. */
final class Reports implements Consumer<Diagnostic> {
  private final List<Problem> problems = new ArrayList<>();

  @Override
  public void accept(Diagnostic diagnostic) {
    if (diagnostic.getLevel().intValue() < Level.WARNING.intValue()) {
      return;
    }
    String where = diagnostic.getLogMessageId().getWhere();
    boolean style = where.equals(XRLog.CSS_PARSE) || where.equals(XRLog.CASCADE);
    String message = diagnostic.getFormattedMessage();
    if (diagnostic.hasError()) {
      message += ": " + diagnostic.getError().getMessage();
    }
    add(style ? Code.PDF_STYLE : Code.PDF_LAYOUT, message.strip());
  }

  void add(Code code, String... arguments) {
    problems.add(Problem.of(code, PdfPress.PLACE, arguments));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
