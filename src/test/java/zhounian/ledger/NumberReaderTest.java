package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import zhounian.ledger.Found.Kind;

final class NumberReaderTest {

  /** Each line: a text, then every number in it as characters, kind and value or date. */
  private static final String SAMPLE =
      """
      里程达2486公里 | 2486 CARDINAL 2486
      里程达 2486 公里 | 2486 CARDINAL 2486
      共26,862件 | 26,862 CARDINAL 26862
      １２．５万人 | １２．５万 CARDINAL 125000
      成交748.7亿元 | 748.7亿 CARDINAL 74870000000
      约3 万亿元 | 3 万亿 CARDINAL 3000000000000
      建成16.3万余家 | 16.3万 CARDINAL 163000
      通车10余万公里 | 10余万 CARDINAL 100000
      长5千米 | 5 CARDINAL 5
      装机3千万千瓦 | 3千万 CARDINAL 30000000
      3、4、5三类 | 3 CARDINAL 3; 4 CARDINAL 4; 5 CARDINAL 5; 三 CARDINAL 3
      增长-3.5% | -3.5% PERCENT -3.5
      下降−0.8个百分点 | −0.8个百分点 POINTS -0.8
      同比+6.1％ | +6.1％ PERCENT 6.1
      占38.3 % | 38.3 % PERCENT 38.3
      出生率5‰ | 5‰ PERCENT 0.5
      三成企业 | 三成 PERCENT 30
      占七成五 | 七成五 PERCENT 75
      约3成 | 3成 PERCENT 30
      百分之六十 | 百分之六十 PERCENT 60
      百分之三点五 | 百分之三点五 PERCENT 3.5
      百分之38.3 | 百分之38.3 PERCENT 38.3
      三分之一 | 三分之一 FRACTION -
      四分之三 | 四分之三 FRACTION 0.75
      占比一半以上 | 一半 FRACTION 0.5
      占1/4左右 | 1/4 FRACTION 0.25
      是原来的21.1倍 | 21.1倍 MULTIPLE 21.1
      增长两倍 | 两倍 MULTIPLE 2
      增长一倍 | 一倍 MULTIPLE 1
      收入翻一番 | 一 CARDINAL 1
      收入翻了一番 | 一 CARDINAL 1
      收入翻了近一番 | 一 CARDINAL 1
      收入翻了整整一番 | 一 CARDINAL 1
      收入翻了两番 | 两 CARDINAL 2
      收入翻番 | 翻番 MULTIPLE 2
      收入翻了番，又翻三番 | 翻了番 MULTIPLE 2; 三 CARDINAL 3
      提高1.3个百分点 | 1.3个百分点 POINTS 1.3
      提高一个百分点 | 一个百分点 POINTS 1
      比例为3:1 | 3:1 RATIO -
      二十三条线路 | 二十三 CARDINAL 23
      两千人 | 两千 CARDINAL 2000
      一百余项 | 一百 CARDINAL 100
      三百零五家 | 三百零五 CARDINAL 305
      一万二千 | 一万二千 CARDINAL 12000
      一万二 | 一万二 CARDINAL 12000
      三百五 | 三百五 CARDINAL 350
      三万亿元 | 三万亿 CARDINAL 3000000000000
      一亿零五百万人 | 一亿零五百万 CARDINAL 105000000
      三百余万人 | 三百余万 CARDINAL 3000000
      投资三点五亿元 | 三点五亿 CARDINAL 350000000
      零点三公里 | 零点三 CARDINAL 0.3
      百万人口 | 百万 CARDINAL 1000000
      超千亿元 | 千亿 CARDINAL 100000000000
      三条走廊 | 三 CARDINAL 3
      两地居民 | 两 CARDINAL 2
      京津冀三地 | 三 CARDINAL 3
      十年来 | 十 CARDINAL 10
      五个方面 | 五 CARDINAL 5
      十余家医院 | 十 CARDINAL 10
      百家企业 | 百 CARDINAL 100
      三大领域 | 三 CARDINAL 3
      一个半小时 | 一 CARDINAL 1
      数十家企业 | 数十 VAGUE -
      几百个项目 | 几百 VAGUE -
      上万家企业 | 万 CARDINAL 10000
      实现千亿投资 | 千亿 CARDINAL 100000000000
      学生万余名 | 万 CARDINAL 10000
      突破万家 | 万 CARDINAL 10000
      排名前十。 | 十 CARDINAL 10
      十几个 | 十几 VAGUE -
      三五个 | 三五 VAGUE -
      七八十家 | 七八十 VAGUE -
      十七八岁 | 十七八 VAGUE -
      2014年以来 | 2014年 YEAR 2014
      2014 年 2 月 26 日 | 2014 年 2 月 26 日 DATE 2014-2-26
      2014年2月26日 | 2014年2月26日 DATE 2014-2-26
      2014年2月底 | 2014年2月 YEAR_MONTH 2014-2
      2014-02-26发布 | 2014-02-26 DATE 2014-2-26
      2014.2.26 | 2014.2.26 DATE 2014-2-26
      2014/2/26 | 2014/2/26 DATE 2014-2-26
      2014-02 | 2014-02 YEAR_MONTH 2014-2
      ２０１４年２月 | ２０１４年２月 YEAR_MONTH 2014-2
      二〇一四年二月二十六日 | 二〇一四年二月二十六日 DATE 2014-2-26
      二零二六年 | 二零二六年 YEAR 2026
      二〇二六 | 二〇二六 YEAR 2026
      2月26日 | 2月26日 MONTH_DAY 0-2-26
      十二月三十一日 | 十二月三十一日 MONTH_DAY 0-12-31
      6月起 | 6月 MONTH 0-6
      26日上午 | 26日 DAY 0-0-26
      2010年代 | 2010年代 DECADE 2010
      八十年代 | 八十年代 DECADE 0
      20世纪80年代 | 20世纪80年代 DECADE 1980
      the 1990s | 1990s DECADE 1990
      21世纪 | 21世纪 CENTURY 2001
      截至2023，共 | 2023 YEAR 2023
      2023家企业 | 2023 CARDINAL 2023
      2023 公里 | 2023 CARDINAL 2023
      2023国际论坛 | 2023 YEAR 2023
      2020万元 | 2020万 CARDINAL 20200000
      2015多家 | 2015 CARDINAL 2015
      10年 | 10 CARDINAL 10
      in 2014 the plan | 2014 YEAR 2014
      with 2014 firms | 2014 CARDINAL 2014
      about 20 km of | 20 CARDINAL 20
      about 20km of | 20 CARDINAL 20
      the 3rd stage, No. 5 | 3rd ORDINAL 3; No. 5 ORDINAL 5
      第三，第3批 | 第三 ORDINAL 3; 第3 ORDINAL 3
      第一时间 | 第一 ORDINAL 1
      第 12 页 | 第 12 ORDINAL 12
      第3—5章 | 第3—5 ORDINAL 3
      三季度 | 三季度 ORDINAL 3
      党的二十大报告 | 二十 ORDINAL 20
      二十届三中全会 | 二十 ORDINAL 20
      三期工程 | 三期 ORDINAL 3
      “十四五”规划 | 十四五 PLAN -
      十四五个 | 十四五 VAGUE -
      G2高速 | G2 CODE -
      PM2.5浓度 | PM2.5 CODE -
      5G基站 | 5G CODE -
      COVID-19 | COVID-19 CODE -
      “2+4+N”格局 | 2+4+N CODE -
      1+1 | 1+1 CODE -
      3～5年 | 3～5 RANGE 3..5
      30%—40% | 30%—40% RANGE 30..40
      3万至5万家 | 3万至5万 RANGE 30000..50000
      三至五年 | 三至五 RANGE 3..5
      两到三家 | 两到三 RANGE 2..3
      2014—2023年 | 2014—2023年 RANGE 2014..2023
      2014-2023 | 2014-2023 RANGE 2014..2023
      2014年至2024年 | 2014年至2024年 RANGE 2014..2024
      2014年2月—2024年2月 | 2014年2月—2024年2月 RANGE 2014-2..2024-2
      2023年1—11月 | 2023年1—11月 RANGE 2023-1..2023-11
      2023年6月—8月 | 2023年6月—8月 RANGE 2023-6..2023-8
      6—8月 | 6—8月 RANGE 0-6..0-8
      2月26—28日 | 2月26—28日 RANGE 0-2-26..0-2-28
      2月26日至28日 | 2月26日至28日 RANGE 0-2-26..0-2-28
      2014—2486公里 | 2014—2486 RANGE 2014..2486
      从118公里到2486公里 | 118 CARDINAL 118; 2486 CARDINAL 2486
      2014——京津冀 | 2014 YEAR 2014
      """;

