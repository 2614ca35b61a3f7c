package zhounian.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import zhounian.model.Output;
import zhounian.model.Pending;
import zhounian.model.Sum;
import zhounian.problem.Checked;
import zhounian.problem.Problem;

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
    List<Pending> made = outputs.stream().map(Pending::of).toList();
    return write(project, made, problems -> false).value().orElseThrow();
  }

  /**
   * Makes the outputs and {@code site/} of them, as {@link #write(Path, List)} does, but keeps none
   * of them in memory.
   *
   * @param outputs begun in this order, several at a time; all are made, whatever fails
   * @param stops whether the problems of making them bar the new site; then the old one stays
   * @return empty where the problems barred it
   */
  public Checked<Optional<WriteReport>> write(
      Path project, List<Pending> outputs, Predicate<List<Problem>> stops) throws WriteFailure {
    List<String> faults = OutputPaths.faults(outputs.stream().map(Pending::path).toList());
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
        return writeLocked(folder, outputs, stops, lock);
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
   * What the generator last wrote, as a sum; empty where nothing is known of it.
   *
   * @param project the project's folder
   */
  public Optional<String> written(Path project) throws WriteFailure {
    WorkFolder folder = new WorkFolder(project.toAbsolutePath().normalize());
    try {
      byte[] manifest = Manifest.bytes(folder.manifest());
      return manifest.length == 0 ? Optional.empty() : Optional.of(Sum.of(manifest));
    } catch (IOException e) {
      throw WriteFailure.of(folder.project(), e);
    }
  }

  /**
   * Whether {@code site/} holds, byte for byte, all that the generator last wrote there.
   *
   * @param project the project's folder
   */
  public boolean isUntouched(Path project) throws WriteFailure {
    WorkFolder folder = new WorkFolder(project.toAbsolutePath().normalize());
    try {
      Manifest manifest = Manifest.read(folder.manifest());
      return !manifest.hashes().isEmpty()
          && WorkFolder.isFolder(folder.site())
          && manifest.hashes().keySet().parallelStream()
              .allMatch(path -> isUntouched(manifest, path, folder.site().resolve(path)));
    } catch (IOException e) {
      throw WriteFailure.of(folder.project(), e);
    }
  }

  private static boolean isUntouched(Manifest manifest, String path, Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && manifest.isUntouched(path, file);
    } catch (IOException e) {
      return false;
    }
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
  private Checked<Optional<WriteReport>> writeLocked(
      WorkFolder folder, List<Pending> outputs, Predicate<List<Problem>> stops, WorkLock lock)
      throws IOException {
    Swap swap = new Swap(folder, ops);
    swap.recover();
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Manifest former = Manifest.read(folder.manifest());
        Listing found = Listing.of(folder.site());
        Staging staging = new Staging(folder, ops, found);
        staging.make(outputs);
        List<Problem> problems = staging.problems();
        if (stops.test(problems)) {
          swap.recover();
          return new Checked<>(Optional.empty(), problems);
        }
        Plan plan = Plan.of(folder.site(), found, staging.hashes(), staging.same(), former);
        if (!plan.report().swapped()) {
          keepManifest(folder, former, plan.manifest());
          return new Checked<>(Optional.of(plan.report()), problems);
        }
        staging.complete(plan);
        if (Listing.of(folder.site()).entries().equals(found.entries())) {
          swap.commit();
          return new Checked<>(Optional.of(plan.report()), problems);
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
}
