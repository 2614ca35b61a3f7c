package zhounian;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How long an open report takes to show a change, for the benchmark: prints the median and the
 * longest time in milliseconds, first for a chapter that was edited and its page, then for a figure
 * that was edited and ten pages that show it.
 */
public final class WorkshopTimes {
  private static final int WARM = 20;
  private static final int TIMES = 15;

  private WorkshopTimes() {}

  /** The first argument is the folder of a project made by the benchmark. */
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    Workshop workshop = new Workshop(project, false);
    Path chapter = project.resolve("content/chapters/00500-c500.md");
    Path figures = project.resolve("content/data/figures/all.yml");
    String text = Files.readString(chapter, StandardCharsets.UTF_8);
    String ledger = Files.readString(figures, StandardCharsets.UTF_8);
    List<Double> chapters = new ArrayList<>();
    List<Double> numbers = new ArrayList<>();
    for (int time = 0; time < WARM + TIMES; time++) {
      Files.writeString(chapter, text + "\n再改一遍" + "改".repeat(time) + "。\n");
      chapters.add(show(workshop, List.of("c500.html")));
      String value = 100 + time + ".5亿元";
      Files.writeString(
          figures,
          ledger
              .replace("value: 107.7", "value: " + (100 + time) + ".5")
              .replace("quote: 107.7亿元", "quote: " + value));
      List<String> pages = new ArrayList<>();
      for (int page = 0; page < 10; page++) {
        pages.add("c" + (page / 5 + 200 * (page % 5)) + ".html");
      }
      numbers.add(show(workshop, pages));
    }
    Files.writeString(chapter, text);
    Files.writeString(figures, ledger);
    System.out.println(line(chapters) + " " + line(numbers));
  }

  private static double show(Workshop workshop, List<String> pages) {
    long start = System.nanoTime();
    Workshop.Now now = workshop.update();
    if (now.barred()) {
      throw new IllegalStateException(now.problems().toString());
    }
    for (String page : pages) {
      if (now.file(page).orElseThrow().value().length == 0) {
        throw new IllegalStateException(page);
      }
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static String line(List<Double> times) {
    List<Double> warm = new ArrayList<>(times.subList(WARM, times.size()));
    Collections.sort(warm);
    return String.format(
        Locale.ROOT, "%.0f %.0f", warm.get(warm.size() / 2), warm.get(warm.size() - 1));
  }
}
