package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhounian.model.Figure.Qualifier;
import zhounian.model.Unit;
import zhounian.problem.Language;

/** Numbers, units and dates as English writes them. */
class EnglishNumbersTest {
  private static final Units UNITS =
      Units.of(
          List.of(
              new Units.Scale("million", new BigDecimal("1000000")),
              new Units.Scale("万", new BigDecimal("10000"))),
          List.of(
              new Units.Row("pounds", "money", Optional.of(BigDecimal.ONE)),
              new Units.Row("km", "length", Optional.of(BigDecimal.ONE)),
              new Units.Row("家", "count", Optional.empty()),
              new Units.Row("%", "share", Optional.empty())));

  @Test
  void aSpacePartsTheWordsOfAUnit() {
    Unit unit = UNITS.parse("million pounds").orElseThrow();
    assertEquals("million", unit.scale());
    assertEquals("pounds", unit.name());
    assertTrue(UNITS.parse("millionpounds").isEmpty());
    assertTrue(UNITS.parse("million  pounds").isEmpty());
    assertTrue(UNITS.parse("万 家").isEmpty());
    assertTrue(UNITS.names().containsAll(List.of("million pounds", "万家", "万km")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "412 | million pounds | | 412 million pounds",
        "412 | million pounds | about | about 412 million pounds",
        "9840 | pounds | | 9,840 pounds",
        "840 | pounds | at least | at least 840 pounds",
        "11300.5 | km | | 11,300.5 km",
        "5 | 万km | | 5万km",
        "58 | % | | 58%",
        "9840 | '' | | 9,840"
      })
  void aSpaceStandsBesideWordsInLettersOnly(
      String value, String unit, String qualifier, String expected) {
    FigureText text =
        FigureText.of(
            new BigDecimal(value),
            UNITS.parse(unit).orElseThrow(),
            Optional.ofNullable(qualifier).flatMap(word -> Qualifiers.of(word, "")),
            Language.ENGLISH);
    assertEquals(expected, text.text());
    assertEquals(expected, text.before() + text.number() + text.unit() + text.after(), "in pieces");
  }

  @Test
  void chineseGroupsFromFiveDigitsOn() {
    Optional<Qualifier> none = Optional.empty();
    Unit unit = UNITS.parse("家").orElseThrow();
    assertEquals("9840家", FigureText.of(new BigDecimal("9840"), unit, none).text());
    assertEquals("11,300家", FigureText.of(new BigDecimal("11300"), unit, none).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4.2 million boardings in 2006 | CARDINAL:4.2 million YEAR:2006",
        "some 3 thousand stops | CARDINAL:3 thousand",
        "3 thousandths | CARDINAL:3",
        "58 per cent of it | PERCENT:58 per cent",
        "58 percent, 58 percentages | PERCENT:58 percent CARDINAL:58",
        "up 3.5 percentage points | POINTS:3.5 percentage points",
        "11,300 boardings | CARDINAL:11,300",
        "the line of 14 May 2005 opened | DATE:14 May 2005",
        "on May 14, 2005 it opened | DATE:May 14, 2005",
        "on May 14 it opened | MONTH_DAY:May 14",
        "14–16 May 2005 | RANGE:14–16 May 2005",
        "in September 2012 and Sept 2013 | YEAR_MONTH:September 2012 YEAR_MONTH:Sept 2013",
        "14 may come | CARDINAL:14",
        "32 May 2005 | CARDINAL:32 YEAR_MONTH:May 2005",
        "Marching 14 miles | CARDINAL:14",
        "Ellery, 2005 and 2025, km | YEAR:2005 YEAR:2025",
        "Ellery, 2005 boardings | CARDINAL:2005"
      })
  void numbersAndDatesAreReadInWords(String text, String expected) {
    String found =
        NumberReader.read(text).stream()
            .map(number -> number.kind() + ":" + number.in(text))
            .collect(Collectors.joining(" "));
    assertEquals(expected, found);
  }

  @Test
  void theScaleIsMultipliedOut() {
    BigDecimal value = NumberReader.read("4.2 million").get(0).value().orElseThrow();
    assertEquals(0, value.compareTo(new BigDecimal("4200000")));
  }

  @Test
  void theDateIsTheOneThatIsWritten() {
    for (String text : List.of("14 May 2005", "May 14, 2005", "14 May, 2005")) {
      Found date = NumberReader.read(text).get(0);
      assertEquals(5, date.month(), text);
      assertEquals(14, date.day(), text);
    }
    assertEquals(2005, NumberReader.read("May 14, 2005").get(0).year());
  }

  @ParameterizedTest
  @ValueSource(strings = {"about", "nearly", "over", "more than", "at least", "less than"})
  void wordsOfSourcesQualify(String word) {
    assertEquals(Optional.of(word), Qualifiers.of(word, "").map(Qualifier::word));
    Rational ten = Rational.of(BigDecimal.TEN);
    Interval plain = Spread.of(new BigDecimal("50"), ten, ten, "");
    assertFalse(plain.equals(Spread.of(new BigDecimal("50"), ten, ten, word)), word);
  }
}
