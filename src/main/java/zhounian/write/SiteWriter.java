package zhounian.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhounian.model.Output;
import zhounian.write.Listing.Kind;

/**
 * Writes the site of a project.
 *
 * <p>The new site is made in {@code .zhounian/next}: changed files are written, all others carried
 * over as hard links, and then {@link Swap} exchanges the two folders. After a kill at any moment
 * {@code site/} is the old or the new in whole; or, in the instant between two renames, missing
 * until the next command calls {@link #recover}.
 *
 * <p>A power cut is another matter. The journal, the manifest, copies of foreign files, and the
 * names of folders are forced to the disk; the generator's own files are not, since ten thousand
 * forced writes take longer than the build. So after a power cut a file written in the last seconds
 * may come back empty. The next build sees it, as it compares bytes and trusts no time stamp, and
 * writes it again. Files that the generator did not write are only given another name, and risk
 * nothing.
 *
 * <p>{@code site} must be a folder of its own: a link would put the old and the new on different
 * disks, or the swap would replace the link.
 */
public final class SiteWriter {
  /** How often it starts anew where somebody keeps changing {@code site/} meanwhile. */
  private static final int ATTEMPTS = 5;

  private final FileOps ops;
  private final Runnable whenWaiting;

  /**
   * A writer on the real disk.
   *
   * @param whenWaiting run once each time another build has the project and this one has to wait
   */
  public SiteWriter(Runnable whenWaiting) {
    this(new Disk(), whenWaiting);
  }

  SiteWriter(FileOps ops, Runnable whenWaiting) {
    this.ops = ops;
    this.whenWaiting = whenWaiting;
  }

  /**
   * Makes {@code site/} hold these outputs and everything foreign that it held. Recovers first;
   * waits while another build writes; writes nothing at all where nothing changed.
   *
   * @param project the project's folder
   * @param outputs in any order
   * @throws IllegalArgumentException where {@link OutputPaths#faults} finds any
   * @throws SiteConflict where something foreign is in the way
   * @throws WriteFailure where the disk fails; the old site is whole
   */
  public WriteReport write(Path project, List<Output> outputs) throws WriteFailure {
    List<String> faults = OutputPaths.faults(outputs);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    WorkFolder folder = new WorkFolder(project.toAbsolutePath().normalize());
    try {
      refuseStrangePlaces(folder);
      if (!WorkFolder.exists(folder.work())) {
        Files.createDirectories(folder.work());
      }
      try (WorkLock lock = WorkLock.take(folder.lock(), whenWaiting)) {
        return writeLocked(folder, outputs, lock);
      }
    } catch (IOException e) {
      throw WriteFailure.of(folder.project(), e);
    }
  }

  /**
   * Puts right what an interrupted build left; to be called first by every command. Touches
   * nothing, and makes no work folder, where nothing was interrupted. Waits while another build
   * writes.
   *
   * @param project the project's folder
   */
  public Recovery recover(Path project) throws WriteFailure {
    WorkFolder folder = new WorkFolder(project.toAbsolutePath().normalize());
    Swap swap = new Swap(folder, ops);
    try {
      if (!swap.hasLeftovers()) {
        return Recovery.NOTHING;
      }
      refuseStrangePlaces(folder);
      try (WorkLock lock = WorkLock.take(folder.lock(), whenWaiting)) {
        return recoverLocked(swap, lock);
      }
    } catch (IOException e) {
      throw WriteFailure.of(folder.project(), e);
    }
  }

  @SuppressWarnings("unused") // the lock is proof that it is held
  private static Recovery recoverLocked(Swap swap, WorkLock lock) throws IOException {
    return swap.recover();
  }

