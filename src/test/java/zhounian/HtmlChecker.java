package zhounian;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import nu.validator.messages.GnuMessageEmitter;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.InputSource;

/** The Nu HTML checker, set up as its own {@link EmbeddedValidator} is, its schemas read once. */
final class HtmlChecker {
  private static SimpleDocumentValidator checker;

  private HtmlChecker() {}

  /**
   * Errors and warnings in the checker's GNU format, one a line; empty for a valid page. What it
   * calls a mere information is left out: that pages are well-formed XML too, with a slash in empty
   * elements, is our choice.
   */
  static synchronized String check(byte[] page) throws Exception {
    if (checker == null) {
      SimpleDocumentValidator made = new SimpleDocumentValidator(true, false, true);
      made.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
      checker = made;
    }
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    MessageEmitterAdapter messages =
        new MessageEmitterAdapter(
            null,
            checker.getSourceCode(),
            true,
            new ImageCollector(checker.getSourceCode()),
            0,
            true,
            new GnuMessageEmitter(told, false));
    messages.setErrorsOnly(false);
    messages.setHtml(true);
    messages.start(null);
    checker.setUpValidatorAndParsers(messages, false, false);
    checker.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
    messages.end("", "", "");
    String found = told.toString(StandardCharsets.UTF_8);
    return String.join(
        "\n", found.lines().filter(line -> !line.isBlank() && !line.contains(": info: ")).toList());
  }
}
