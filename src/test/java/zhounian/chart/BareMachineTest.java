package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhounian.model.Canvas;
import zhounian.model.Exhibit;

/** Drawing needs nothing of the machine's fonts: a machine without any draws the same. */
class BareMachineTest {

  /** Draws; what it prints is compared. */
  static final class Drawer {
    private Drawer() {}

    static String drawn() {
      Exhibit line =
          Samples.lineChart(
              "series",
              Samples.many(
                  java.util.List.of(
                      Samples.series(
                          "北京",
                          "jing",
                          Samples.yearly(Samples.JING, Samples.KM, 2014, "1", "2")))));
      Exhibit bars =
          Samples.barChart(
              Samples.bar(
                  "京",
                  Samples.figure("a", Samples.JING, Samples.year(2023), "1", Samples.KM),
                  true));
      StringBuilder all = new StringBuilder();
      for (Exhibit exhibit : java.util.List.of(line, bars, TimelineTest.decade())) {
        all.append(
            Svg.of(
                Samples.kind(exhibit)
                    .draw(exhibit, Samples.THEME, Canvas.WIDE, Samples.MEASURE)
                    .value(),
                Samples.THEME,
                "a",
                "t",
                "d"));
      }
      return all.toString();
    }

    public static void main(String[] args) throws Exception {
      Files.writeString(Path.of(args[0]), drawn());
    }
  }

  @Test
  void aMachineWithoutFontsDrawsTheSame(@TempDir Path folder) throws Exception {
    Path empty = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
    Path drawn = folder.resolve("drawn.svg");
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Duser.home=" + folder,
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            path,
            Drawer.class.getName(),
            drawn.toString());
    java.environment().put("FONTCONFIG_FILE", empty.toString());
    Path told = folder.resolve("told.txt");
    java.redirectErrorStream(true).redirectOutput(told.toFile());
    int code = java.start().waitFor();
    assertEquals(0, code, () -> read(told));
    assertEquals(Drawer.drawn(), Files.readString(drawn));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
