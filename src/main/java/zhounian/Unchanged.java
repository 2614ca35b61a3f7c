package zhounian;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhounian.load.LanguageLine;
import zhounian.problem.Language;
import zhounian.write.SiteWriter;

/**
 * What a build says where nothing has changed. Of a plain {@code build} this is found out before
 * the command line is read: that takes longer than to look at everything.
 */
final class Unchanged {
  private static final String DRAFT = "--draft";

  private Unchanged() {}

  /** Whether the arguments ask for a build of the current folder and nothing else. */
  static boolean isPlain(String... args) {
    List<String> given = List.of(args);
    return given.equals(List.of("build")) || given.equals(List.of("build", DRAFT));
  }

  /**
   * Says so where a plain build has nothing to do, in the language of the report.
   *
   * @param folder the project's
   * @return false where there is something to do, or something is wrong; then nothing was said
   */
  static boolean tell(PrintWriter err, Path folder, String... args) {
    long start = System.nanoTime();
    boolean draft = List.of(args).contains(DRAFT);
    Path project = folder.toAbsolutePath().normalize();
    SiteWriter writer =
        new SiteWriter(() -> err.println(Speech.WAITING.in(LanguageLine.of(project))));
    Optional<Language> done;
    try {
      writer.recover(project);
      done = new Build(project, draft, stage -> {}).done(writer);
    } catch (IOException e) {
      return false; // the build meets it again, and tells
    }
    if (done.isEmpty()) {
      return false;
    }
    Language language = done.get();
    String seconds = String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9);
    err.println(Speech.UNCHANGED.in(language, seconds));
    err.println(Speech.BUILT_WHERE.in(language, "site/index.html", "site/report.pdf"));
    if (draft) {
      err.println(Speech.DRAFT.in(language));
    }
    return true;
  }
}
