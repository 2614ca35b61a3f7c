package zhounian.render;

import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import freemarker.template.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;

/**
 * The templates: a project's own win over the generator's. They can show what they are given and
 * nothing else: no classes, no files outside, no locale, no clock worth the name.
 */
final class Templates {
  private static final Version VERSION = quiet();

  private final Configuration configuration;

  /**
   * @param overrides the project's templates by path from {@code templates/}
   */
  Templates(Map<String, String> overrides) {
    StringTemplateLoader own = new StringTemplateLoader();
    overrides.forEach(own::putTemplate);
    configuration = new Configuration(VERSION);
    configuration.setTemplateLoader(
        new MultiTemplateLoader(new TemplateLoader[] {own, new BuiltIn()}));
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("c");
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setAttemptExceptionReporter((failure, environment) -> {});
    configuration.setWrapUncheckedExceptions(true);
    configuration.setObjectWrapper(new Wrapper());
  }

  /** Before all else: or it looks for a logging library on the class path and prints through it. */
  @SuppressWarnings("deprecation") // the only way to choose none
  private static Version quiet() {
    try {
      Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return Configuration.VERSION_2_3_35;
  }

  /**
   * The generator's own templates, which never change while it runs: that nobody asks for the time
   * of the last change saves the start of the JDK's calendars.
   */
  private static final class BuiltIn implements TemplateLoader {
    /** A way out of the folder, however the system writes paths. */
    private static final Pattern OUT = Pattern.compile("(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$)");

    /** The name makes it equal to itself alone. */
    private record Found(String name, String text) {}

    @Override
    public Object findTemplateSource(String name) {
      return OUT.matcher(name).find()
          ? null
          : builtIn(name).map(text -> new Found(name, text)).orElse(null);
    }

    @Override
    public long getLastModified(Object found) {
      return 0;
    }

    @Override
    public Reader getReader(Object found, String encoding) {
      return new StringReader(((Found) found).text());
    }

    @Override
    public void closeTemplateSource(Object found) {}
  }

  /** Shows the components of records, and the entries of maps and lists, and nothing else. */
  private static final class Wrapper extends DefaultObjectWrapper {
    Wrapper() {
      super(VERSION);
      writeProtect();
    }

    @Override
    protected TemplateModel handleUnknownType(Object shown) throws TemplateModelException {
      if (shown instanceof Record view) {
        return new Components(view, this);
      }
      throw new TemplateModelException("templates are not shown " + shown.getClass());
    }
  }

  /** A record as templates see it: a value for each component. */
  private static final class Components implements TemplateHashModelEx {
    private static final ClassValue<Map<String, Method>> ACCESSORS =
        new ClassValue<>() {
          @Override
          protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
              Method accessor = component.getAccessor();
              // Or the JDK would look up who calls, for every value of every page.
              accessor.setAccessible(true);
              accessors.put(component.getName(), accessor);
            }
            return accessors;
          }
        };

    private final Record view;
    private final Map<String, Method> accessors;
    private final ObjectWrapper wrapper;

    Components(Record view, ObjectWrapper wrapper) {
      this.view = view;
      this.accessors = ACCESSORS.get(view.getClass());
      this.wrapper = wrapper;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      Method accessor = accessors.get(key);
      return accessor == null ? null : wrapper.wrap(value(accessor));
    }

    private Object value(Method accessor) {
      try {
        return accessor.invoke(view);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e); // an accessor only reads a field
      }
    }

    @Override
    public int size() {
      return accessors.size();
    }

    @Override
    public boolean isEmpty() {
      return accessors.isEmpty();
    }

    @Override
    public TemplateCollectionModel keys() {
      return new SimpleCollection(accessors.keySet(), wrapper);
    }

    @Override
    public TemplateCollectionModel values() {
      return new SimpleCollection(accessors.values().stream().map(this::value).toList(), wrapper);
    }
  }

  /**
   * The text that a template gives to a function.
   *
   * @throws TemplateModelException where it gives something else
   */
  static String text(Object given) throws TemplateModelException {
    if (given instanceof TemplateScalarModel text) {
      return text.getAsString();
    } else if (given instanceof TemplateNumberModel number) {
      return number.getAsNumber().toString();
    }
    String kind =
        given instanceof TemplateSequenceModel
            ? "sequence"
            : given instanceof TemplateHashModel
                ? "hash"
                : given instanceof TemplateBooleanModel ? "boolean" : "value";
    throw new TemplateModelException("Expected a string, but this has evaluated to a " + kind);
  }

  /** Finished HTML, which no template escapes again. */
  static TemplateHTMLOutputModel html(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads templates before they are filled; what is wrong with one is told when it is filled. */
  void ready(List<String> names) {
    for (String name : names) {
      has(name);
    }
  }

  /** Whether there is a template of that name. */
  boolean has(String name) {
    try {
      configuration.getTemplate(name);
      return true;
    } catch (TemplateNotFoundException e) {
      return false;
    } catch (IOException e) {
      return true; // it is there; that it cannot be read is told when it is filled
    }
  }

  /**
   * A file under {@code templates/} as it is, the project's own first.
   *
   * @param overrides the project's templates by path from {@code templates/}
   * @throws IllegalStateException where there is none: a fault of the generator
   */
  static String source(Map<String, String> overrides, String path) {
    String own = overrides.get(path);
    if (own != null) {
      return own;
    }
    return builtIn(path).orElseThrow(() -> new IllegalStateException("no templates/" + path));
  }

  private static Optional<String> builtIn(String path) {
    try (InputStream in = Templates.class.getResourceAsStream("/templates/" + path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text that a template makes of the values.
   *
   * @throws TemplateFailure with ZN801 or ZN806 to ZN809, where the template is missing, malformed
   *     or asks for what is not there
   */
  String fill(String name, Map<String, Object> values) {
    StringWriter out = new StringWriter(1024);
    fill(name, values, out);
    return out.toString();
  }

  /** What {@link #fill} makes, in UTF-8. */
  byte[] file(String name, Map<String, Object> values) {
    Utf8Text out = Utf8Text.empty();
    fill(name, values, out);
    return out.bytes();
  }

  private void fill(String name, Map<String, Object> values, Writer out) {
    try {
      Template template = configuration.getTemplate(name);
      template.process(values, out);
    } catch (TemplateException | IOException e) {
      throw TemplateFault.of(e, name);
    }
  }
}
