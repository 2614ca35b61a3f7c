package zhounian.problem;

import static zhounian.problem.Severity.BARS_PUBLICATION;
import static zhounian.problem.Severity.ERROR;

import java.util.List;

/**
 * Every kind of problem, with its texts in Chinese and English: what was found, what was expected
 * (may be empty), the cure. {@code {0}}, {@code {1}} … are the problem's arguments. Codes are
 * stable: a code is never given a new meaning, and a retired one is not used again.
 */
public enum Code {
  // 1xx: files and YAML (load)
  NO_PROJECT(
      "ZN101",
      ERROR,
      "这里没有 content/report.yml",
      "no content/report.yml here",
      "",
      "",
      "在报告的文件夹里运行，或用 --project 指出它",
      "run in the report's folder, or name it with --project"),
  BAD_FILE_NAME(
      "ZN102", ERROR,
      "文件名“{0}”不是 ASCII 小写", "the file name \"{0}\" is not lower-case ASCII",
      "只用 a-z、0-9、点、下划线、连字符", "only a-z, 0-9, dot, underscore, hyphen",
      "改名为“{1}”", "rename it to \"{1}\""),
  NOT_UTF8(
      "ZN103",
      ERROR,
      "不是 UTF-8 文本（第 {0} 个字节起）",
      "not UTF-8 text (from byte {0} on)",
      "UTF-8",
      "UTF-8",
      "在编辑器里另存为 UTF-8",
      "save the file as UTF-8 in your editor"),
  YAML_SYNTAX(
      "ZN104",
      ERROR,
      "这里的 YAML 读不懂",
      "the YAML cannot be read here",
      "",
      "",
      "检查这一行和上一行的缩进、冒号、引号和括号",
      "look at the indentation, colons, quotes and brackets of this line and the one above"),
  FULLWIDTH_COLON(
      "ZN105",
      ERROR,
      "键“{0}”后面是全角冒号“：”",
      "a full-width colon follows the key \"{0}\"",
      "半角冒号加一个空格",
      "an ASCII colon and a space",
      "写成“{0}: ”",
      "write \"{0}: \""),
  UNQUOTED_MARK(
      "ZN106",
      ERROR,
      "没有加引号的“{0}”",
      "\"{0}\" without quotes",
      "",
      "",
      "把整个值放进双引号：\"…\"",
      "put the whole value in double quotes: \"…\""),
  CUT_BY_HASH(
      "ZN107",
      ERROR,
      "“ #”把这个值截断了，后面成了注释",
      "\" #\" cuts the value short; the rest is a comment",
      "",
      "",
      "把整个值放进双引号",
      "put the whole value in double quotes"),
  TOO_LARGE(
      "ZN108",
      ERROR,
      "{0}，超过上限 {1}",
      "{0} is over the limit of {1}",
      "",
      "",
      "拆小或精简",
      "split or shorten it"),
  DUPLICATE_KEY(
      "ZN109",
      ERROR,
      "键“{0}”写了两次",
      "the key \"{0}\" stands twice",
      "",
      "",
      "删去一个",
      "remove one of them"),
  NO_FRONT_MATTER(
      "ZN110", ERROR,
      "这一章没有前置信息", "this chapter has no front matter",
      "第一行是 ---，写完键值后再一行 ---", "a first line --- and a closing line ---",
      "在文件开头加上前置信息", "add the front matter at the top"),
  UNREADABLE_FILE(
      "ZN111",
      ERROR,
      "读不了这个文件",
      "this file cannot be read",
      "",
      "",
      "检查文件权限，或移走它",
      "check its permissions, or move it away"),
  UNEXPECTED_FILE(
      "ZN112", ERROR,
      "content/ 里不认识的文件“{0}”", "unknown file \"{0}\" under content/",
      "report.yml、chapters/*.md、data/**/*.yml、images/*.{png,jpg,jpeg,svg,webp,gif}",
          "report.yml, chapters/*.md, data/**/*.yml, images/*.{png,jpg,jpeg,svg,webp,gif}",
      "移到该放的地方，或移出 content/", "move it where it belongs, or out of content/"),
  TAB_INDENT(
      "ZN113",
      ERROR,
      "用制表符（Tab）缩进",
      "indented with a tab",
      "空格",
      "spaces",
      "把行首的制表符都换成空格，每级两个",
      "replace the tabs at the start of lines by spaces, two for each level"),
  UNCLOSED_QUOTE(
      "ZN114",
      ERROR,
      "引号 {0} 没有收尾",
      "the quote {0} is never closed",
      "",
      "",
      "在这个值的末尾补上 {0}",
      "put {0} at the end of the value"),
  BAD_INDENT(
      "ZN115",
      ERROR,
      "缩进和上文对不上",
      "the indentation does not fit the lines above",
      "同一级的键和“-”左端对齐",
      "keys and dashes of one level start in the same column",
      "用空格把这一行和同级的行对齐",
      "line it up, with spaces, with the lines of its level"),
  YAML_SIGN(
      "ZN116",
      ERROR,
      "不能用 YAML 记号“{0}”",
      "the YAML sign \"{0}\" cannot be used",
      "键、值、列表、引号",
      "keys, values, lists, quotes",
      "是文字就把整个值放进双引号，否则去掉它",
      "if it is text, put the whole value in double quotes; else remove it"),
  COLON_IN_VALUE(
      "ZN117",
      ERROR,
      "值里有冒号加空格",
      "the value holds a colon and a space",
      "",
      "",
      "把整个值放进双引号：\"…\"",
      "put the whole value in double quotes: \"…\""),
  TEXT_AFTER_QUOTE(
      "ZN118",
      ERROR,
      "收尾的引号 {0} 后面还有文字",
      "text follows the closing quote {0}",
      "",
      "",
      "把整个值放进另一种引号：{1}…{1}",
      "put the whole value in the other quotes: {1}…{1}"),
  BAD_ESCAPE(
      "ZN119",
      ERROR,
      "双引号里的“{0}”读不懂",
      "\"{0}\" is not known inside double quotes",
      "",
      "",
      "反斜线本身写成 \\\\，或改用单引号",
      "write \\\\ for a backslash, or use single quotes"),
  UNCLOSED_BRACKET(
      "ZN120",
      ERROR,
      "括号“{0}”没有收尾",
      "the bracket \"{0}\" is never closed",
      "",
      "",
      "补上“{1}”；是文字就把整个值放进双引号",
      "close it with \"{1}\"; if it is text, put the whole value in double quotes"),
  MISSING_COLON(
      "ZN121",
      ERROR,
      "“{0}”后面没有冒号",
      "no colon follows \"{0}\"",
      "键、半角冒号、空格、值",
      "key, colon, space, value",
      "补上冒号；若是上一行的续文，比上一行多缩进两格",
      "add the colon; if the line continues the one above, indent it two columns more"),
  NO_SPACE_AFTER_COLON(
      "ZN122",
      ERROR,
      "“{0}:”后面没有空格",
      "no space follows \"{0}:\"",
      "",
      "",
      "写成“{0}: ”",
      "write \"{0}: \""),
  CONTROL_CHARACTER(
      "ZN123",
      ERROR,
      "有看不见的控制字符 {0}",
      "an invisible control character {0}",
      "",
      "",
      "删去它",
      "delete it"),
  TOO_DEEP(
      "ZN124", ERROR, "嵌套超过 {0} 层", "nested more than {0} deep", "", "", "改成较平的结构", "flatten it"),
  TOO_MANY(
      "ZN125",
      ERROR,
      "这个文件超过 {0} 项",
      "this file has more than {0} entries",
      "",
      "",
      "分成几个文件",
      "split it into several files"),
  FULLWIDTH_SIGN(
      "ZN126",
      ERROR,
      "括号里用了全角“{0}”",
      "a full-width \"{0}\" between brackets",
      "半角“{1}”加一个空格",
      "an ASCII \"{1}\" and a space",
      "改成半角；是文字就把整个值放进双引号",
      "replace it; if it is text, put the whole value in double quotes"),
  SECOND_DOCUMENT(
      "ZN127",
      ERROR,
      "这里又开始了一份 YAML",
      "a second YAML document starts here",
      "",
      "",
      "删去这一行“---”，或分成两个文件",
      "remove this line ---, or make it two files"),

