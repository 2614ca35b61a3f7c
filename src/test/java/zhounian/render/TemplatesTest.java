package zhounian.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

final class TemplatesTest {
  private static String fill(String template, Map<String, Object> values) {
    return new Templates(Map.of("site/t.ftlh", template)).fill("site/t.ftlh", values);
  }

  private static Problem failure(String template) {
    return assertThrows(TemplateFailure.class, () -> fill(template, Map.of())).problems().get(0);
  }

  @Test
  void valuesAreEscapedAndFinishedHtmlIsNot() {
    assertEquals(
        "&lt;b&gt; <b>ja</b>",
        fill("${a} ${b}", Map.of("a", "<b>", "b", Templates.html("<b>ja</b>"))));
  }

  @Test
  void contentIsNeverReadAsATemplate() {
    assertEquals("${1+1}&lt;#if&gt;", fill("${a}", Map.of("a", "${1+1}<#if>")));
  }

  @Test
  void recordsShowTheirComponents() {
    assertEquals("年表 #", fill("${a.text} ${a.href}", Map.of("a", new Views.LinkView("年表", "#"))));
  }

  @Test
  void recordsAreGroupsOfValuesAndNoText() {
    Map<String, Object> values = Map.of("a", new Views.LinkView("年表", "#"));
    assertEquals("2 text,href", fill("${a?size} ${a?keys?join(',')}", values));
    assertEquals("text=年表;href=#;", fill("<#list a as k, v>${k}=${v};</#list>", values));
    for (String text : List.of("${a}", "${a!'x'}", "${[a]?join(',')}")) {
      TemplateFailure failure = assertThrows(TemplateFailure.class, () -> fill(text, values));
      assertEquals(Code.TEMPLATE, failure.problems().get(0).code(), text);
    }
  }

  @Test
  void functionsTakeTextAndNothingElse() {
    Map<String, Object> values = SmallReport.renderer(SmallReport.site(), Map.of()).desk().values();
    values.put("a", new Views.LinkView("年表", "#"));
    for (String text : List.of("${say('edition', a)}", "${day(a)}", "${say([])}")) {
      TemplateFailure failure = assertThrows(TemplateFailure.class, () -> fill(text, values));
      Problem problem = failure.problems().get(0);
      assertEquals(Code.TEMPLATE, problem.code(), text);
      assertEquals("文字", problem.arguments().get(1), text);
    }
  }

  @Test
  void templatesReachNothingOutsideTheirFolder() {
    for (String path : List.of("/..", "/./..", "/*/..", "/..\\\\schemas\\\\x", "/a/../../x")) {
      Problem problem = failure("<#include \"" + path + "\">");
      assertEquals(Code.TEMPLATE_MISSING, problem.code(), path);
    }
  }

  @Test
  void faultsOfAllTemplatesOfAPageAreTold() {
    Renderer renderer =
        SmallReport.renderer(
            SmallReport.site(),
            Map.of(
                "site/foot.ftlh", "${nosuch}",
                "site/bar.ftlh", "<#if",
                "site/404.ftlh", "<#import \"layout.ftlh\" as l><@l.frame>${alsonot}</@l.frame>"));
    Set<String> told = new TreeSet<>();
    Renderer.made(renderer.files(Optional.empty()))
        .problems()
        .forEach(problem -> told.add(problem.position().file() + " " + problem.code()));
    assertEquals(
        Set.of(
            "templates/site/404.ftlh TEMPLATE_VALUE",
            "templates/site/bar.ftlh TEMPLATE_SYNTAX",
            "templates/site/foot.ftlh TEMPLATE_VALUE"),
        told);
  }

  @Test
  void aMissingValueIsToldWithLineAndColumn() {
    Problem problem = failure("一行\n再一行 ${page.titel}");
    assertEquals(Code.TEMPLATE_VALUE, problem.code());
    assertEquals(Position.of("templates/site/t.ftlh", 2, 7), problem.position());
    assertEquals(List.of("page", "", ""), problem.arguments());
  }

  @Test
  void aMalformedTemplateIsToldWithItsLine() {
    Problem problem = failure("\n\n<#if>");
    assertEquals(Code.TEMPLATE_SYNTAX, problem.code());
    assertEquals(3, problem.position().line());
  }

  @Test
  void aMissingTemplateIsTold() {
    Problem problem =
        assertThrows(
                TemplateFailure.class,
                () -> new Templates(Map.of()).fill("site/none.ftlh", Map.of()))
            .problems()
            .get(0);
    assertEquals(Position.of("templates/site/none.ftlh", 0, 0), problem.position());
  }

  @Test
  void templatesReachNoClasses() {
    assertEquals(
        Code.TEMPLATE, failure("${'freemarker.template.utility.Execute'?new()('id')}").code());
    assertEquals(
        Code.TEMPLATE,
        assertThrows(
                TemplateFailure.class, () -> fill("${a?api.toString()}", Map.of("a", List.of("x"))))
            .problems()
            .get(0)
            .code());
    assertEquals(
        Code.TEMPLATE_VALUE,
        assertThrows(
                TemplateFailure.class,
                () -> fill("${a.getClass().name}", Map.of("a", new Views.LinkView("", ""))))
            .problems()
            .get(0)
            .code());
  }

  @Test
  void theMachinesLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(
          "1748.70 TITLE", fill("${a} ${b?upper_case}", Map.of("a", "1748.70", "b", "title")));
      assertEquals("1234567.5", fill("${a}", Map.of("a", new BigDecimal("1234567.5"))));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aProjectsTemplateWins() {
    Map<String, String> own = Map.of("components/pull.ftlh", "eigen");
    assertEquals("eigen", new Templates(own).fill("components/pull.ftlh", Map.of()));
    assertEquals("eigen", Templates.source(own, "components/pull.ftlh"));
    assertTrue(Templates.source(Map.of(), "components/pull.ftlh").contains("cards"));
  }

  @Test
  void aWordThatTheLanguageLacksIsToldAtItsPlace() {
    Desk desk = SmallReport.renderer(SmallReport.site(), Map.of()).desk();
    Templates own = new Templates(Map.of("t.ftlh", "\n${say('no-such-word')}"));
    Problem problem =
        assertThrows(TemplateFailure.class, () -> own.fill("t.ftlh", desk.values()))
            .problems()
            .get(0);
    assertEquals(2, problem.position().line());
    assertTrue(problem.arguments().get(0).contains("no-such-word"), problem.toString());
  }
}
