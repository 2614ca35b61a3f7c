package zhounian;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import zhounian.model.Pending;
import zhounian.model.Sources;
import zhounian.problem.Checked;
import zhounian.problem.Language;
import zhounian.problem.Problem;

/**
 * A report that stays open while somebody writes on it. Each {@link #update} looks at the project
 * anew, reuses whatever the change has no part in, and gives the report as it is now; its files are
 * made when they are asked for. They have the bytes that a clean build gives them.
 *
 * <p>One update at a time; what it gives may be used by any number of threads, and stays good when
 * the next one is made.
 */
final class Workshop {
  private final Build build;

  /**
   * @param project the folder that holds {@code content/}
   * @param draft whether open questions are marked in the pages instead of standing in the way
   */
  Workshop(Path project, boolean draft) {
    this.build = Build.remembering(project, draft);
  }

  /**
   * The report at one moment.
   *
   * @param problems all that is known before the files are made; a file may have more (ZN801, and
   *     those of the PDF)
   * @param barred whether the problems stand in the way: then there are no files
   * @param files by path from {@code site/}, the PDF among them; each is made once
   * @param sources what was read, for showing the lines that problems point at
   */
  record Now(
      List<Problem> problems,
      boolean barred,
      Map<String, Pending> files,
      Language language,
      Sources sources) {

    /** A file of the site as it is now; empty where there is none of that path. */
    Optional<Checked<byte[]>> file(String path) {
      return Optional.ofNullable(files.get(path)).map(file -> file.making().get());
    }
  }

  /** Reads what may have been touched, checks, and makes ready to show. */
  Now update() {
    Build.Ready ready = build.ready();
    Map<String, Pending> files = new LinkedHashMap<>();
    Map<String, Checked<byte[]>> made = new ConcurrentHashMap<>();
    for (Pending file : ready.files()) {
      files.put(
          file.path(),
          new Pending(
              file.path(), () -> made.computeIfAbsent(file.path(), p -> file.making().get())));
    }
    return new Now(
        ready.problems(),
        ready.barred(),
        Collections.unmodifiableMap(files),
        ready.language(),
        ready.sources());
  }

  /** The report as it is now with all its files but the PDF, as a clean build makes them. */
  Build.Made whole() {
    return build.make(false);
  }
}
