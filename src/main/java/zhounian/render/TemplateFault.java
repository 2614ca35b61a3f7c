package zhounian.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.problem.Code;
import zhounian.problem.Nearest;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * What is wrong in a template, told in our words: FreeMarker speaks English alone, and of its own
 * classes. Only what it says about names and places is taken from it.
 */
final class TemplateFault {
  /** A place in the stack of instructions, innermost first. */
  private static final Pattern PLACE =
      Pattern.compile("\\[in template \"([^\"]+)\"[^\\]]*?at line (\\d+), column (\\d+)]");

  private static final Pattern PARAMETER =
      Pattern.compile(
          "When calling (?:macro|function) \"([^\"]+)\", required parameter \"([^\"]+)\"");

  private static final Pattern WRONG_KIND =
      Pattern.compile("Expected an? (\\w+).*?evaluated to an? ([\\w+]+)", Pattern.DOTALL);

  private static final Pattern INCLUSION = Pattern.compile("parameter value \"([^\"]+)\"");

  /** Kinds of values, FreeMarker's word first, then Chinese and English. */
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "string", List.of("文字", "text"),
          "number", List.of("数", "a number"),
          "boolean", List.of("真或假", "true or false"),
          "sequence", List.of("一个列表", "a list"),
          "hash", List.of("一组值", "a group of values"),
          "extended_hash", List.of("一组值", "a group of values"),
          "method", List.of("一个函数", "a function"),
          "macro", List.of("一个宏", "a macro"));

  /** Longest piece of a template that is shown. */
  private static final int LONGEST = 60;

  private TemplateFault() {}

  /**
   * The failure to throw.
   *
   * @param name the template that was asked for
   * @throws UncheckedIOException where it is the machine that failed
   */
  static TemplateFailure of(Exception failure, String name) {
    Optional<ParseException> malformed = cause(failure, ParseException.class);
    if (malformed.isPresent()) {
      ParseException e = malformed.get();
      return new TemplateFailure(
          Problem.of(
              Code.TEMPLATE_SYNTAX,
              place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber())));
    }
    if (failure instanceof TemplateException e) {
      return new TemplateFailure(told(e, name));
    }
    if (failure instanceof TemplateNotFoundException e) {
      Position place = Position.of("templates/" + e.getTemplateName());
      return new TemplateFailure(
          Problem.of(Code.TEMPLATE_MISSING, place, "templates/" + e.getTemplateName(), ""));
    }
    throw new UncheckedIOException((IOException) failure);
  }

  private static Problem told(TemplateException e, String name) {
    List<Position> stack = stack(e);
    Position place =
        e.getTemplateSourceName() == null
            ? stack.isEmpty() ? Position.of("templates/" + name) : stack.get(0)
            : place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
    String message = String.valueOf(e.getMessageWithoutStackTop());
    Matcher parameter = PARAMETER.matcher(message);
    if (parameter.find()) {
      // The engine stops where the macro is defined; what is wrong is where it is called.
      Position call = stack.size() > 1 ? stack.get(1) : place;
      return Problem.of(
          Code.TEMPLATE_PARAMETER,
          call,
          parameter.group(1),
          parameter.group(2),
          chain(call, stack.subList(Math.min(1, stack.size()), stack.size())));
    }
    if (cause(e, TemplateNotFoundException.class).isPresent()) {
      Matcher given = INCLUSION.matcher(message);
      String missing = cause(e, TemplateNotFoundException.class).orElseThrow().getTemplateName();
      return Problem.of(
          Code.TEMPLATE_MISSING,
          place,
          given.find() ? given.group(1) : missing,
          chain(place, stack));
    }
    if (e instanceof InvalidReferenceException || e.getCause() instanceof MissingWord) {
      String wanted =
          e.getCause() instanceof MissingWord word
              ? "say(\"" + word.key() + "\")"
              : brief(e.getBlamedExpressionString());
      return Problem.of(
          Code.TEMPLATE_VALUE, place, wanted, nearest(e, wanted), chain(place, stack));
    }
    Matcher kinds = WRONG_KIND.matcher(message);
    boolean known = kinds.find();
    List<String> needed = known ? kind(kinds.group(1)) : List.of("", "");
    List<String> given = known ? kind(kinds.group(2)) : List.of("", "");
    boolean both = !needed.get(0).isEmpty() && !given.get(0).isEmpty();
    return Problem.of(
        Code.TEMPLATE,
        place,
        brief(e.getBlamedExpressionString()),
        both ? needed.get(0) : "",
        both ? given.get(0) : "",
        both ? needed.get(1) : "",
        both ? given.get(1) : "",
        chain(place, stack));
  }

  private static List<String> kind(String word) {
    return KINDS.getOrDefault(word.split("\\+", -1)[0], List.of("", ""));
  }

  private static String brief(String expression) {
    String text = expression == null ? "…" : expression.strip().replaceAll("\\s+", " ");
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** What there is and is spelled almost like what was asked for. */
  private static String nearest(TemplateException e, String wanted) {
    int dot = wanted.lastIndexOf('.');
    String before = dot < 0 ? "" : wanted.substring(0, dot + 1);
    try {
      Collection<String> names = new TreeSet<>();
      if (dot < 0) {
        for (Object known : e.getEnvironment().getKnownVariableNames()) {
          names.add(known.toString());
        }
      } else {
        TemplateHashModel model = e.getEnvironment().getDataModel();
        for (String part : wanted.substring(0, dot).split("\\.", -1)) {
          if (!(model.get(part) instanceof TemplateHashModel inner)) {
            return "";
          }
          model = inner;
        }
        if (model instanceof TemplateHashModelEx all) {
          for (TemplateModelIterator keys = all.keys().iterator(); keys.hasNext(); ) {
            names.add(keys.next().toString());
          }
        }
      }
      return Nearest.of(wanted.substring(dot + 1), names).map(n -> before + n).orElse("");
    } catch (TemplateModelException none) {
      return "";
    }
  }

  private static List<Position> stack(TemplateException e) {
    List<Position> stack = new ArrayList<>();
    Matcher places = PLACE.matcher(String.valueOf(e.getFTLInstructionStack()));
    while (places.find()) {
      stack.add(
          place(
              places.group(1),
              Integer.parseInt(places.group(2)),
              Integer.parseInt(places.group(3))));
    }
    return stack;
  }

  /** The places that led to this one, innermost first, each template once. */
  private static String chain(Position from, List<Position> stack) {
    Set<String> told = new TreeSet<>(Set.of(from.file()));
    List<String> steps = new ArrayList<>();
    for (Position step : stack) {
      if (told.add(step.file())) {
        steps.add(step.file() + ":" + step.line());
      }
    }
    return String.join(" ← ", steps);
  }

  private static Position place(String name, Integer line, Integer column) {
    return Position.of(
        "templates/" + name,
        line == null ? 0 : Math.max(0, line),
        column == null ? 0 : Math.max(0, column));
  }

  private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }
}
