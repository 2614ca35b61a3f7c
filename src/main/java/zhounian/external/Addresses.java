package zhounian.external;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.model.Source;
import zhounian.problem.Position;

/** Finds the addresses in what was read, each with all its places. */
final class Addresses {
  /** An address ends before a blank, a bracket, a quotation mark or a Chinese mark. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>()\\[\\]{}\"'`|\\\\^，。；：！？、）》」』”’]+");

  private Addresses() {}

  /** The places of each address, in the order in which it first occurs. */
  static Map<URI, List<Position>> of(List<Source> sources) {
    Map<URI, List<Position>> found = new LinkedHashMap<>();
    for (Source source : sources) {
      int number = 0;
      for (String line : source.text().split("\n", -1)) {
        number++;
        Matcher matcher = ADDRESS.matcher(line);
        while (matcher.find()) {
          String written = trimmed(matcher.group());
          int column = 1 + line.codePointCount(0, matcher.start());
          int length = written.codePointCount(0, written.length());
          Position place = new Position(source.path(), number, column, length);
          address(written)
              .ifPresent(uri -> found.computeIfAbsent(uri, u -> new ArrayList<>()).add(place));
        }
      }
    }
    return found;
  }

  /** Without the mark that ends the sentence. */
  private static String trimmed(String written) {
    int end = written.length();
    while (end > 0 && ".,;:!?".indexOf(written.charAt(end - 1)) >= 0) {
      end--;
    }
    return written.substring(0, end);
  }

  /** As it is asked for: without its fragment, Han characters percent-encoded. */
  private static Optional<URI> address(String written) {
    int hash = written.indexOf('#');
    try {
      URI uri = new URI(hash < 0 ? written : written.substring(0, hash));
      return uri.getHost() == null ? Optional.empty() : Optional.of(new URI(uri.toASCIIString()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
