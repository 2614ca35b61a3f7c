package zhounian.write;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where everything lies that has to do with writing, in one project. */
record WorkFolder(Path project) {

  /** What people read. */
  Path site() {
    return project.resolve("site");
  }

  /** The work folder itself, on the same disk as {@link #site}. */
  Path work() {
    return project.resolve(".zhounian");
  }

  /** The new site while it is made; unfinished unless there is a journal. */
  Path next() {
    return work().resolve("next");
  }

  /** The former site between the renames: whole whenever it is there. */
  Path old() {
    return work().resolve("old");
  }

  /** A site on its way out; nobody needs anything in it. */
  Path trash() {
    return work().resolve("trash");
  }

  /** Which files of the site the generator wrote. */
  Path manifest() {
    return work().resolve("manifest");
  }

  /** The manifest of {@link #next}. */
  Path nextManifest() {
    return work().resolve("manifest.next");
  }

  /** There from the time the new site is complete until it is in place. */
  Path journal() {
    return work().resolve("journal");
  }

  /** The journal while it is written. */
  Path journalDraft() {
    return work().resolve("journal.next");
  }

  /** What one build leaves to the next. */
  Path kept() {
    return work().resolve("kept");
  }

  /** The file that a build holds locked; never deleted. */
  Path lock() {
    return work().resolve("lock");
  }

  /** Whether something is there, be it a link that leads nowhere. */
  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether a folder is there that is no link. */
  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }
}
