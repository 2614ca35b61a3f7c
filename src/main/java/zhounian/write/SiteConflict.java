package zhounian.write;

import java.util.List;

/** Something in the way that the generator did not write and therefore does not touch. */
public final class SiteConflict extends WriteFailure {
  private static final long serialVersionUID = 1L;

  /** Shown at most; {@link #paths} has them all. */
  private static final int SHOWN = 10;

  private SiteConflict(String chinese, String english, List<String> paths) {
    super(chinese, english, paths, null);
  }

  /** Foreign things stand where files of the site belong. */
  static SiteConflict inTheWay(List<String> paths, boolean manifestLost) {
    String chinese = "site/ 里有不是生成器写的文件，与要写的文件同名，没有覆盖；请移走或删除：";
    String english =
        "site/ holds files that the generator did not write where it has to write;"
            + " nothing was overwritten; move them away or delete them:";
    if (manifestLost) {
      chinese =
          "site/ 里有与要写的文件同名的文件，而生成器没有写过它们的记录（clean 留下的手改过的网页，或丢了 .zhounian/），"
              + "没有覆盖；要留的先移到别处，再删掉这些，没有要留的就清空 site/：";
      english =
          "site/ holds files where the generator has to write, and it has no record of having"
              + " written them (edited pages that clean left, or a lost .zhounian/); nothing was"
              + " overwritten; move away what you want to keep and delete these, or empty site/:";
    }
    return new SiteConflict(chinese + list(paths), english + list(paths), paths);
  }

  /** {@code site} or {@code .zhounian} is a link or a file. */
  static SiteConflict notFolder(String path) {
    return new SiteConflict(
        "“" + path + "”不是普通的文件夹（是链接或文件），生成器不写进去；请移走它",
        "\""
            + path
            + "\" is no plain folder (a link or a file), so nothing is written; move it away",
        List.of(path));
  }

  /** Two sites after an interruption, and the one at {@code site} is nobody's. */
  static SiteConflict twoSites() {
    return new SiteConflict(
        "上次生成被中断，原来的网站在 .zhounian/old，而 site/ 里又有了别的东西；请移走其中一个",
        "the last build was cut off; the former site is in .zhounian/old, and something else is"
            + " in site/; move one of the two away",
        List.of("site", ".zhounian/old"));
  }

  /** What came into the former site at the last moment and has no place in the new one. */
  static SiteConflict noPlace(List<String> paths) {
    return new SiteConflict(
        "新的网站已就位，但下列刚放进去的文件在其中没有位置；请移走：" + list(paths),
        "the new site is in place, but it has no room for these files that came last; move them"
            + " away:"
            + list(paths),
        paths);
  }

  private static String list(List<String> paths) {
    StringBuilder lines = new StringBuilder();
    for (String path : paths.subList(0, Math.min(SHOWN, paths.size()))) {
      lines.append("\n  ").append(path);
    }
    return lines.append(paths.size() > SHOWN ? "\n  … " + paths.size() : "").toString();
  }
}
