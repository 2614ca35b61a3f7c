package zhounian.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import zhounian.model.Asset;
import zhounian.model.Drawing;
import zhounian.model.PrintDocument;
import zhounian.model.Theme;

/** Print documents for the tests. */
final class Sample {
  static final Theme THEME =
      new Theme(
          Map.of(
              "ink", "#17211F", "ink3", "#5F6B68", "jing", "#8E1F1C", "hair", "#DDE3E0", "paper",
              "#FFFFFF"),
          Map.of(),
          Map.of(),
          Map.of());

  private Sample() {}

  /** A report with a cover, contents, a part, two chapters. */
  static PrintDocument report() {
    return of(resource("/pdf/sample.xhtml"));
  }

  /** A document with a drawing {@code tech} and a picture {@code images/dot.png} at hand. */
  static PrintDocument of(String xhtml) {
    return new PrintDocument(
        xhtml,
        Map.of("tech", chart()),
        List.of(new Asset("images/dot.png", dot())),
        "京津冀协同发展",
        "编写组",
        "周年报告",
        "zh-CN",
        "2026-11-21",
        "sample",
        THEME);
  }

  /** A document of one body, in the given column width. */
  static PrintDocument page(String width, String body) {
    return of(
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><style>@page{size:210mm 297mm;"
            + "margin:20mm;font-family:'Noto Sans SC'}html{font-family:'Noto Serif SC';font-size:10.5pt;"
            + "line-height:18pt}body{margin:0}p{margin:0;text-align:justify;text-indent:2em;width:"
            + width
            + ";-fs-max-justification-inter-char:1em}sup{font-size:6.5pt;line-height:0}</style></head><body><h1>题</h1>"
            + body
            + "</body></html>");
  }

  static String resource(String name) {
    try (InputStream in = Sample.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Drawing chart() {
    return new Drawing(
        420,
        160,
        List.of(
            new Drawing.Stroke(
                new Drawing.Outline("ML", List.of(0.0, 140.0, 420.0, 140.0)),
                Drawing.Ink.of("hair"),
                new Drawing.Pen(0.5, List.of(), false)),
            new Drawing.Fill(
                new Drawing.Outline(
                    "MLLLZ", List.of(20.0, 60.0, 60.0, 60.0, 60.0, 140.0, 20.0, 140.0)),
                new Drawing.Ink("jing", 0.45)),
            new Drawing.Stroke(
                new Drawing.Outline(
                    "MCQ",
                    List.of(
                        20.0, 120.0, 100.0, 120.0, 150.0, 20.0, 250.0, 20.0, 300.0, 20.0, 400.0,
                        90.0)),
                Drawing.Ink.of("jing"),
                new Drawing.Pen(1.5, List.of(4.0, 3.0), true)),
            new Drawing.Text("843.7", 240, 24, 20, 8, true, Drawing.Ink.of("ink"), "", 2.2, 0),
            new Drawing.Text("亿元", 60, 100, 16, 8, false, Drawing.Ink.of("ink3"), "", 2.2, 0),
            new Drawing.Text("斜排", 350, 130, 16, 8, false, Drawing.Ink.of("ink"), "", 0, -45)));
  }

  private static byte[] dot() {
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, 8, 8);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
