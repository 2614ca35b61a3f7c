package zhounian.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import zhounian.write.Listing.Kind;

/**
 * Puts a finished new site in place of the old, and puts right what an interruption left. Both run
 * under the lock.
 *
 * <p>The steps, each one operation on disk: the journal appears; {@code site} becomes {@code old};
 * {@code next} becomes {@code site}; the new manifest takes the place of the former; {@code old}
 * becomes {@code trash}; the journal goes; the trash is emptied. So {@code old} is whole whenever
 * it is there, {@code next} is whole whenever there is a journal, and which of them are there tells
 * how far it came. Up to the second rename an interruption is undone, from there on it is
 * completed.
 */
final class Swap {
  private static final String JOURNAL =
      """
      A new site is being put in place; the next command completes or undoes it.
      Without site/: .zhounian/old is the former site in whole.
      """;

  private final WorkFolder folder;
  private final FileOps ops;

  Swap(WorkFolder folder, FileOps ops) {
    this.folder = folder;
    this.ops = ops;
  }

  /** Puts {@code next}, complete with its manifest, in place. */
  void commit() throws IOException {
    ops.writeForced(folder.journalDraft(), JOURNAL.getBytes(StandardCharsets.UTF_8));
    ops.move(folder.journalDraft(), folder.journal());
    ops.force(folder.work());
    if (WorkFolder.exists(folder.site())) {
      ops.move(folder.site(), folder.old());
    }
    ops.move(folder.next(), folder.site());
    complete();
  }

  /** Whether an interruption left anything; reads a few names only. */
  boolean hasLeftovers() {
    return List.of(
            folder.journal(),
            folder.journalDraft(),
            folder.old(),
            folder.next(),
            folder.nextManifest(),
            folder.trash())
        .stream()
        .anyMatch(WorkFolder::exists);
  }

  /** Completes or undoes what was interrupted, at whatever point, and cleans up. */
  Recovery recover() throws IOException {
    if (!hasLeftovers()) {
      return Recovery.NOTHING;
    }
    boolean site = WorkFolder.exists(folder.site());
    boolean old = WorkFolder.exists(folder.old());
    boolean next = WorkFolder.exists(folder.next());
    if (site && !next && WorkFolder.exists(folder.journal())) {
      complete();
      return Recovery.COMPLETED;
    }
    if (old && site) {
      moveAsideIfHeldInOld();
    }
    if (old) {
      ops.move(folder.old(), folder.site());
      ops.force(folder.project());
    }
    if (WorkFolder.exists(folder.journal())) {
      // Before next goes: a journal without it would mean that it is in place.
      ops.delete(folder.journal());
      ops.force(folder.work());
    }
    sweep();
    return old ? Recovery.UNDONE : Recovery.CLEANED;
  }

  private void complete() throws IOException {
    ops.force(folder.project());
    if (WorkFolder.exists(folder.nextManifest())) {
      carryLatecomers();
      ops.move(folder.nextManifest(), folder.manifest());
    }
    if (WorkFolder.exists(folder.old())) {
      ops.move(folder.old(), folder.trash());
    }
    ops.force(folder.work());
    ops.delete(folder.journal());
    ops.force(folder.work());
    sweep();
  }

  /**
   * Brings over what somebody put into the former site at the last moment, after it was looked at:
   * all that the new site lacks and that the generator did not write.
   */
  private void carryLatecomers() throws IOException {
    Manifest former = Manifest.read(folder.manifest());
    List<String> withoutPlace = new ArrayList<>();
    for (Map.Entry<Path, Listing.Entry> entry : Listing.of(folder.old()).entries().entrySet()) {
      Path path = entry.getKey();
      Path from = folder.old().resolve(path);
      Path to = folder.site().resolve(path);
      String text = Listing.text(path);
      if (WorkFolder.exists(to)) {
        continue;
      } else if (entry.getValue().kind() == Kind.FOLDER) {
        if (!holdsFilesOf(former, text) && WorkFolder.isFolder(to.getParent())) {
          ops.createFolder(to);
        }
      } else if (entry.getValue().kind() == Kind.FILE && former.isUntouched(text, from)) {
        continue;
      } else if (makeFolder(to.getParent())) {
        ops.move(from, to);
      } else {
        withoutPlace.add(".zhounian/old/" + text);
      }
    }
    if (!withoutPlace.isEmpty()) {
      throw SiteConflict.noPlace(withoutPlace);
    }
  }

  private static boolean holdsFilesOf(Manifest manifest, String folder) {
    SortedMap<String, String> after = manifest.hashes().tailMap(folder + "/");
    return !after.isEmpty() && after.firstKey().startsWith(folder + "/");
  }

  private boolean makeFolder(Path path) throws IOException {
    if (WorkFolder.exists(path)) {
      return WorkFolder.isFolder(path);
    }
    if (!makeFolder(path.getParent())) {
      return false;
    }
    ops.createFolder(path);
    return true;
  }

  /**
   * Between the renames somebody made {@code site} anew, as git does with the folder's own kept
   * file. It may go only if the former site holds all of it.
   */
  private void moveAsideIfHeldInOld() throws IOException {
    if (!WorkFolder.isFolder(folder.site())) {
      throw SiteConflict.twoSites();
    }
    Listing old = Listing.of(folder.old());
    for (Map.Entry<Path, Listing.Entry> entry : Listing.of(folder.site()).entries().entrySet()) {
      Listing.Entry twin = old.entries().get(entry.getKey());
      Kind kind = entry.getValue().kind();
      boolean held =
          twin != null
              && twin.kind() == kind
              && (kind == Kind.FOLDER
                  || kind == Kind.FILE
                      && Arrays.equals(
                          Files.readAllBytes(folder.site().resolve(entry.getKey())),
                          Files.readAllBytes(folder.old().resolve(entry.getKey()))));
      if (!held) {
        throw SiteConflict.twoSites();
      }
    }
    deleteTree(folder.trash());
    ops.move(folder.site(), folder.trash());
  }

  private void sweep() throws IOException {
    for (Path file : List.of(folder.nextManifest(), folder.journalDraft())) {
      if (WorkFolder.exists(file)) {
        ops.delete(file);
      }
    }
    deleteTree(folder.next());
    deleteTree(folder.trash());
  }

  /** Takes everything out of the work folder but the lock. */
  void emptyWork() throws IOException {
    List<Path> inside;
    try (Stream<Path> paths = Files.list(folder.work())) {
      inside = paths.filter(path -> !path.equals(folder.lock())).toList();
    }
    for (Path path : inside) {
      deleteTree(path);
    }
  }

  private void deleteTree(Path root) throws IOException {
    if (!WorkFolder.exists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            ops.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path path, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            ops.delete(path);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
