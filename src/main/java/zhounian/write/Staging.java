package zhounian.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import zhounian.model.Pending;
import zhounian.model.Sum;
import zhounian.problem.Checked;
import zhounian.problem.Problem;
import zhounian.write.Listing.Kind;

/**
 * The making of a new site in {@code .zhounian/next}. Each output is asked for, compared with what
 * {@code site/} holds, written at once where it differs, and let go: so the making of one file and
 * the writing of another go on side by side, and no more than a few are in memory at a time. Where
 * nothing differs nothing is touched.
 */
final class Staging {
  private final WorkFolder folder;
  private final FileOps ops;
  private final Listing found;
  private final Map<Path, String> hashes = new ConcurrentSkipListMap<>();
  private final Set<Path> same = ConcurrentHashMap.newKeySet();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> folders = new HashSet<>();
  private boolean open;

  /**
   * @param found what is in {@code site/}
   */
  Staging(WorkFolder folder, FileOps ops, Listing found) {
    this.folder = folder;
    this.ops = ops;
    this.found = found;
  }

  /** Makes all outputs, and stages those that differ. */
  void make(List<Pending> outputs) throws IOException {
    Parallel.forEach(outputs, this::make);
  }

  private void make(Pending output) throws IOException {
    Checked<byte[]> made = output.making().get();
    if (!made.problems().isEmpty()) {
      synchronized (problems) {
        problems.addAll(made.problems());
      }
    }
    Path path = folder.site().getFileSystem().getPath(output.path());
    hashes.put(path, Sum.of(made.value()));
    if (isOnDisk(path, made.value())) {
      same.add(path);
      return;
    }
    makeFolder(path.getParent());
    ops.write(folder.next().resolve(path), made.value());
  }

  /** By the bytes, never by a time stamp alone: those lie after a copy or a power cut. */
  private boolean isOnDisk(Path path, byte[] bytes) throws IOException {
    Listing.Entry entry = found.entries().get(path);
    return entry != null
        && entry.kind() == Kind.FILE
        && entry.size() == bytes.length
        && Arrays.equals(bytes, Files.readAllBytes(folder.site().resolve(path)));
  }

  /** What stood in the way of any output, in no order. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Sums of all outputs by path. */
  SortedMap<Path, String> hashes() {
    return new TreeMap<>(hashes);
  }

  /** The outputs that {@code site/} holds already. */
  Set<Path> same() {
    return Set.copyOf(same);
  }

  /** Completes the new site with what stays and with its manifest. */
  void complete(Plan plan) throws IOException {
    makeFolder(null);
    for (Path path : plan.folders()) {
      makeFolder(path);
    }
    Parallel.forEach(
        List.copyOf(plan.carried()),
        path ->
            carry(
                found.entries().get(path).kind(),
                folder.site().resolve(path),
                folder.next().resolve(path)));
    ops.writeForced(folder.nextManifest(), plan.manifest().toBytes());
  }

  /**
   * Makes a folder of the new site and those above it.
   *
   * @param path from {@code site/}; null for the site itself
   */
  private synchronized void makeFolder(Path path) throws IOException {
    if (!open) {
      refuseReadOnly();
      ops.createFolder(folder.next());
      if (WorkFolder.exists(folder.site())) {
        ops.permissionsLike(folder.next(), folder.site());
      }
      open = true;
    }
    if (path == null || folders.contains(path)) {
      return;
    }
    makeFolder(path.getParent());
    ops.createFolder(folder.next().resolve(path));
    Listing.Entry entry = found.entries().get(path);
    if (entry != null && entry.kind() == Kind.FOLDER) {
      ops.permissionsLike(folder.next().resolve(path), folder.site().resolve(path));
    }
    folders.add(path);
  }

  /**
   * A folder that may not be written cannot be renamed or emptied: better said before than half.
   */
  private void refuseReadOnly() throws WriteFailure {
    List<Path> all = new ArrayList<>();
    all.add(folder.site());
    found
        .entries()
        .forEach(
            (path, entry) -> {
              if (entry.kind() == Kind.FOLDER) {
                all.add(folder.site().resolve(path));
              }
            });
    for (Path path : all) {
      if (WorkFolder.exists(path) && !Files.isWritable(path)) {
        String shown = WriteFailure.shown(folder.project(), path.toString());
        throw new WriteFailure(
            "“" + shown + "”是只读的，没有写任何东西；请改它的权限",
            "\"" + shown + "\" is read-only, so nothing was written; change its permissions",
            List.of(shown),
            null);
      }
    }
  }

  private void carry(Kind kind, Path from, Path to) throws IOException {
    if (kind == Kind.LINK) {
      ops.copySymbolicLink(to, from);
      return;
    }
    try {
      ops.link(to, from);
    } catch (IOException | UnsupportedOperationException e) {
      if (kind != Kind.FILE) {
        throw e; // a pipe or a device cannot be copied
      }
      ops.copy(from, to); // a disk without hard links, or a file of another user
    }
  }
}
