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
import java.util.Locale;
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
      String[] reason = reason(String.valueOf(e.getMessage()));
      return new WriteFailure(
          "写不了网站：" + reason[0], "the site cannot be written: " + reason[1], List.of(), e);
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
      return new String[] {
        "没有权限；让自己能写它和它所在的文件夹，再来一次",
        "permission denied; make it and the folder that it is in writable and try again"
      };
    } else if (e instanceof AtomicMoveNotSupportedException) {
      return new String[] {
        "site/ 与 .zhounian/ 不在同一个磁盘上", "site/ and .zhounian/ are not on the same disk"
      };
    } else if (e instanceof NoSuchFileException) {
      return new String[] {"文件刚刚不见了", "the file has just vanished"};
    } else if (e instanceof FileAlreadyExistsException || e instanceof DirectoryNotEmptyException) {
      return new String[] {"那里已经有别的东西", "something else is already there"};
    }
    return reason(e.getReason() == null ? e.getClass().getSimpleName() : e.getReason());
  }

  /** What the system says of its own, in English, as far as it is known in other words. */
  private static String[] reason(String says) {
    String small = says.toLowerCase(Locale.ROOT);
    if (small.contains("no space left") || small.contains("not enough space")) {
      return new String[] {
        "磁盘满了；腾出地方再来一次，原来的 site/ 没有动",
        "the disk is full; make room and try again, site/ is as it was"
      };
    } else if (small.contains("quota")) {
      return new String[] {
        "超过了分给你的磁盘配额；腾出地方再来一次，原来的 site/ 没有动",
        "your disk quota is used up; make room and try again, site/ is as it was"
      };
    } else if (small.contains("read-only file system")) {
      return new String[] {
        "这个磁盘是只读的；把报告放到能写的地方", "the disk is read-only; put the report where you can write"
      };
    }
    return new String[] {"系统说 " + says, says};
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
