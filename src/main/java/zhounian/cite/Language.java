package zhounian.cite;

import java.util.Map;
import zhounian.model.Reference;

/** In which language a source is cited: its own. */
final class Language {
  private Language() {}

  /** The source's language; where it names none, Chinese if its title has Han characters. */
  static boolean chinese(Reference reference) {
    String language = reference.field("language").strip();
    return language.isEmpty()
        ? han(reference.title() + reference.field("container-title"))
        : language.equals("zh") || language.startsWith("zh-");
  }

  /** The locale to cite a source in: its very own if there is one, or Chinese, or English. */
  static String locale(Reference reference, Map<String, String> locales) {
    String language = reference.field("language").strip();
    if (locales.containsKey(language)) {
      return language;
    }
    return chinese(reference) ? "zh-CN" : "en-US";
  }

  static boolean han(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
