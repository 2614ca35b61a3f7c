package zhounian;

import java.nio.file.Path;
import zhounian.model.Site;

/** The gallery as the rooms behind the check see it. */
public final class GallerySite {
  private GallerySite() {}

  /** Loads and checks the report in that folder. */
  public static Site read(Path folder) {
    return new Build(folder, false, stage -> {}).examine().site();
  }
}