  // 2xx: keys and values (schema)
  UNKNOWN_KEY(
      "ZN201",
      ERROR,
      "未知的键“{0}”",
      "unknown key \"{0}\"",
      "{1}",
      "{1}",
      "改成“{2}”？",
      "did you mean \"{2}\"?"),
  MISSING_KEY(
      "ZN202",
      ERROR,
      "缺少键“{0}”",
      "the key \"{0}\" is missing",
      "",
      "",
      "补上“{0}: …”",
      "add \"{0}: …\""),
  WRONG_TYPE(
      "ZN203",
      ERROR,
      "“{0}”处是{1}",
      "at \"{0}\" stands {2}",
      "{3}",
      "{4}",
      "改成所要的形式",
      "give it the form expected"),
  WRONG_VALUE(
      "ZN204",
      ERROR,
      "“{0}”的值“{1}”不合格式",
      "the value \"{1}\" of \"{0}\" has the wrong form",
      "{2}",
      "{3}",
      "改成所要的形式",
      "give it the form expected"),
  NOT_IN_LIST(
      "ZN205",
      ERROR,
      "“{0}”的值“{1}”不在表内",
      "the value \"{1}\" of \"{0}\" is not in the list",
      "{2}",
      "{2}",
      "改成“{3}”？",
      "did you mean \"{3}\"?"),
  TOO_LONG(
      "ZN206",
      ERROR,
      "“{0}”有 {1} 字",
      "\"{0}\" has {1} characters",
      "至多 {2} 字",
      "at most {2}",
      "缩短",
      "shorten it"),
  DUPLICATE_ID(
      "ZN207",
      ERROR,
      "标识“{0}”已用在 {1}",
      "the id \"{0}\" is already used at {1}",
      "",
      "",
      "换一个标识",
      "choose another id"),
  UNKNOWN_ID(
      "ZN208",
      ERROR,
      "没有{1}“{0}”",
      "there is no {2} \"{0}\"",
      "",
      "",
      "改成“{3}”？",
      "did you mean \"{3}\"?"),
  WRONG_COUNT(
      "ZN209",
      ERROR,
      "“{0}”有 {1} 项",
      "\"{0}\" has {1} entries",
      "{2} 至 {3} 项",
      "{2} to {3}",
      "增减到所要的数目",
      "bring it to the number expected"),
  CHAPTER_NOT_LISTED(
      "ZN210",
      ERROR,
      "章“{0}”不在 report.yml 的 front 或 parts 里",
      "the chapter \"{0}\" stands in neither front nor parts of report.yml",
      "",
      "",
      "把它加进去，或移走文件",
      "add it there, or move the file away"),

