package zhounian.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the libraries from printing while a document is made: the engine gets a logger that says
 * nothing (its diagnostics come another way), PDFBox's loggers are shut until it is closed. The
 * engine also lowers the letters of styles and Roman numerals after the machine's own locale: in
 * Turkish ii would come out as ıı. So that locale is put aside for as long.
 */
final class Quiet implements XRLogger, AutoCloseable {
  private final Map<Logger, Level> levels = new LinkedHashMap<>();
  private final Locale locale = Locale.getDefault();

  Quiet() {
    Locale.setDefault(Locale.ROOT);
    for (String name : new String[] {"org.apache.pdfbox", "org.apache.fontbox"}) {
      Logger logger = Logger.getLogger(name);
      levels.put(logger, logger.getLevel());
      logger.setLevel(Level.OFF);
    }
  }

  @Override
  public void log(String where, Level level, String message) {}

  @Override
  public void log(String where, Level level, String message, Throwable cause) {}

  @Override
  public void setLevel(String logger, Level level) {}

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return false;
  }

  @Override
  public void close() {
    levels.forEach(Logger::setLevel);
    Locale.setDefault(locale);
  }
}
