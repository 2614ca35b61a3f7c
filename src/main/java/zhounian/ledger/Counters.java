package zhounian.ledger;

import java.util.List;

/** What a numeral in Han characters counts by, and the words in which it counts nothing. */
final class Counters {
  private static final String ONE_CHARACTER =
      "个家项条件次名位座种类年天周日所处点部场批届级层辆列只株棵颗套台艘架户口村镇乡县市省区地国州城校院站桥港园轴带圈极核翼群片"
          + "岁代期章节篇页册卷本份张幅段句字笔番吨元亩米升秒度人大方号步轮趟班组队支根块栋间幢股道起链厅";
  private static final List<String> MORE_CHARACTERS =
      List.of(
          "公里", "公顷", "公斤", "公升", "公分", "平方", "立方", "小时", "分钟", "毫米", "厘米", "毫克", "微克", "标准箱", "英里",
          "海里", "美元", "欧元", "港元", "车道", "周年", "学时", "千米", "千克", "千瓦", "兆瓦", "吉瓦", "标箱");

  /** Words with a numeral that counts nothing, though what follows looks like a measure word. */
  private static final List<String> WORDS =
      List.of(
          "五台山", "五台县", "七台河", "五家渠", "三元桥", "三元区", "三元食品", "二元", "三番五次", "四面八方", "八方", "千方百计",
          "千家万户", "百家争鸣", "百家姓", "两极分化", "百度", "十字", "四处", "百年", "千年", "万年", "千克", "千米", "千瓦",
          "二人转", "三国演义", "三国时期", "十一黄金周", "十一假期", "双十一", "一千零一夜", "三十而立", "四十不惑", "二十四节气", "一成不变",
          "三点一线", "千人一面", "万人空巷", "成千上万", "成百上千", "五道口", "四道口", "六道口", "十三陵", "八大处", "八大关", "五大道",
          "五大连池", "三间房", "十八里店", "五棵松", "九棵树", "五十步笑百步", "三位一体", "四位一体", "五位一体", "百分百", "千分尺",
          "万分感谢", "十之八九", "七十二变", "一清二楚", "三十六计", "三天两头", "千人千面", "两面三刀", "三年五载", "一穷二白", "百里挑一",
          "千篇一律", "万无一失", "百日维新", "三令五申", "千载难逢", "一五一十", "万万", "四大名著", "五大洲", "七大洲", "两口子", "三只手",
          "四人帮", "的一环", "要一环", "键一环", "后一环", "弱一环", "这一环", "每一环", "心一环", "这一关", "后一关", "千层饼", "百叶窗",
          "两点论", "一国两制");

  private static final WordIndex INDEX = WordIndex.of(WORDS);

  private Counters() {}

  /** Whether a measure word or a unit stands at {@code at}. */
  static boolean at(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    if (ONE_CHARACTER.indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    for (String word : MORE_CHARACTERS) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Index after the word in which the numeral from {@code start} to {@code end} counts nothing; −1
   * where it stands in none.
   */
  static int wordAround(String text, int start, int end) {
    return INDEX.around(text, start, end);
  }
}