  // 3xx: Markdown and marks
  RAW_HTML(
      "ZN301",
      ERROR,
      "正文里有 HTML：{0}",
      "raw HTML in the text: {0}",
      "Markdown",
      "Markdown",
      "改用 Markdown 记法；要显示“<”写成 \\<",
      "use Markdown; write \\< to show \"<\""),
  BAD_MARK(
      "ZN302",
      ERROR,
      "标记“{0}”读不懂",
      "the mark \"{0}\" cannot be read",
      "{1}",
      "{1}",
      "写成 {2}",
      "write {2}"),
  FULLWIDTH_MARK(
      "ZN303",
      ERROR,
      "标记里用了全角字符“{0}”",
      "a full-width \"{0}\" in a mark",
      "半角“{1}”",
      "the ASCII \"{1}\"",
      "把它改成半角",
      "replace it by the ASCII character"),
  LEFTOVER_EMPHASIS(
      "ZN304",
      ERROR,
      "剩下没有配对的“{0}”",
      "a left-over \"{0}\" without its partner",
      "",
      "",
      "补上另一半，或写成 {1}",
      "close it, or write {1}"),
  HEADING_LEVEL(
      "ZN305",
      ERROR,
      "{1} 级标题跟在 {0} 级之后",
      "a heading of level {1} follows level {0}",
      "章内标题从 ## 起，逐级加深",
      "headings start at ## and go one level at a time",
      "改成 {2}",
      "make it {2}"),
  EXHIBIT_NOT_ALONE(
      "ZN306",
      ERROR,
      "“{0}”不在单独一段里",
      "\"{0}\" does not stand in a paragraph of its own",
      "",
      "",
      "前后各空一行",
      "put an empty line before and after it"),
  BAD_FOOTNOTE(
      "ZN307",
      ERROR,
      "脚注“{0}”{1}",
      "the footnote \"{0}\" {2}",
      "",
      "",
      "补上或删去",
      "add or remove it"),
  TABLE_WITHOUT_TABLE(
      "ZN308",
      ERROR,
      "“表：”下面没有表格",
      "no table follows the caption line",
      "",
      "",
      "空一行之内接上表格",
      "put the table right below it"),
  BAD_NESTING(
      "ZN309", ERROR, "嵌套超过 {0} 层", "nested more than {0} deep", "", "", "改成较平的结构", "flatten it"),
  LONG_ROW(
      "ZN310", ERROR,
      "这一行有 {0} 格", "this row has {0} cells",
      "表头有 {1} 格", "the head has {1}",
      "删去多的格，或给表头加列；要显示竖线写成 \\|", "remove cells or widen the head; write \\| to show a bar"),