  @Test
  void everyNumberOfTheSampleIsReadAsLabelled() {
    List<String> lines = SAMPLE.lines().toList();
    assertTrue(lines.size() >= 60);
    for (String line : lines) {
      int bar = line.indexOf(" | ");
      assertEquals(line.substring(bar + 3), told(line.substring(0, bar)), line);
      assertEquals(line.substring(bar + 3), told("据称，" + line.substring(0, bar) + "。"), line);
    }
  }

  private static String told(String text) {
    return String.join(
        "; ",
        NumberReader.read(text).stream()
            .map(n -> n.in(text) + " " + n.kind() + " " + value(n))
            .toList());
  }

  private static String value(Found number) {
    if (number.kind() == Kind.RANGE) {
      return value(number.ends().get(0)) + ".." + value(number.ends().get(1));
    }
    if (number.month() > 0 || number.day() > 0) {
      return number.year() + "-" + number.month() + (number.day() > 0 ? "-" + number.day() : "");
    }
    return switch (number.kind()) {
      case YEAR, DECADE, CENTURY -> String.valueOf(number.year());
      default -> number.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("-");
    };
  }

  @Test
  void wordsThatOnlyHoldNumeralsAreNoNumbers() {
    String words =
        """
        一起 一些 统一 十分 万一 千万别 一体化 一带一路 三农 一方面 一定 四通八达 五湖四海 九牛一毛 千方百计 百姓 万物
        一律 唯一 之一 同一 进一步 一步 一个 一次 一条 一张 一年 一批 一座 一系列 一直 一般 一致 一同 一体两面 一流 一线
        统一十分重要 万众一心 千家万户 百花齐放 三农问题 四川 三峡 五台山 七台河 九寨沟 三元桥 五道口 二元结构 二氧化碳
        二维码 两极分化 四面八方 三番五次 百年大计 千年大计 百年变局 十全十美 十字路口 五颜六色 三心二意 五花八门
        千军万马 千言万语 千变万化 亿万 万千气象 万分 一成不变 一分为二 七上八下 百分点 单位：万元 （亿元） 每千人
        目前四川 以前十分 千瓦时 千克 零碳 零距离 三三两两 一一对应 成千上万 翻身 翻译 推翻 翻番茄 翻一页 一番 八达岭 两全其美 一核 二人转 三位一体 路上万一 统一到 逐一到
        """;
    for (String word : words.split("\\s+")) {
      assertEquals("", told(word), word);
      assertEquals("", told("也是" + word + "的说法"), word);
    }
  }

