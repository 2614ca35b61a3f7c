package zhounian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhounian.ledger.NamesAlike.Kind;
import zhounian.ledger.NamesAlike.Name;
import zhounian.problem.Position;

class NamesAlikeTest {
  @ParameterizedTest
  @CsvSource({
    "NAME, 滨海—中关村科技园, 滨海一中关村科技园", // a dash misread
    "NAME, 滨海—中关村科技园, 滨海中关村科技园", // a dash left out
    "NAME, 致导创新科技, 致道创新科技", // the same sound
    "NAME, 雄忻高铁, 雄忻铁路", // two nouns for the same thing
    "NAME, 京雄高速, 京雄高速公路",
    "NAME, 津兴铁路, 津兴城际铁路", // a piece more inside
    "NAME, 大兴国际机场, 北京大兴国际机场", // a known name in front
    "NAME, 天开高教科创园, 天津市天开高教科创园",
    "PERSON, 董飞龙, 董龙飞",
    "PERSON, 王茤祥, 王蓼祥",
    "TITLE, 营商环境一体化框架协议, 营商环境一体化发展框架协议",
    "METRIC, 铁路营运里程, 铁路运营里程",
    "METRIC, PM2.5年均浓度, ＰＭ2.5年均浓度",
    "EVENT, 京雄高速全线通车, 京雄高速全线—通车"
  })
  void oneNameWrittenTwoWaysIsFound(Kind kind, String one, String other) {
    assertEquals(1, pairs(kind, one, other), one + " / " + other);
    assertEquals(1, pairs(kind, other, one), other + " / " + one);
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, 京雄津保, 京雄津保唐", // more at the end
    "NAME, 雄安新区, 滨海新区",
    "NAME, 滨海新区, 沧州渤海新区",
    "NAME, 第一产业, 第二产业",
    "NAME, 雄忻高铁, 雄商高铁",
    "NAME, 京津科技城, 京冀科技城",
    "NAME, 城市副中心, 运河城市副中心", // 运河 is no place here
    "NAME, 五环高速路, 六环高速路",
    "NAME, 平蓟三兴, 平蓟两三兴", // a number is no piece of a name
    "PERSON, 李一平, 季一平", // surnames differ
    "PERSON, 张伟, 张炜", // too short to tell
    "METRIC, 副中心规划学校, 副中心规划新增学校", // a description says what it counts
    "METRIC, 转入津冀的养老关系, 转出津冀的养老关系",
    "METRIC, 2013年的浓度, 2031年的浓度",
    "TITLE, 协同发展规划, 协同发展规划纲要"
  })
  void twoNamesAreLeftAlone(Kind kind, String one, String other) {
    assertEquals(0, pairs(kind, one, other), one + " / " + other);
  }

  @Test
  void whatIsAnsweredIsNotToldAndKindsAreKeptApart() {
    Spelling spelling =
        Spelling.of(
            List.of(new Spelling.Row("津兴城际铁路", List.of("津兴铁路"), List.of(), List.of("津杏铁路"))));
    assertEquals(
        0,
        NamesAlike.find(names(Kind.NAME, "津兴城际铁路", "津兴铁路", "津杏铁路"), List.of(), spelling.answered())
            .size());
    List<Name> mixed = new ArrayList<>(names(Kind.NAME, "铁路营运里程"));
    mixed.addAll(names(Kind.METRIC, "铁路运营里程"));
    assertEquals(0, NamesAlike.find(mixed, List.of(), (a, b) -> false).size());
  }

  @Test
  void slipsInATextAreFoundAtTheirPlaces() {
    Spelling spelling =
        Spelling.of(
            List.of(
                new Spelling.Row("津兴城际铁路", List.of(), List.of("津兴铁路"), List.of()),
                new Spelling.Row("北京大兴国际机场", List.of(), List.of("大兴国际机场"), List.of()),
                new Spelling.Row("雄安新区", List.of(), List.of(), List.of("雄安新曲"))));
    assertEquals(
        List.of(new Spelling.Slip(1, 5, "津兴城际铁路", true), new Spelling.Slip(6, 10, "雄安新区", false)),
        spelling.slips("坐津兴铁路到雄安新趋"));
    assertEquals(List.of(), spelling.slips("津兴城际铁路到北京大兴国际机场，雄安新区有雄安新曲"));
    assertEquals(List.of(new Spelling.Slip(0, 4, "津兴城际铁路", false)), spelling.slips("津兴高铁通车"));
    assertEquals(List.of(), spelling.slips("来源写作“津兴铁路”，又作“雄安新趋”"), "told of, not used");
  }

  private static int pairs(Kind kind, String... names) {
    List<String> places = List.of("北京", "天津");
    return NamesAlike.find(names(kind, names), places, (a, b) -> false).size();
  }

  private static List<Name> names(Kind kind, String... texts) {
    List<Name> names = new ArrayList<>();
    for (String text : texts) {
      names.add(new Name(Position.of("a.yml", names.size() + 1, 1), kind, text));
    }
    return names;
  }
}
