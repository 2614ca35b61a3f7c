package zhounian.load;

import java.io.IOException;
import java.util.List;

/** The only way in for the files of a project; a test hands in others. */
public interface Door {

  /** All files under {@code content/} and {@code templates/}, in any order. */
  List<Found> files();

  /**
   * The bytes of a file.
   *
   * @throws IOException where it cannot be read
   */
  byte[] read(String path) throws IOException;

  /**
   * A file that is there.
   *
   * @param path from the project's folder, with {@code /}
   * @param size in bytes; 0 unless it is a {@link Kind#FILE}
   * @param stamp another one, most likely, where the file is another: taken before it is read;
   *     empty where nothing can be told
   */
  record Found(String path, long size, Kind kind, String stamp) {
    /** One of which nothing tells whether it is the same as before. */
    public Found(String path, long size, Kind kind) {
      this(path, size, kind, "");
    }
  }

  /** What stands at a path. */
  enum Kind {
    FILE,
    /** A link that leads outside the project. */
    OUTSIDE,
    /**
     * Nothing that can be read: no permission, a link that is dead or runs in a circle, a device.
     */
    UNREADABLE
  }
}
