package zhounian.markdown;

import java.nio.charset.StandardCharsets;
import zhounian.model.Body;
import zhounian.problem.Checked;

/** How many pages of some 8 KB are read in a second, from a cold start on; run it by hand. */
final class MarkdownSpeed {
  private MarkdownSpeed() {}

  public static void main(String[] args) {
    int pages = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    String page = page();
    System.out.println(page.getBytes(StandardCharsets.UTF_8).length + " bytes a page");
    for (int round = 0; round < 3; round++) {
      long start = System.nanoTime();
      int blocks = 0;
      for (int i = 0; i < pages; i++) {
        Checked<Body> checked = Markdown.body("content/chapters/01-x.md", 10, page);
        if (!checked.problems().isEmpty()) {
          throw new IllegalStateException(checked.problems().toString());
        }
        blocks += checked.value().blocks().size();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.println(Math.round(pages / seconds) + " pages a second (" + blocks + " blocks)");
    }
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      page.append("## 轨道上的京津冀").append(i).append(" {#sec-a").append(i).append("}\n\n");
      page.append("截至{{hsr-length-2023 period}}，区域内高铁里程达到**{{hsr-length-2023}}**，比十年前");
      page.append("增长{{hsr-growth round 1}}[@tjzbsh-2024-02-wang, 第 3 页]，“四纵四横一环”骨架\n");
      page.append("基本成形，相邻城市间铁路出行时间**不超过“一个半小时”。**见@chart-rail-length所示，");
      page.append("详见 https://example.org/report?id=1。京津城际实现“公交化”运营，");
      page.append("京雄、京张、津秦等线路相继开通，主要城市之间《规划》所定的通勤圈已具雏形[^n").append(i);
      page.append("]。\n\n");
      page.append("{{chart: rail-length-").append(i).append("}}\n\n");
      page.append("1. **交通一体化**：干线铁路、城际铁路、市域铁路与地铁融合发展，\n   换乘更方便；\n");
      page.append("2. **产业升级转移**：北京输出津冀的技术合同成交额{{tech-2023 in 亿元}}；\n");
      page.append("3. **生态环境保护**：区域细颗粒物平均浓度下降{{plain 六成}{来源原文}}。\n\n");
      page.append("表：三地对照 {#tbl-a").append(i).append("}\n");
      page.append("| 地区 | 里程 | 备注 |\n|---|--:|---|\n");
      page.append("| 北京 | {{rail-beijing}} | 含市郊铁路 |\n| 天津 | {{rail-tianjin}} | — |\n");
      page.append("| 河北 | {{rail-hebei}} | “轨道上” |\n\n");
      page.append("> 协同发展不是简单的空间转移，而是功能的重新组合，\n> 是要素的优化配置。\n\n");
      page.append("交界地区的断头路、瓶颈路逐条打通，公交线路跨省开行，同一张卡可以在三地乘车；");
      page.append("港口群分工更加明确，天津港与河北各港之间开通环渤海内支线，");
      page.append("机场群由北京首都、北京大兴、天津滨海、石家庄正定组成，协同运行。\n\n");
      page.append("[^n").append(i).append("]: 据{{hsr-length-2023 source}}，口径为营业里程。\n\n");
    }
    return page.toString();
  }
}
