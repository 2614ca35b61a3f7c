package zhounian.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.problem.Language;

/**
 * The language of a report before anything of it is parsed, so that the first word to its editor is
 * in the right one; also of a report that cannot be parsed.
 */
public final class LanguageLine {
  /** In a block of YAML only a key of the whole file stands at the start of a line. */
  private static final Pattern LINE =
      Pattern.compile("^\uFEFF?[\"']?language[\"']?[ \t]*:[ \t]+[\"']?(\\w+)", Pattern.MULTILINE);

  private LanguageLine() {}

  /**
   * What the line {@code language:} of {@code content/report.yml} says; Chinese where there is no
   * such line, as where a report does not name its language.
   *
   * @param project the folder that holds {@code content/}
   */
  public static Language of(Path project) {
    Path report = project.resolve("content/report.yml");
    try {
      if (!Files.isRegularFile(report) || Files.size(report) > Loader.MAX_TEXT) {
        return Language.CHINESE;
      }
      String text = new String(Files.readAllBytes(report), StandardCharsets.UTF_8);
      Matcher line = LINE.matcher(text);
      return line.find() ? Language.of(line.group(1)) : Language.CHINESE;
    } catch (IOException e) {
      return Language.CHINESE; // the build meets it again, and tells
    }
  }
}