  @Test
  void nothingIsFoundWhereNothingStands() {
    assertEquals(List.of(), NumberReader.read(""));
    assertEquals(List.of(), NumberReader.read("没有数字的一句话，a sentence without numbers."));
  }

  @Test
  void randomNumbersWrittenInEachFormReadBackEqual() {
    Random random = new Random(20140226);
    for (int i = 0; i < 3000; i++) {
      BigDecimal value =
          BigDecimal.valueOf(random.nextLong(10_000_000_000_000L) >> random.nextInt(40));
      BigDecimal decimal = value.movePointLeft(random.nextInt(1, 4));
      long small = random.nextLong(1, 1_0000_0000_0000L) >> random.nextInt(36);
      assertReads(Kind.CARDINAL, value, "长" + value.toPlainString() + "公里");
      assertReads(Kind.CARDINAL, value, "长" + wide(value.toPlainString()) + "公里");
      assertReads(
          Kind.CARDINAL, value, "共" + String.format(Locale.ROOT, "%,d", value.longValue()) + "件");
      assertReads(Kind.CARDINAL, decimal, "长" + decimal.toPlainString() + "米");
      assertReads(Kind.CARDINAL, decimal.negate(), "为−" + decimal.toPlainString() + "元");
      assertReads(Kind.CARDINAL, decimal.movePointRight(8), decimal.toPlainString() + "亿元");
      assertReads(Kind.CARDINAL, decimal.movePointRight(4), decimal.toPlainString() + " 万户");
      assertReads(Kind.PERCENT, decimal, "占" + decimal.toPlainString() + "%");
      assertReads(Kind.MULTIPLE, decimal, decimal.toPlainString() + "倍");
      assertReads(Kind.POINTS, decimal, decimal.toPlainString() + "个百分点");
      if (small > 1) {
        assertReads(Kind.CARDINAL, BigDecimal.valueOf(small), "有" + han(small) + "个");
      }
      int percent = random.nextInt(1, 100);
      assertReads(Kind.PERCENT, BigDecimal.valueOf(percent), "百分之" + han(percent));
    }
  }

