package zhounian.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The one set of tokens that feeds the site's styles, the charts and the print styles.
 *
 * @param light colours on white paper by token, {@code #RRGGBB}
 * @param dark the same tokens on dark ground
 * @param site type sizes, spacing and measures of the site by token, as CSS values
 * @param print type sizes, spacing and measures of print by token, as CSS values
 */
public record Theme(
    Map<String, String> light,
    Map<String, String> dark,
    Map<String, String> site,
    Map<String, String> print) {
  public Theme {
    light = Collections.unmodifiableMap(new LinkedHashMap<>(light));
    dark = Collections.unmodifiableMap(new LinkedHashMap<>(dark));
    site = Collections.unmodifiableMap(new LinkedHashMap<>(site));
    print = Collections.unmodifiableMap(new LinkedHashMap<>(print));
  }
}
