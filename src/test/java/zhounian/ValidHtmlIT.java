package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker reads every page of the real report, and a sample of those of figures. */
class ValidHtmlIT {
  @Test
  void theCheckerFindsNoFault() throws Exception {
    List<String> faults = new ArrayList<>();
    for (String page : RealReport.sample()) {
      String found = HtmlChecker.check(RealReport.files().get(page));
      if (!found.isBlank()) {
        faults.add(page + ": " + found);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void theCheckerFindsAFaultWhereThereIsOne() throws Exception {
    String page = "<!DOCTYPE html><html lang=en><title>x</title><p><li>y</html>";
    assertFalse(HtmlChecker.check(page.getBytes(StandardCharsets.UTF_8)).isBlank());
  }
}
