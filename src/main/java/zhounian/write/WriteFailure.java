package zhounian.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import zhounian.problem.Language;

/** The site could not be written; {@code site/} is whole all the same. */
public class WriteFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private final String chinese;
  private final List<String> paths;

  WriteFailure(String chinese, String english, List<String> paths, Throwable cause) {
    super(english, cause);
    this.chinese = chinese;
    this.paths = List.copyOf(paths);
  }

  /** The paths that it is about, from the project's folder, with {@code /}; may be none. */
  public List<String> paths() {
    return paths;
  }

  /** What happened and what to do, in one or a few lines. */
  public String message(Language language) {
    return language == Language.CHINESE ? chinese : getMessage();
  }

  /** The failure of one file operation, with its path told from the project's folder. */
  static WriteFailure of(Path project, IOException e) {
    if (e instanceof WriteFailure failure) {
      return failure;
    }
    if (!(e instanceof FileSystemException f) || f.getFile() == null) {
      String reason = String.valueOf(e.getMessage());
      return new WriteFailure(
          "写不了网站：" + reason, "the site cannot be written: " + reason, List.of(), e);
    }
    String path = shown(project, f.getFile());
    String[] reason = reason(f);
    return new WriteFailure(
        "写不了“" + path + "”：" + reason[0],
        "cannot write \"" + path + "\": " + reason[1],
        List.of(path),
        e);
  }

  private static String[] reason(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return new String[] {"没有权限", "permission denied"};
    } else if (e instanceof AtomicMoveNotSupportedException) {
      return new String[] {
        "site/ 与 .zhounian/ 不在同一个磁盘上", "site/ and .zhounian/ are not on the same disk"
      };
    } else if (e instanceof NoSuchFileException) {
      return new String[] {"文件刚刚不见了", "the file has just vanished"};
    } else if (e instanceof FileAlreadyExistsException || e instanceof DirectoryNotEmptyException) {
      return new String[] {"那里已经有别的东西", "something else is already there"};
    }
    String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    return new String[] {reason, reason};
  }

  static String shown(Path project, String file) {
    String prefix = project.toString();
    String path = file;
    if (file.startsWith(prefix) && file.length() > prefix.length()) {
      path = file.substring(prefix.length() + (prefix.endsWith("/") ? 0 : 1));
    }
    return path.replace('\\', '/');
  }
}
