package zhounian.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import zhounian.model.Words;

final class InterfaceWordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  @Test
  void allLanguagesHaveTheSameKeysWithTheSamePlaces() {
    Words chinese = SmallReport.words("zh-CN");
    Words english = SmallReport.words("en");
    assertEquals(chinese.byKey().keySet(), english.byKey().keySet());
    chinese
        .byKey()
        .forEach((key, text) -> assertEquals(places(text), places(english.byKey().get(key)), key));
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }

  @Test
  void theWordsThatNumberThingsAreThere() {
    Words words = SmallReport.words("zh-CN");
    assertEquals("第 3 章", words.say("chapter-label", "3"));
    assertEquals("图 3-2", words.say("figure-label", "3-2"));
    assertTrue(words.byKey().containsKey("table-label"));
    assertTrue(words.byKey().containsKey("section-label"));
    assertTrue(words.byKey().containsKey("derived"));
  }

  @Test
  void partsAreCountedInTheLanguagesOwnNumerals() {
    Words chinese = SmallReport.words("zh-CN");
    assertEquals("一", Numerals.of(1, chinese));
    assertEquals("十", Numerals.of(10, chinese));
    assertEquals("十二", Numerals.of(12, chinese));
    assertEquals("二十", Numerals.of(20, chinese));
    assertEquals("九十九", Numerals.of(99, chinese));
    assertEquals("100", Numerals.of(100, chinese));
    assertEquals("12", Numerals.of(12, SmallReport.words("en")));
  }
}