  /**
   * Empties the work folder: manifest, cache, leftovers. Only the lock stays, since another build
   * may wait on it. Touches nothing where there is no work folder.
   *
   * @param project the project's folder
   * @throws WriteFailure where the disk fails
   */
  public void emptyWork(Path project) throws WriteFailure {
    WorkFolder folder = new WorkFolder(project.toAbsolutePath().normalize());
    try {
      refuseStrangePlaces(folder);
      if (WorkFolder.exists(folder.work())) {
        try (WorkLock lock = WorkLock.take(folder.lock(), whenWaiting)) {
          emptyLocked(new Swap(folder, ops), lock);
        }
      }
    } catch (IOException e) {
      throw WriteFailure.of(folder.project(), e);
    }
  }

  @SuppressWarnings("unused") // the lock is proof that it is held
  private static void emptyLocked(Swap swap, WorkLock lock) throws IOException {
    swap.recover();
    swap.emptyWork();
  }

  private static void refuseStrangePlaces(WorkFolder folder) throws SiteConflict {
    for (Path path : List.of(folder.site(), folder.work())) {
      if (WorkFolder.exists(path) && !WorkFolder.isFolder(path)) {
        throw SiteConflict.notFolder(path.getFileName().toString());
      }
    }
  }

  @SuppressWarnings("unused") // the lock is proof that it is held
  private WriteReport writeLocked(WorkFolder folder, List<Output> outputs, WorkLock lock)
      throws IOException {
    Swap swap = new Swap(folder, ops);
    swap.recover();
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Manifest former = Manifest.read(folder.manifest());
        Plan plan = Plan.of(folder.site(), outputs, former);
        if (!plan.report().swapped()) {
          keepManifest(folder, former, plan.manifest());
          return plan.report();
        }
        refuseReadOnly(folder, plan.found());
        stage(folder, plan);
        if (Listing.of(folder.site()).equals(plan.found())) {
          swap.commit();
          return plan.report();
        }
        swap.recover();
      }
      throw new WriteFailure(
          "site/ 里的文件一直在变，没有写；请等别的程序停下再试",
          "files in site/ keep changing, so nothing was written; try again when nothing else"
              + " writes there",
          List.of("site"),
          null);
    } catch (IOException | RuntimeException e) {
      // An Error is no failure that anyone could put right here; it counts as a kill.
      try {
        swap.recover();
      } catch (IOException | RuntimeException again) {
        if (again != e) {
          e.addSuppressed(again);
        }
      }
      throw e;
    }
  }

  private void keepManifest(WorkFolder folder, Manifest former, Manifest manifest)
      throws IOException {
    if (!manifest.equals(former)) {
      ops.writeForced(folder.nextManifest(), manifest.toBytes());
      ops.move(folder.nextManifest(), folder.manifest());
    }
  }

  /**
   * A folder that may not be written cannot be renamed or emptied: better said before than half.
   */
  private static void refuseReadOnly(WorkFolder folder, Listing found) throws WriteFailure {
    List<Path> folders = new ArrayList<>();
    folders.add(folder.site());
    found
        .entries()
        .forEach(
            (path, entry) -> {
              if (entry.kind() == Kind.FOLDER) {
                folders.add(folder.site().resolve(path));
              }
            });
    for (Path path : folders) {
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

  private void stage(WorkFolder folder, Plan plan) throws IOException {
    Path next = folder.next();
    ops.createFolder(next);
    if (WorkFolder.exists(folder.site())) {
      ops.permissionsLike(next, folder.site());
    }
    for (Path path : plan.folders()) {
      ops.createFolder(next.resolve(path));
      Listing.Entry found = plan.found().entries().get(path);
      if (found != null && found.kind() == Kind.FOLDER) {
        ops.permissionsLike(next.resolve(path), folder.site().resolve(path));
      }
    }
    Parallel.forEach(
        List.copyOf(plan.carried()),
        path ->
            carry(
                plan.found().entries().get(path).kind(),
                folder.site().resolve(path),
                next.resolve(path)));
    Parallel.forEach(
        List.copyOf(plan.writes().entrySet()),
        (Map.Entry<Path, Output> write) ->
            ops.write(next.resolve(write.getKey()), write.getValue().bytes()));
    ops.writeForced(folder.nextManifest(), plan.manifest().toBytes());
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
