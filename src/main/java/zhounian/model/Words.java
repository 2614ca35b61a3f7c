package zhounian.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The interface's own words in the report's language.
 *
 * @param byKey texts by key; {@code {0}}, {@code {1}} … are filled in by {@link #say}
 */
public record Words(Map<String, String> byKey) {
  public Words {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(byKey)));
  }

  /**
   * A text with its places filled in.
   *
   * @throws IllegalArgumentException where the language lacks the key: a fault of the language file
   */
  public String say(String key, String... fillings) {
    String text = byKey.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no word for '" + key + "' in templates/i18n");
    }
    for (int i = 0; i < fillings.length; i++) {
      text = text.replace("{" + i + "}", fillings[i]);
    }
    return text;
  }
}