  @Test
  void qualifiersSharesAndRangesReadBackEqual() {
    long seed = Long.getLong("zhounian.seed", 20260327);
    System.out.println("numbers in all their forms, seed " + seed);
    Random random = new Random(seed);
    List<String> before = List.of("约", "近", "超", "超过", "突破", "逾", "达", "至少", "不足", "接近");
    List<String> scales = List.of("万", "亿", "万亿");
    List<String> units = List.of("家", "公里", "项", "人次", "平方米", "亩");
    for (int i = 0; i < 3000; i++) {
      final BigDecimal value = BigDecimal.valueOf(random.nextLong(1, 1L << random.nextInt(1, 34)));
      final BigDecimal decimal = value.movePointLeft(random.nextInt(1, 4));
      int scale = random.nextInt(3);
      BigDecimal scaled = decimal.movePointRight(4 * (scale + 1));
      String word = before.get(random.nextInt(before.size()));
      String unit = units.get(random.nextInt(units.size()));
      String written = decimal.toPlainString() + scales.get(scale);
      assertReads(Kind.CARDINAL, scaled, "共" + word + written + unit);
      assertReads(Kind.CARDINAL, scaled, word + " " + written + "余" + unit);
      assertReads(Kind.CARDINAL, scaled, "有" + written + "多" + unit + "以上");
      assertReads(Kind.CARDINAL, value, "有" + value + "余" + unit);
      assertReads(Kind.CARDINAL, value.movePointRight(4), "有" + value + "余万" + unit);
      assertReads(Kind.CARDINAL, value.movePointRight(8), "有" + value + "多亿元");
      assertReads(Kind.CARDINAL, scaled, "共" + wideDecimal(decimal) + scales.get(scale) + unit);
      long whole = value.longValue() + 1;
      String grouped = String.format(Locale.ROOT, "%,d.%02d", whole, i % 100);
      assertReads(Kind.CARDINAL, new BigDecimal(grouped.replace(",", "")), "约" + grouped + unit);
      assertReads(Kind.CARDINAL, new BigDecimal(whole), "近" + han(whole) + "余" + unit);
      String longForm = longForm(han(whole));
      if (longForm.matches(".*[拾佰仟].*")) {
        assertReads(Kind.CARDINAL, new BigDecimal(whole), "人民币" + longForm + "元整");
      }
      int small = random.nextInt(1, 10);
      String times = List.of("翻", "翻了", "翻了近", "翻过约").get(i % 4) + han(small) + "番";
      assertReads(Kind.CARDINAL, new BigDecimal(small), "产值" + times + "，");
      int less = random.nextInt(1, 100);
      assertReads(Kind.PERCENT, new BigDecimal(small * 10), "超" + han(small) + "成");
      assertReads(Kind.PERCENT, new BigDecimal(small * 11), "近" + han(small) + "成" + han(small));
      assertReads(Kind.PERCENT, decimal, "约百分之" + decimal.toPlainString());
      assertReads(Kind.PERCENT, decimal.movePointLeft(1), decimal.toPlainString() + "‰");
      assertReads(Kind.MULTIPLE, new BigDecimal(less), "近" + han(less) + "倍");
      assertReads(Kind.POINTS, new BigDecimal(less), "约" + han(less) + "个百分点");
      assertReads(Kind.FRACTION, new BigDecimal(less).movePointLeft(1), "约十分之" + han(less) + "的人");
      range(value, value.add(decimal), random.nextInt(6));
    }
  }

