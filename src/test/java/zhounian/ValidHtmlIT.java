package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker reads every page of the real report, and a sample of those of figures. */
class ValidHtmlIT {
  @Test
  void theCheckerFindsNoFault() throws Exception {
    List<String> faults = new ArrayList<>();
    for (String page : RealReport.sample()) {
      String found = check(RealReport.files().get(page));
      if (!found.isBlank()) {
        faults.add(page + ": " + found);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void theCheckerFindsAFaultWhereThereIsOne() throws Exception {
    String page = "<!DOCTYPE html><html lang=en><title>x</title><p><li>y</html>";
    assertFalse(check(page.getBytes(StandardCharsets.UTF_8)).isBlank());
  }

  /**
   * Errors and warnings in the checker's GNU format, one a line; empty for a valid page. What it
   * calls a mere information is left out: that pages are well-formed XML too, with a slash in empty
   * elements, is our choice.
   */
  static String check(byte[] page) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    String found = validator.validate(new ByteArrayInputStream(page));
    return String.join(
        "\n", found.lines().filter(line -> !line.isBlank() && !line.contains(": info: ")).toList());
  }
}
