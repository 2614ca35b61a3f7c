package zhounian.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import zhounian.model.Drawing;

class SvgTest {
  private static final Drawing.Outline PATH =
      new Drawing.Outline(
          "MLQCZ",
          List.of(0.0, 1.0, 2.345, -0.001, 1.0, 2.0, 3.0, 4.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0));

  private static final Drawing DRAWING =
      new Drawing(
          720,
          99,
          List.of(
              new Drawing.Fill(PATH, new Drawing.Ink("jing", 0.45)),
              new Drawing.Stroke(
                  PATH, Drawing.Ink.of("hair"), new Drawing.Pen(1.5, List.of(2.0, 5.0), true)),
              new Drawing.Text(
                  "甲<&\">乙", 1.5, 20, 60.25, 13, true, Drawing.Ink.of("ink"), "fig-1", 3.5, 0),
              new Drawing.Text("斜", 5, 6, 13, 13, false, Drawing.Ink.of("ink2"), "", 0, 90)));

  private static Document svg() {
    return Jsoup.parse(Svg.of(DRAWING, Samples.THEME, "c1", "题<1>", "说明"), Parser.xmlParser());
  }

  @Test
  void theImageIsNamedAndDescribed() {
    Element root = svg().selectFirst("svg");
    assertEquals("0 0 720 99", root.attr("viewBox"));
    assertEquals("img", root.attr("role"));
    assertEquals("c1-t c1-d", root.attr("aria-labelledby"));
    assertEquals("题<1>", root.getElementById("c1-t").text());
    assertEquals("说明", root.getElementById("c1-d").text());
  }

  @Test
  void everyColourHasAClassAndItsLightLiteral() {
    Element fill = svg().select("path").get(0);
    assertEquals("f-jing", fill.attr("class"));
    assertEquals("#8E1F1C", fill.attr("fill"));
    assertEquals("0.45", fill.attr("fill-opacity"));
    Element stroke = svg().select("path").get(1);
    assertEquals("s-hair", stroke.attr("class"));
    assertEquals("#DDE3E0", stroke.attr("stroke"));
    assertEquals("none", stroke.attr("fill"));
    assertEquals("2 5", stroke.attr("stroke-dasharray"));
  }

  @Test
  void numbersHaveTwoDecimalsAtMost() {
    assertEquals("M0 1L2.34 0Q1 2 3 4C1 2 3 4 5 6Z", svg().select("path").get(0).attr("d"));
  }

  @Test
  void textStaysTextAndKnowsItsFigure() {
    Element text = svg().select("text").get(0);
    assertEquals("甲<&\">乙", text.text());
    assertEquals("fig-1", text.attr("data-figure"));
    assertEquals("700", text.attr("font-weight"));
    assertEquals("60.25", text.attr("textLength"));
    assertEquals("stroke", text.attr("paint-order"));
    assertEquals("f-ink s-paper", text.attr("class"));
    assertEquals("rotate(90 5 6)", svg().select("text").get(1).attr("transform"));
  }

  @Test
  void charactersThatXmlForbidsAreReplaced() {
    Drawing drawing =
        new Drawing(
            10,
            10,
            List.of(
                new Drawing.Text(
                    "a\u0000b\uD800", 0, 0, 9, 9, false, Drawing.Ink.of("ink"), "", 0, 0)));
    assertTrue(Svg.of(drawing, Samples.THEME, "x", "t", "").contains(">a\uFFFDb\uFFFD<"));
  }

  @Test
  void theMachinesLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    String plain = Svg.of(DRAWING, Samples.THEME, "c1", "t", "d");
    var chart = TimelineTest.decade();
    var drawn =
        new Timeline().draw(chart, Samples.THEME, zhounian.model.Canvas.WIDE, Samples.MEASURE);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(plain, Svg.of(DRAWING, Samples.THEME, "c1", "t", "d"));
      assertEquals(
          drawn,
          new Timeline().draw(chart, Samples.THEME, zhounian.model.Canvas.WIDE, Samples.MEASURE));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theRecorderRefusesWhatADrawingCannotHold() {
    Recorder recorder = new Recorder(new Sheet(Samples.MEASURE));
    recorder.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE));
    assertThrows(
        IllegalStateException.class, () -> recorder.fill(new Rectangle2D.Double(0, 0, 1, 1)));
    recorder.setPaint(Color.RED);
    assertThrows(IllegalStateException.class, () -> recorder.draw(new Line2D.Double(0, 0, 1, 1)));
    assertThrows(IllegalStateException.class, () -> recorder.drawString("字", 0, 0));
    assertThrows(
        IllegalStateException.class,
        () -> recorder.drawImage(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), 0, 0, null));
  }

  @Test
  void theRecorderHeedsWhereItStands() {
    Sheet sheet = new Sheet(Samples.MEASURE);
    Recorder recorder = new Recorder(sheet);
    recorder.setPaint(new Palette(Samples.THEME).tone("jing"));
    recorder.translate(10.0, 20.0);
    recorder.fill(new Rectangle2D.Double(0, 0, 1, 2));
    Drawing.Fill fill = (Drawing.Fill) sheet.drawing(30, 30).marks().get(0);
    assertEquals("jing", fill.ink().token());
    assertEquals(List.of(10.0, 20.0, 11.0, 20.0), fill.outline().coordinates().subList(0, 4));
  }
}