  private static void range(BigDecimal from, BigDecimal to, int form) {
    String joiner = List.of("—", "–", "-", "～", "至", "到").get(form);
    BigDecimal million = BigDecimal.valueOf(10_000);
    for (String unit : List.of("", "%", "万", "倍")) {
      String first = unit.equals("%") || unit.equals("万") ? unit : "";
      String text = "约" + from.toPlainString() + first + joiner + to.toPlainString() + unit + "。";
      List<Found> found = NumberReader.read(text);
      assertEquals(1, found.size(), text);
      assertEquals(Kind.RANGE, found.get(0).kind(), text);
      BigDecimal size = unit.equals("万") ? million : BigDecimal.ONE;
      List<Found> ends = found.get(0).ends();
      BigDecimal start =
          ends.get(0).value().orElseGet(() -> BigDecimal.valueOf(ends.get(0).year()));
      assertEquals(0, from.multiply(size).compareTo(start), text);
      BigDecimal end = ends.get(1).value().orElseGet(() -> BigDecimal.valueOf(ends.get(1).year()));
      assertEquals(0, to.multiply(size).compareTo(end), text);
    }
  }

  private static String wideDecimal(BigDecimal value) {
    String[] parts = value.toPlainString().split("[.]", -1);
    return parts.length == 1 ? wide(parts[0]) : wide(parts[0]) + "．" + wide(parts[1]);
  }

