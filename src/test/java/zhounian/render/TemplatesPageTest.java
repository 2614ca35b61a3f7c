package zhounian.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.core.TemplateHTMLOutputModel;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import zhounian.model.Output;
import zhounian.model.Site;

/** The page of the guide that has every variable of every template is what templates are given. */
class TemplatesPageTest {
  private static final Path PAGE = Path.of("docs/templates.md");
  private static final Path WORDS = Path.of("src/test/resources/zhounian/render/variables.txt");

  /** A template that tells, instead of a page, what it is given: name, kind, keys. */
  private static final String TELLING =
      "<#list .data_model?keys?sort as k><#assign v=.data_model[k]>\n"
          + "@@NAME ${k} <#if v?is_method>函数"
          + "<#elseif v?is_boolean>真或假"
          + "<#elseif v?is_sequence>列表 "
          + "<#if (v?size > 0) && v[0]?is_hash_ex>${v[0]?keys?sort?join(',')}</#if>"
          + "<#elseif v?is_markup_output>HTML"
          + "<#elseif v?is_hash_ex>一组值 ${v?keys?sort?join(',')}"
          + "<#elseif v?is_string>文字"
          + "<#else>其他</#if>;</#list>\n";

  private static final List<String> SITE =
      List.of(
          "404.ftlh",
          "chapter.ftlh",
          "corrections.ftlh",
          "feed.ftlx",
          "figure.ftlh",
          "figures.ftlh",
          "index.ftlh",
          "notes-on-data.ftlh",
          "redirect.ftlh",
          "sitemap.ftlx",
          "sources.ftlh");

  private static final List<Class<?>> VIEWS =
      List.of(Views.class, PrintViews.class, LedgerViews.class, CorrectionViews.class);