  // 4xx: numbers and the ledger
  UNKNOWN_NUMBER(
      "ZN401", BARS_PUBLICATION,
      "数字“{0}”没有出处", "the number \"{0}\" has no origin",
      "标记、日期、名称表里的名称，或写明理由", "a mark, a date, a name of names.yml, or a reason",
      "写成 {{数据标识}}，或 {{plain {0}}{理由}}", "write {{figure-id}} or {{plain {0}}{reason}}"),
  UNKNOWN_FIGURE(
      "ZN402",
      ERROR,
      "台账里没有“{0}”",
      "the ledger has no \"{0}\"",
      "",
      "",
      "改成“{1}”？",
      "did you mean \"{1}\"?"),
  BAD_VALUE(
      "ZN403",
      ERROR,
      "值“{0}”不是十进制数",
      "the value \"{0}\" is not a decimal",
      "如 2486、-3.5、0.31",
      "such as 2486, -3.5, 0.31",
      "只写数字，单位放进 unit",
      "write the number alone; the unit goes into unit"),
  BAD_UNIT(
      "ZN404",
      ERROR,
      "不认识单位“{0}”",
      "unknown unit \"{0}\"",
      "units.yml 里的单位，前面可加万、亿、万亿",
      "a unit of units.yml, with 万, 亿, 万亿 before it if wanted",
      "改成“{1}”？或在 units.yml 里登记",
      "did you mean \"{1}\"? or declare it in units.yml"),
  BAD_PERIOD(
      "ZN405", ERROR,
      "时间“{0}”读不懂", "the period \"{0}\" cannot be read",
      "2023、2023-06、2023-06-30 或 2014..2023", "2023, 2023-06, 2023-06-30 or 2014..2023",
      "改成所要的形式", "give it that form"),
  INEXACT_FORM(
      "ZN406",
      ERROR,
      "“{0}”换成“{1}”得不到有限小数",
      "\"{0}\" has no exact form in \"{1}\"",
      "",
      "",
      "加上 round N，或换个单位",
      "add round N, or choose another unit"),
  WRONG_KIND_OF_UNIT(
      "ZN407",
      ERROR,
      "“{0}”不能换成“{1}”",
      "\"{0}\" cannot be turned into \"{1}\"",
      "同一种量的单位",
      "a unit of the same kind",
      "换个单位",
      "choose another unit"),
  DERIVED_DIFFERS(
      "ZN408",
      ERROR,
      "“{0}”写的是 {1}，按公式算得 {2}",
      "\"{0}\" says {1}, its formula gives {2}",
      "",
      "",
      "改值或改公式",
      "mend the value or the formula"),
  BAD_FORMULA(
      "ZN409",
      ERROR,
      "公式“{0}”读不懂：{1}",
      "the formula \"{0}\" cannot be read: {1}",
      "数据标识、数字、+ - * / 和括号",
      "figure ids, numbers, + - * / and parentheses",
      "改正公式",
      "mend the formula"),
  BAD_QUALIFIER(
      "ZN410",
      ERROR,
      "限定词“{0}”不在表内",
      "the qualifier \"{0}\" is not in the list",
      "{1}",
      "{1}",
      "照原文写限定词",
      "write the source's own word"),
  QUOTE_TOO_LONG(
      "ZN411",
      ERROR,
      "引文有 {0} 字",
      "the quotation has {0} characters",
      "至多 40 字，一行",
      "at most 40, on one line",
      "缩短引文",
      "shorten it"),
  NEITHER_SOURCE_NOR_FORMULA(
      "ZN412",
      ERROR,
      "“{0}”既没有 source 也没有 derived",
      "\"{0}\" has neither source nor derived",
      "",
      "",
      "写明出处或公式",
      "name its source or its formula"),

