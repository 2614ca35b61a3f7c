package zhounian.render;

import freemarker.template.TemplateMethodModelEx;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhounian.model.Inline;
import zhounian.model.Period;
import zhounian.model.Site;
import zhounian.model.Words;
import zhounian.problem.Language;

/**
 * What every page of one report is made with.
 *
 * @param drawn pictures of the exhibits that stand on some page, by reference
 * @param site the report
 * @param anchors ids of the numbers in a page's text that figures lead back to
 * @param mentions which chapters mention a name
 * @param shortIds short ids of the figures, by id
 */
record Desk(
    Site site,
    Templates templates,
    Words words,
    Entries entries,
    Map<String, Picture> drawn,
    Function<Period, String> periods,
    Function<String, Map<Inline.Number, String>> anchors,
    Mentions mentions,
    Map<String, String> shortIds) {

  /** The picture of an exhibit; empty where its kind only arranges text. */
  Optional<Picture> picture(String reference) {
    return Optional.ofNullable(drawn.get(reference));
  }

  /** Figures as templates of one page see them. */
  FigureViews figures(Medium medium, String page) {
    return new FigureViews(
        site.ledger().references(), words, periods, new Links(medium, page), shortIds);
  }

  /** A writer for the text of one page. */
  BodyWriter body(Medium medium, String page, BodyWriter.Exhibits exhibits) {
    return new BodyWriter(
        medium,
        page,
        words,
        Language.of(site.report().language()),
        entries,
        anchors.apply(page),
        exhibits);
  }

  /** A fresh set of values with what all templates have: {@code say("key", …)}. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    TemplateMethodModelEx say =
        arguments -> {
          String[] fillings = new String[arguments.size() - 1];
          for (int i = 0; i < fillings.length; i++) {
            fillings[i] = Templates.text(arguments.get(i + 1));
          }
          String key = Templates.text(arguments.get(0));
          if (!words.byKey().containsKey(key)) {
            throw new MissingWord(key);
          }
          return words.say(key, fillings);
        };
    values.put("say", say);
    TemplateMethodModelEx day = arguments -> words.date(Templates.text(arguments.get(0)));
    values.put("day", day);
    return values;
  }
}
