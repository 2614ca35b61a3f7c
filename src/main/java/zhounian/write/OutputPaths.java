package zhounian.write;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which paths a file of the site may have. */
public final class OutputPaths {
  private OutputPaths() {}

  /**
   * What is wrong with the paths, in their order; empty where all is well. A path is relative, has
   * {@code /} between its parts, no part that is empty, {@code .} or {@code ..}, no control
   * character, backslash or colon (a drive on Windows). No two are alike, also not but for case or
   * Unicode normalization, in any of their folders: they would be one file on other systems. No
   * file is another's folder.
   */
  public static List<String> faults(List<String> paths) {
    List<String> faults = new ArrayList<>();
    Map<String, Seen> seen = new HashMap<>();
    for (String path : paths) {
      String fault = fault(path);
      if (!fault.isEmpty()) {
        faults.add("output path \"" + path + "\" " + fault);
        continue;
      }
      for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
        boolean file = end < 0;
        String prefix = file ? path : path.substring(0, end);
        Seen former = seen.putIfAbsent(folded(prefix), new Seen(prefix, file));
        if (former != null && !former.goesWith(prefix, file)) {
          faults.add("output path \"" + path + "\" collides with \"" + former.prefix() + "\"");
          break;
        }
        if (file) {
          break;
        }
      }
    }
    return faults;
  }

  private record Seen(String prefix, boolean file) {
    boolean goesWith(String other, boolean otherIsFile) {
      return !file && !otherIsFile && prefix.equals(other);
    }
  }

  private static String folded(String path) {
    boolean letters = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 0x80) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
      }
      letters |= c >= 'A' && c <= 'Z';
    }
    return letters ? path.toLowerCase(Locale.ROOT) : path;
  }

  private static boolean hasBadCharacter(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c < 0x20 || c == 0x7F || c == '\\' || c == ':') {
        return true;
      }
    }
    return false;
  }

  static String fault(String path) {
    if (path.isEmpty()) {
      return "is empty";
    } else if (path.startsWith("/")) {
      return "is absolute";
    } else if (hasBadCharacter(path)) {
      return "holds a control character, a backslash or a colon";
    }
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return "holds the part \"" + part + "\"";
      }
    }
    return "";
  }
}