  // 5xx: exhibits
  UNKNOWN_EXHIBIT(
      "ZN501",
      ERROR,
      "没有展项“{0}”",
      "there is no exhibit \"{0}\"",
      "",
      "",
      "改成“{1}”？",
      "did you mean \"{1}\"?"),
  UNKNOWN_KIND(
      "ZN502",
      ERROR,
      "没有名为“{0}”的组件",
      "there is no component \"{0}\"",
      "{1}",
      "{1}",
      "改成“{2}”？",
      "did you mean \"{2}\"?"),
  MIXED_UNITS(
      "ZN503",
      ERROR,
      "“{0}”的单位是 {1}，图的单位是 {2}",
      "\"{0}\" is in {1}, the chart in {2}",
      "同一种量",
      "one kind of unit",
      "换一个数据，或分成两张图",
      "take another figure, or make two charts"),
  CHART_DATA(
      "ZN504",
      ERROR,
      "图“{0}”画不出来：{1}",
      "the chart \"{0}\" cannot be drawn: {2}",
      "",
      "",
      "改正图的数据",
      "mend the chart's data"),
  NO_ALT(
      "ZN505",
      BARS_PUBLICATION,
      "“{0}”没有替代文字",
      "\"{0}\" has no alternative text",
      "",
      "",
      "写出结论和数值，让看不见图的人也读得到",
      "tell the finding and the values in words"),
  LABELS_COLLIDE(
      "ZN506",
      ERROR,
      "图“{0}”的标签“{1}”与“{2}”重叠",
      "in the chart \"{0}\" the labels \"{1}\" and \"{2}\" overlap",
      "",
      "",
      "缩短标签，或减少数据点",
      "shorten a label or show fewer points"),
  EXHIBIT_TWICE(
      "ZN507",
      ERROR,
      "“{0}”已经在 {1} 用过",
      "\"{0}\" is already shown at {1}",
      "",
      "",
      "改用交叉引用 @{0}",
      "refer to it with @{0}"),

