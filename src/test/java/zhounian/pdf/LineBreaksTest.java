package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
  private static String broken(String text) {
    BitSet breaks = new LineBreaks().of(text);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(breaks.get(i) ? "|" : "").append(text.charAt(i));
    }
    return out.toString();
  }

  @Test
  void keepsMarksWhereTheyBelong() {
    assertEquals("增|长，|不|到|《纲|要》|（试|行）。", broken("增长，不到《纲要》（试行）。"));
    assertEquals("他|说：|“来|吧。”|我|们|“去”|了", broken("他说：“来吧。”我们“去”了"));
  }

  @Test
  void keepsDashesAndEllipsesWholeAndOffTheStart() {
    assertEquals("先|后——|先|有……|再", broken("先后——先有……再"));
  }

  @Test
  void keepsNumbersWholeAndWithTheirUnits() {
    assertEquals("增|长|95.3%，|为|12,345.6亿元|的", broken("增长95.3%，为12,345.6亿元的"));
    assertEquals("由|106微克/立方米|降|到|37微克/立方米", broken("由106微克/立方米降到37微克/立方米"));
    assertEquals("2014—2023年，|气|温|25℃", broken("2014—2023年，气温25℃"));
    assertEquals("下|降|5.2个百分点", broken("下降5.2个百分点"));
    assertEquals("GDP |2024 年", broken("GDP 2024 年"));
  }

  @Test
  void partsALongPieceAtNeedButNeverItsDigits() {
    assertEquals("到12.4万|人次", parted("到12.4万人次"));
    assertEquals("1,234.5微克/|立方米", parted("1,234.5微克/立方米"));
    assertEquals("150～|200千克，2014—|2023年", parted("150～200千克，2014—2023年"));
    assertEquals("16.3万余家、25℃、4395家", parted("16.3万余家、25℃、4395家"));
  }

  private static String parted(String text) {
    StringBuilder out = new StringBuilder(text);
    BitSet parts = LineBreaks.parts(text);
    for (int i = text.length(); i > 0; i--) {
      out.insert(i, parts.get(i) ? "|" : "");
    }
    return out.toString();
  }

  @Test
  void keepsReferencesWhole() {
    assertEquals("见|图 1-1|和|第 4 章，|第十二条", broken("见图 1-1和第 4 章，第十二条"));
    assertEquals(
        "see |Figure 1.1 |and |Chapter 4, |p. 12", broken("see Figure 1.1 and Chapter 4, p. 12"));
  }

  @Test
  void breaksAddressesAfterSlashesOnly() {
    assertEquals(
        "见|https://www.a-b.org/|x-y/|z?|a=1&|b=2。", broken("见https://www.a-b.org/x-y/z?a=1&b=2。"));
    assertEquals("A/B", broken("A/B"));
  }

  @Test
  void givesTheEngineTheBreaksOfTheWholeRunAfterEachLine() {
    ChineseBreaker breaker = new ChineseBreaker(new LineBreaks());
    String run = "https://www.example.org/a/b";
    breaker.setText(run);
    assertEquals(24, breaker.next());
    breaker.setText(run.substring(24));
    assertEquals(List.of(2, 3, -1), List.of(breaker.next(), breaker.next(), breaker.next()));
  }
}
