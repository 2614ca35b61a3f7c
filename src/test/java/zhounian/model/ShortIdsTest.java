package zhounian.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortIdsTest {
  @Test
  void theyStayAsTheLedgerGrows() {
    Map<String, String> few = ShortIds.of(List.of("pm25-2013", "rail-2022"));
    Map<String, String> more = ShortIds.of(List.of("air-2020", "rail-2022", "pm25-2013"));
    assertEquals(few.get("pm25-2013"), more.get("pm25-2013"));
    assertEquals("QRXVL", few.get("pm25-2013"));
    assertTrue(few.get("rail-2022").matches("[BCDFGHJ-NP-TV-XZ]{5}"), few.toString());
  }

  @Test
  void noTwoAreEqualHoweverManyThereAre() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      ids.add("figure-" + i);
    }
    Map<String, String> found = ShortIds.of(ids);
    assertEquals(20_000, new HashSet<>(found.values()).size());
    long longer = found.values().stream().filter(s -> s.length() > 5).count();
    assertTrue(longer > 0 && longer < 400, "so many begin alike: " + longer);
  }
}
