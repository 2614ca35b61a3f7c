package zhounian;

import zhounian.problem.Language;

/** What the commands say to people, in both languages. */
enum Speech {
  BUILT(
      "已生成 {0} 个网页和 PDF：新增 {1} 个文件，改动 {2}，不变 {3}，移除 {4}；用时 {5} 秒",
      "Built {0} pages and the PDF: {1} files new, {2} changed, {3} same, {4} removed; {5} s"),
  UNCHANGED(
      "没有改动，site/ 已是最新；用时 {0} 秒", "Nothing changed, site/ is up to date; {0} s"),
  BUILT_WHERE("站点：{0}　PDF：{1}", "Site: {0}  PDF: {1}"),
  CHECKED("检查通过：{0} 页，{1} 个数据，用时 {2} 秒", "Checked: {0} pages, {1} figures, no problem; {2} s"),
  DRAFT("草稿：页面和 PDF 都标“草稿”，不能发布", "Draft: every page is marked as such; not for publication"),
  NOT_BUILT("没有生成；site/ 保持原样", "Nothing was built; site/ is as it was"),
  STAGE_LOAD("读取", "load"),
  STAGE_CHECK("检查", "check"),
  STAGE_RENDER("排页", "render"),
  STAGE_PDF("排 PDF", "PDF"),
  WAITING("另一次生成正在进行，等它结束……", "another build is running; waiting for it …"),
  KEPT("保留了改动过的旧文件：{0}", "Kept an edited file that is no longer made: {0}"),
  FOUND("{0} 个数据", "{0} figures"),
  USED("用在：{0}", "used in: {0}"),
  UNUSED("还没用过", "not used"),
  NO_SUCH_CODE("没有代码“{0}”；不写代码就列出全部", "There is no code \"{0}\"; without one all are listed"),
  EXPECTED("应为：", "expected: "),
  CURE("办法：", "to mend: "),
  STOPS("拦住生成，草稿也不例外", "stops every build, that of a draft too"),
  BARS_PUBLICATION("只拦发布；草稿里标在页面上", "bars publication only; a draft shows it in the page"),
  NO_COMMAND("没有写命令。", "There is no command."),
  UNKNOWN_ARGUMENT("不认识“{0}”。", "\"{0}\" is not known."),
  DID_YOU_MEAN("是不是“{0}”？", "Did you mean \"{0}\"?"),
  MISSING_PARAMETER("“{0}”后面少了值。", "A value is missing after \"{0}\"."),
  OPTION_TWICE("“{0}”写了两次。", "\"{0}\" is given twice."),
  WRONG_OPTION("“{0}”的值“{1}”不对。", "\"{1}\" is no value of \"{0}\"."),
  MEMORY(
      "机器出错：内存不够。用 java -Xmx2g -jar … 给多一些",
      "The machine failed: not enough memory. Give it more with java -Xmx2g -jar …"),
  MACHINE("机器出错：{0}", "The machine failed: {0}"),
  INTERNAL(
      "生成器自身出错：{0}。加 --stacktrace 看详情",
      "A fault of the generator: {0}. Add --stacktrace for details"),
  GARBLED_PROJECT(
      "认不出路径里的字：{0}。先把终端的语言设为 UTF-8（export LC_ALL=C.UTF-8）再运行",
      "The path cannot be read: {0}. Set the terminal to UTF-8 (export LC_ALL=C.UTF-8) and run again"),
  NO_SUCH_PROJECT("没有这个文件夹：{0}", "No such folder: {0}");

  private final String chinese;
  private final String english;

  Speech(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** The sentence with its places filled in. */
  String in(Language language, Object... fillings) {
    String text = language == Language.ENGLISH ? english : chinese;
    for (int i = 0; i < fillings.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(fillings[i]));
    }
    return text;
  }
}
