package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker reads every page of the English report. */
class EnglishReportIT {
  @Test
  void theCheckerFindsNoFault() throws Exception {
    List<String> faults = new ArrayList<>();
    int read = 0;
    for (String page : EnglishReport.files().keySet()) {
      if (page.endsWith(".html")) {
        String found = HtmlChecker.check(EnglishReport.files().get(page));
        if (!found.isBlank()) {
          faults.add(page + ": " + found);
        }
        read++;
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(read >= 25, "pages: " + read);
  }
}
