package zhounian;

import zhounian.problem.Language;

/** What the commands say to people, in both languages. */
enum Speech {
  BUILT(
      "已生成 {0} 个网页和 PDF：新增 {1} 个文件，改动 {2}，不变 {3}，移除 {4}；用时 {5} 秒",
      "Built {0} pages and the PDF: {1} files new, {2} changed, {3} same, {4} removed; {5} s"),
  UNCHANGED("没有改动，site/ 已是最新；用时 {0} 秒", "Nothing changed, site/ is up to date; {0} s"),
  BUILT_WHERE("站点：{0}　PDF：{1}", "Site: {0}  PDF: {1}"),
  CHECKED("检查通过：{0} 页，{1} 个数据，用时 {2} 秒", "Checked: {0} pages, {1} figures, no problem; {2} s"),
  UNPLACED(
      "没有一页放着的展项：{0}（不是错误；要放就写 {{种类: 标识}}）",
      "No page shows these exhibits: {0} (no fault; {{kind: id}} shows one)"),
  DRAFT("草稿：页面和 PDF 都标“草稿”，不能发布", "Draft: every page is marked as such; not for publication"),
  NOT_BUILT("没有生成；site/ 保持原样", "Nothing was built; site/ is as it was"),
  STAGE_LOAD("读取", "load"),
  STAGE_CHECK("检查", "check"),
  STAGE_RENDER("排页", "render"),
  STAGE_PDF("排 PDF", "PDF"),
  ROUND("第 {0} 遍", "round {0}"),
  STAGE_EXTERNAL("试外部链接", "external links"),
  ADDRESSES("试了 {0} 个网址", "Tried {0} addresses"),
  WAITING("另一次生成正在进行，等它结束……", "another build is running; waiting for it …"),
  KEPT("保留了改动过的旧文件：{0}", "Kept an edited file that is no longer made: {0}"),
  NOT_EMPTY(
      "“{0}”里已经有东西，没有写；请另选一个空文件夹",
      "\"{0}\" is not empty, so nothing was written; choose an empty folder"),
  STARTED(
      "写了 {0} 个文件，在 {1}。先看那里的 README.md", "Wrote {0} files to {1}. Start with the README.md there"),
  CLEANED("清掉 {0} 个生成的文件；别的 {1} 个没动", "Removed {0} generated files; {1} others stay"),
  DOCTOR_JAVA("Java", "Java"),
  DOCTOR_JAVA_CURE("装 JDK 17 或更新的", "install JDK 17 or later"),
  DOCTOR_NAMES("文件名编码", "encoding of file names"),
  DOCTOR_NAMES_CURE(
      "先设 export LC_ALL=C.UTF-8，否则打不开名字里有汉字的文件",
      "set export LC_ALL=C.UTF-8, or files with Han names cannot be opened"),
  DOCTOR_MEMORY("内存上限", "memory allowed"),
  DOCTOR_MEMORY_CURE(
      "至少要 {0} MB：java -Xmx1g -jar …，或 MAVEN_OPTS=-Xmx1g",
      "at least {0} MB are needed: java -Xmx1g -jar …, or MAVEN_OPTS=-Xmx1g"),
  DOCTOR_FONTS("字体", "fonts"),
  DOCTOR_FONTS_FOUND("自带 {0} 个字面，不用系统字体", "{0} faces of its own; those of the system are not used"),
  DOCTOR_FONTS_CURE(
      "程序文件不全，或 Java 少了 libfreetype：重装 JDK（不要 headless 的精简版）",
      "files of the program are missing, or Java lacks libfreetype: install a full JDK"),
  DOCTOR_CONTENT("报告", "report"),
  DOCTOR_CONTENT_CURE(
      "没有这个文件：用 --project 指到报告的文件夹，或用 new 另起一份",
      "no such file: name the report's folder with --project, or start one with new"),
  DOCTOR_WRITING("写入", "writing"),
  DOCTOR_WRITING_CURE("让自己能写 {0}", "make {0} writable"),
  DOCTOR_FREE("磁盘空余 {0} MB", "{0} MB free on the disk"),
  DOCTOR_FREE_CURE("腾出至少 {0} MB", "make at least {0} MB free"),
  DOCTOR_MAVEN("Maven 参数", "arguments of Maven"),
  DOCTOR_NO_TRAP("没有问题", "no trap"),
  DOCTOR_MAVEN_CURE(
      "-Dexec.args 会顶掉命令本身，改用 -Dargs=\"…\"",
      "-Dexec.args replaces the command itself; use -Dargs=\"…\""),
  SERVING("预览：{0}　停止按 Ctrl-C", "Preview: {0}  Ctrl-C ends it"),
  PORT_TAKEN("端口 {0} 已被占用，改用 {1}", "Port {0} is taken; using {1}"),
  SHOWN("已更新：{0} 页，{1} 处待定，{2} 秒", "Updated: {0} pages, {1} open, {2} s"),
  OVER_STALE(
      "{0} 处问题。改好之前，页面停在上一次的样子",
      "{0} problems. Until they are mended the page stays as it last was"),
  OVER_OPEN("{0} 处待定，发布前要解决", "{0} open; to be settled before publication"),
  OVER_NOTHING("{0} 处问题，还排不出页面", "{0} problems; no page can be made yet"),
  OVER_WAITING("正在排第一遍……", "Making the first pages …"),
  OVER_PRINTING("正在排 PDF……", "Making the PDF …"),
  OVER_FOLD("收起／展开", "fold or unfold"),
  OVER_MISSING("没有这一页", "There is no such page"),
  FOUND("{0} 个数据", "{0} figures"),
  USED("用在：{0}", "used in: {0}"),
  UNUSED("还没用过", "not used"),
  NO_SUCH_SOURCE("来源表里没有“{0}”。", "There is no source \"{0}\"."),
  NOTHING_FOUND("台账里没有符合的数；换个词，或少写一个词", "nothing in the ledger fits; try other words, or fewer"),
  NO_SUCH_CODE("没有代码“{0}”；不写代码就列出全部", "There is no code \"{0}\"; without one all are listed"),
  EXPECTED("应为：", "expected: "),
  CURE("办法：", "to mend: "),
  EXAMPLE("例：{0}", "example: {0}"),
  NO_EXAMPLE("没有例子：{0}", "no example: {0}"),
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