  // 6xx: links, references, citations
  DEAD_LINK(
      "ZN601",
      BARS_PUBLICATION,
      "链接“{0}”没有着落",
      "the link \"{0}\" leads nowhere",
      "",
      "",
      "改成“{1}”？",
      "did you mean \"{1}\"?"),
  UNKNOWN_REFERENCE(
      "ZN602",
      ERROR,
      "交叉引用“@{0}”没有着落",
      "the reference \"@{0}\" leads nowhere",
      "",
      "",
      "改成“@{1}”？",
      "did you mean \"@{1}\"?"),
  UNKNOWN_SOURCE(
      "ZN603",
      ERROR,
      "来源表里没有“{0}”",
      "there is no source \"{0}\"",
      "",
      "",
      "改成“{1}”？",
      "did you mean \"{1}\"?"),
  MISSING_IMAGE(
      "ZN604",
      ERROR,
      "没有图片“{0}”",
      "there is no image \"{0}\"",
      "",
      "",
      "改成“{1}”？",
      "did you mean \"{1}\"?"),
  NOTE_OUTSIDE_CHAPTER(
      "ZN606",
      ERROR,
      "“{0}”里有引注，这里没有地方放注释",
      "\"{0}\" has a citation, and there is no place for its note",
      "",
      "",
      "把引注移到正文里",
      "move the citation into a chapter"),
  BAD_SCHEME(
      "ZN605",
      ERROR,
      "链接“{0}”的协议不许用",
      "the link \"{0}\" has a scheme that is not allowed",
      "https、http、mailto 或站内链接",
      "https, http, mailto or a link inside the report",
      "换一个链接",
      "use another link"),

  // 7xx: fonts
  MISSING_GLYPH(
      "ZN701",
      ERROR,
      "字体里没有“{0}”（{1}）",
      "the fonts have no \"{0}\" ({1})",
      "",
      "",
      "换一个字；下标写成普通数字",
      "use another character"),

  // 8xx: templates, styles, PDF
  TEMPLATE(
      "ZN801", ERROR, "模板出错：{0}", "the template fails: {0}", "", "", "改正模板", "mend the template"),
  PDF_STYLE(
      "ZN802",
      ERROR,
      "印刷样式里有排版引擎不懂的写法：{0}",
      "the print style has something that the engine does not know: {0}",
      "",
      "",
      "改用它懂的写法",
      "use what it knows"),
  PDF_LAYOUT(
      "ZN803",
      ERROR,
      "PDF 排版出错：{0}",
      "PDF layout fails: {0}",
      "",
      "",
      "检查印刷模板和样式",
      "look at the print template and style"),
  TEMPLATE_SYNTAX(
      "ZN806",
      ERROR,
      "模板到这里读不下去",
      "the template cannot be read from here on",
      "",
      "",
      "看这里和上文的 <#…>、</#…>、${…} 是否成对",
      "see whether <#…>, </#…> and ${…} up to here have their partners"),
  OUTPUT_TWICE(
      "ZN804",
      ERROR,
      "“{0}”会被写两次",
      "\"{0}\" would be written twice",
      "",
      "",
      "给其中一个换名",
      "rename one of the two"),
  OUTSIDE(
      "ZN805",
      ERROR,
      "“{0}”在项目之外，不读",
      "\"{0}\" lies outside the project and is not read",
      "",
      "",
      "放进 content/images/",
      "put it under content/images/"),

  // 9xx: theme and configuration
  BAD_THEME(
      "ZN901",
      ERROR,
      "主题里的“{0}”不对：{1}",
      "\"{0}\" in the theme is wrong: {1}",
      "",
      "",
      "改正主题",
      "mend the theme");

  private final String id;
  private final Severity severity;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> texts;

  Code(String id, Severity severity, String... texts) {
    this.id = id;
    this.severity = severity;
    this.texts = List.of(texts);
  }

  /** Stable code, {@code ZN} and three digits. */
  public String id() {
    return id;
  }

  /** How far problems of this kind reach. */
  public Severity severity() {
    return severity;
  }

  /** What was found. */
  public String found(Language language) {
    return texts.get(language.ordinal());
  }

  /** What was expected; empty where the finding says it all. */
  public String expected(Language language) {
    return texts.get(2 + language.ordinal());
  }

  /** How to mend it. */
  public String cure(Language language) {
    return texts.get(4 + language.ordinal());
  }
}