  @Test
  void everyVariableIsOnThePage() throws IOException {
    Map<String, String> words = words();
    Set<String> said = new HashSet<>();
    StringBuilder page = new StringBuilder();
    page.append("# 模板的变量\n\n每个模板能用的变量，由测试从实际给模板的值得来。");
    page.append("模板是 FreeMarker：`${site.title}` 取一个值，`<#list parts as part>…</#list>` 逐项来，");
    page.append("`<#if site.draft>…</#if>` 看情况；空的文字是空串，没有的项是空列表。");
    page.append("HTML 是排好的，原样放进去；文字会自动转义。\n\n");
    page.append("界面用词写 `${say(\"toc\")}`，键都在 [zh-CN.yml](../templates/i18n/zh-CN.yml)。\n");
    page.append("\n## 每个模板\n");
    given().forEach((name, rows) -> section(page, "templates/" + name, rows, words, said));
    page.append("\n## 每一组值\n");
    for (Class<?> views : VIEWS) {
      for (Class<?> view : records(views)) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (RecordComponent component : view.getRecordComponents()) {
          rows.put(component.getName(), kind(component.getGenericType()));
        }
        section(page, name(view), rows, words, said);
      }
    }
    assertEquals(
        new TreeSet<>(words.keySet()),
        new TreeSet<>(said),
        "a word for each variable, and no more: " + WORDS);
    if ("update".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
      Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(PAGE, StandardCharsets.UTF_8), page.toString());
  }

  private static void section(
      StringBuilder page,
      String title,
      Map<String, String> rows,
      Map<String, String> words,
      Set<String> said) {
    page.append("\n### ").append(title).append("\n\n| 变量 | 值 | 说明 |\n|---|---|---|\n");
    rows.forEach(
        (name, kind) -> {
          said.add(name);
          page.append("| `").append(name).append("` | ").append(kind).append(" | ");
          page.append(words.get(name)).append(" |\n");
        });
  }

  /** What each template is given, by its path. */
  private static Map<String, Map<String, String>> given() {
    Map<String, String> telling = new HashMap<>();
    for (String name : SITE) {
      telling.put("site/" + name, TELLING.replace("NAME", "site/" + name));
    }
    telling.put("print/report.ftlh", TELLING.replace("NAME", "print/report.ftlh"));
    telling.put("components/exhibit.ftlh", TELLING.replace("NAME", "components/exhibit.ftlh"));
    StringBuilder told = new StringBuilder();
    Site site = SmallReport.abroad();
    tell(told, site, telling);
    told.append(SmallReport.renderer(PrintPagesTest.themed(site), telling).print().value().xhtml());
    // What stands on other pages tells inside these, which must be themselves for that.
    telling.keySet().removeIf(name -> !name.startsWith("components/"));
    for (String part : List.of("site/bar.ftlh", "site/foot.ftlh")) {
      telling.put(part, TELLING.replace("NAME", part));
    }
    tell(told, site, telling);
    Map<String, Map<String, String>> given = new TreeMap<>();
    Matcher rows = Pattern.compile("@@(\\S+) (\\S+) ([^ ;]+)(?: ([^;@]*))?;").matcher(told);
    while (rows.find()) {
      String keys = rows.group(4);
      String kind = rows.group(3);
      String shown =
          keys == null || keys.isBlank()
              ? kind
              : kind.equals("列表") ? "列表，每项是 " + link(keys) : link(keys);
      given
          .computeIfAbsent(rows.group(1), n -> new TreeMap<>())
          .merge(rows.group(2), shown, (a, b) -> a.length() >= b.length() ? a : b);
    }
    assertTrue(given.size() >= 13, given.keySet().toString());
    return given;
  }

  private static void tell(StringBuilder told, Site site, Map<String, String> telling) {
    for (Output output : SmallReport.renderer(site, telling).site(Optional.of("a.pdf")).value()) {
      if (output.path().matches(".*\\.(html|xml)")) {
        told.append(new String(output.bytes(), StandardCharsets.UTF_8));
      }
    }
  }

  /** The records whose components have these names, or the names. */
  private static String link(String keys) {
    Set<String> wanted = new TreeSet<>(List.of(keys.split(",")));
    wanted.removeIf(key -> !key.matches("[a-zA-Z]+"));
    for (Class<?> views : VIEWS) {
      for (Class<?> view : records(views)) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : view.getRecordComponents()) {
          names.add(component.getName());
        }
        if (names.equals(wanted)) {
          return link(view);
        }
      }
    }
    return "一组值：`" + String.join("`、`", wanted) + "`";
  }

  private static String link(Class<?> view) {
    return "[" + name(view) + "](#" + name(view).toLowerCase(java.util.Locale.ROOT) + ")";
  }

  private static String name(Class<?> view) {
    return (view.getDeclaringClass() == PrintViews.class ? "Print" : "")
        + view.getSimpleName().replaceFirst("View$", "");
  }

  private static String kind(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      return generic.getRawType() == List.class ? "列表，每项是 " + kind(last) : "按名称：" + kind(last);
    } else if (type == String.class) {
      return "文字";
    } else if (type == boolean.class) {
      return "真或假";
    } else if (type == TemplateHTMLOutputModel.class) {
      return "HTML";
    } else if (type instanceof Class<?> view && view.isRecord()) {
      return link(view);
    }
    return "值";
  }

  private static List<Class<?>> records(Class<?> views) {
    List<Class<?>> records = new ArrayList<>();
    for (Class<?> inner : views.getDeclaredClasses()) {
      if (inner.isRecord() && java.lang.reflect.Modifier.isPublic(inner.getModifiers())) {
        records.add(inner);
      }
    }
    records.sort(java.util.Comparator.comparing(Class::getSimpleName));
    return records;
  }

  private static Map<String, String> words() throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    for (String line : Files.readAllLines(WORDS, StandardCharsets.UTF_8)) {
      int space = line.indexOf(' ');
      words.put(line.substring(0, space), line.substring(space + 1));
    }
    return words;
  }
}