  /** 壹仟贰佰 for 一千二百. */
  private static String longForm(String han) {
    String full = han.startsWith("十") ? "一" + han : han;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < full.length(); i++) {
      char c = full.charAt(i);
      int known = "一二三四五六七八九十百千".indexOf(c);
      text.append(known < 0 ? c : "壹贰叁肆伍陆柒捌玖拾佰仟".charAt(known));
    }
    return text.toString();
  }

  @Test
  void theLongFormsInCommonWordsAreNoNumbers() {
    for (String text : List.of("大陆地区", "队伍建设", "收拾行装", "陆路交通", "陆海联运", "拾遗补缺")) {
      assertEquals("", told(text), text);
    }
    assertEquals("壹仟贰佰万 CARDINAL 12000000", told("人民币壹仟贰佰万元"));
  }

  @Test
  void randomDatesWrittenInEachFormReadBackEqual() {
    Random random = new Random(8);
    for (int i = 0; i < 500; i++) {
      int year = random.nextInt(1900, 2100);
      int month = random.nextInt(1, 13);
      int day = random.nextInt(1, 29);
      List<String> forms =
          List.of(
              year + "年" + month + "月" + day + "日",
              String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day),
              year + "." + month + "." + day,
              byDigit(year) + "年" + han(month) + "月" + han(day) + "日");
      for (String form : forms) {
        Found date = NumberReader.read("在" + form + "前").get(0);
        assertEquals(Kind.DATE, date.kind(), form);
        assertEquals(List.of(year, month, day), List.of(date.year(), date.month(), date.day()));
      }
    }
  }

  private static void assertReads(Kind kind, BigDecimal value, String text) {
    List<Found> found = NumberReader.read(text);
    assertEquals(1, found.size(), text);
    assertEquals(kind, found.get(0).kind(), text);
    assertEquals(0, value.compareTo(found.get(0).value().orElseThrow()), text);
  }

  @Test
  void anyTextIsReadWithSpansInOrderAndInside() {
    String letters = "0123456789０９,.，。%％第年月日个条万亿千百十一二三五两〇点成倍分之至—-+～ ABkm/:的一统翻了番";
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(24);
      for (int j = 0; j < length; j++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int last = 0;
      for (Found number : NumberReader.read(text.toString())) {
        assertTrue(number.start() >= last && number.end() > number.start(), text.toString());
        assertTrue(number.end() <= text.length(), text.toString());
        last = number.end();
      }
      for (int j = 0; j < length; j++) {
        char c = text.charAt(j);
        if (c >= '0' && c <= '9') {
          int at = j;
          assertTrue(
              NumberReader.read(text.toString()).stream()
                  .anyMatch(n -> n.start() <= at && at < n.end()),
              () -> "no digit is overlooked: " + text);
        }
      }
    }
  }

  @Test
  void numbersWithoutEndAreReadWithoutHarm() {
    List<Function<Integer, String>> makers =
        List.of("9"::repeat, "一"::repeat, "十"::repeat, "1-"::repeat, "a1"::repeat, "三点"::repeat);
    for (Function<Integer, String> maker : makers) {
      String text = maker.apply(50_000);
      assertTrue(NumberReader.read(text).stream().allMatch(n -> n.end() <= text.length()));
    }
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  private static String byDigit(int year) {
    StringBuilder text = new StringBuilder();
    String.valueOf(year).chars().forEach(c -> text.append("〇一二三四五六七八九".charAt(c - '0')));
    return text.toString();
  }

  /** A whole number below 10¹² as it is written in Han characters. */
  private static String han(long number) {
    StringBuilder text = new StringBuilder();
    long rest = number;
    String[] scales = {"亿", "万", ""};
    long[] sizes = {1_0000_0000L, 1_0000L, 1};
    boolean gap = false;
    for (int i = 0; i < 3; i++) {
      long section = rest / sizes[i];
      rest %= sizes[i];
      if (section == 0) {
        gap = text.length() > 0;
        continue;
      }
      if (text.length() > 0 && (gap || section < 1000)) {
        text.append("零");
      }
      gap = false;
      text.append(section((int) section, text.length() == 0)).append(scales[i]);
    }
    return text.toString();
  }

  private static String section(int number, boolean first) {
    StringBuilder text = new StringBuilder();
    int[] sizes = {1000, 100, 10, 1};
    String[] units = {"千", "百", "十", ""};
    boolean zero = false;
    int rest = number;
    for (int i = 0; i < 4; i++) {
      int digit = rest / sizes[i];
      rest %= sizes[i];
      if (digit == 0) {
        zero = text.length() > 0;
        continue;
      }
      if (zero) {
        text.append("零");
        zero = false;
      }
      boolean bareTen = first && sizes[i] == 10 && digit == 1 && text.length() == 0;
      text.append(bareTen ? "" : "零一二三四五六七八九".substring(digit, digit + 1)).append(units[i]);
    }
    return text.toString();
  }
}
