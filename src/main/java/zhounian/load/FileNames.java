package zhounian.load;

import java.util.Locale;
import java.util.Set;

/** Which names files may have, and what a file is by its name. */
final class FileNames {
  private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif");
  private static final Set<String> LITTER = Set.of("Thumbs.db", "desktop.ini", "__MACOSX");

  private FileNames() {}

  /** What a file of the project is. */
  enum Role {
    REPORT,
    CHAPTER,
    DATA,
    IMAGE,
    TEMPLATE,
    UNKNOWN
  }

  /** Whether systems and editors leave files of this name behind. */
  static boolean ignored(String name) {
    return name.startsWith(".")
        || name.endsWith("~")
        || name.endsWith(".swp")
        || name.endsWith(".swo")
        || name.startsWith("~$")
        || name.startsWith("#") && name.endsWith("#")
        || LITTER.contains(name);
  }

  /** What stands at a path; the case of letters is judged by {@link #plain} alone. */
  static Role role(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    int first = lower.indexOf('/');
    int second = lower.indexOf('/', first + 1);
    String folder = second < 0 ? "" : lower.substring(first + 1, second);
    boolean inside = second >= 0 && lower.indexOf('/', second + 1) < 0;
    if (first < 0 ? lower.equals("templates") : lower.startsWith("templates/")) {
      return Role.TEMPLATE;
    } else if (first >= 0 && second < 0) {
      return lower.substring(first).equals("/report.yml") ? Role.REPORT : Role.UNKNOWN;
    } else if (folder.equals("chapters") && inside && lower.endsWith(".md")) {
      return Role.CHAPTER;
    } else if (folder.equals("data") && lower.endsWith(".yml")) {
      return Role.DATA;
    } else if (folder.equals("images")
        && inside
        && IMAGES.contains(lower.substring(lower.lastIndexOf('.') + 1))) {
      return Role.IMAGE;
    }
    return Role.UNKNOWN;
  }

  /** The name with the ending that its place asks for; empty where that is not what is wrong. */
  static String meant(String path) {
    int dot = path.lastIndexOf('.');
    String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    String end = path.startsWith("content/chapters/") ? ".md" : ".yml";
    Role role = role(stem + end);
    boolean likely = Set.of(".yaml", ".yml", ".md", ".markdown", ".txt", "").contains(end(path));
    return role == Role.UNKNOWN || !likely ? "" : stem.substring(stem.lastIndexOf('/') + 1) + end;
  }

  private static String end(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(dot).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether a name has only characters that every machine reads the same. */
  static boolean plain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /**
   * A plain name in place of another: what of it is ASCII, in lower case; where nothing is left, a
   * name after the kind of file and {@code number}.
   */
  static String proposal(String name, Role role, int number) {
    int dot = name.lastIndexOf('.');
    String stem = ascii(dot > 0 ? name.substring(0, dot) : name);
    String end = dot > 0 ? ascii(name.substring(dot + 1)) : "";
    if (stem.isEmpty() || role == Role.CHAPTER && stem.chars().noneMatch(Character::isLetter)) {
      String word =
          switch (role) {
            case CHAPTER -> "chapter-";
            case DATA -> "data-";
            case IMAGE -> "image-";
            default -> "file-";
          };
      stem = word + (stem.isEmpty() ? String.valueOf(number) : stem);
    }
    return end.isEmpty() ? stem : stem + "." + end;
  }

  private static String ascii(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (plain(String.valueOf(c))) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '-') {
        plain.append('-');
      }
    }
    int from = 0;
    int to = plain.length();
    while (from < to && "-._".indexOf(plain.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "-._".indexOf(plain.charAt(to - 1)) >= 0) {
      to--;
    }
    return plain.substring(from, to);
  }
}
