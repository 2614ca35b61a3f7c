package zhounian.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonTest {
  @Test
  void whatFitsIntoALineStaysOnIt() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("值", new BigDecimal("12.50"));
    map.put("planned", true);
    map.put("uses", List.of("图 1-1", 3));
    assertEquals("{\"值\": 12.50, \"planned\": true, \"uses\": [\"图 1-1\", 3]}\n", Json.lines(map));
  }

  @Test
  void whatDoesNotFitIsIndented() {
    String longText = "x".repeat(60);
    assertEquals(
        "[\n  {\n    \"a\": \""
            + longText
            + "\",\n    \"b\": [\""
            + longText
            + "\"]\n  },\n  1\n]\n",
        Json.lines(
            List.of(
                new LinkedHashMap<>(
                    new java.util.TreeMap<>(Map.of("a", longText, "b", List.of(longText)))),
                1)));
  }

  @Test
  void anItemStandsInAListOrAlone() {
    Map<String, Object> record =
        ordered("a", "x".repeat(60) + "\n  y", "b", List.of("x".repeat(60)));
    String item = Json.item(record);
    assertEquals(Json.lines(List.of(record, record)), Json.list(List.of(item, item)));
    assertEquals(Json.lines(record), Json.alone(item));
    assertEquals("[]\n", Json.list(List.of()));
  }

  @Test
  void decimalsAreWrittenInFull() {
    assertEquals("120000000000\n", Json.lines(new BigDecimal("1.2E+11")));
    assertEquals("-0.00001\n", Json.lines(new BigDecimal("-1E-5")));
  }

  @Test
  void emptyListsAndMapsAreBare() {
    assertEquals("{\"a\": [], \"b\": {}}\n", Json.lines(ordered("a", List.of(), "b", Map.of())));
  }

  @Test
  void whatAReaderCouldStumbleOverIsEscaped() {
    assertEquals("\"\\\"\\\\\\n\\u2028</script>\"", Json.text("\"\\\n\u2028</script>"));
    assertEquals("\"\\ud800\"", Json.text("\ud800"));
  }

  @Test
  void whatHasNoJsonIsAFaultOfOurs() {
    assertThrows(IllegalArgumentException.class, () -> Json.lines(1.5));
  }

  private static Map<String, Object> ordered(String a, Object one, String b, Object two) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(a, one);
    map.put(b, two);
    return map;
  }
}
