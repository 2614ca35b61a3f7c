package zhounian.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import zhounian.write.Listing.Kind;

/**
 * What is to become of every file, decided before anything is touched.
 *
 * @param found the site as it was when this was decided
 * @param folders of the new site, each before what is in it
 * @param writes added and changed files
 * @param carried files and links that stay as they are
 * @param manifest of the new site
 * @param report what it comes to
 */
record Plan(
    Listing found,
    SortedSet<Path> folders,
    SortedSet<Path> writes,
    SortedSet<Path> carried,
    Manifest manifest,
    WriteReport report) {

  /**
   * Decides.
   *
   * @param found what is in {@code site}
   * @param outputs sums of all outputs by path
   * @param same those of them that {@code site} holds already
   * @param former what earlier builds wrote
   * @throws SiteConflict where an output's place is taken by something foreign
   */
  static Plan of(
      Path site, Listing found, SortedMap<Path, String> outputs, Set<Path> same, Manifest former)
      throws IOException {
    return new Planner(site, found, outputs, same, former).plan();
  }

  private static final class Planner {
    private final Path site;
    private final Manifest former;
    private final Listing found;
    private final SortedMap<Path, String> outputs;
    private final Set<Path> formerFiles = new TreeSet<>();
    private final Set<Path> formerFolders = new TreeSet<>();

    private final SortedSet<Path> same;
    private final SortedSet<Path> removed = new TreeSet<>();
    private final SortedSet<Path> kept = new TreeSet<>();
    private final SortedSet<Path> foreign = new TreeSet<>();

    Planner(
        Path site,
        Listing found,
        SortedMap<Path, String> outputs,
        Set<Path> same,
        Manifest former) {
      this.site = site;
      this.found = found;
      this.outputs = outputs;
      this.same = new TreeSet<>(same);
      this.former = former;
      for (String path : former.hashes().keySet()) {
        Path file = site.getFileSystem().getPath(path);
        formerFiles.add(file);
        addParents(file, formerFolders);
      }
    }

    Plan plan() throws IOException {
      compare();
      Set<Path> surviving = survivingFolders();
      refuseConflicts(surviving);

      SortedSet<Path> writes = new TreeSet<>(outputs.keySet());
      writes.removeAll(same);
      SortedSet<Path> folders = new TreeSet<>(surviving);
      outputs.keySet().forEach(path -> addParents(path, folders));
      SortedSet<Path> carried = new TreeSet<>(same);
      carried.addAll(kept);
      carried.addAll(foreign);

      SortedMap<String, String> manifest = new TreeMap<>();
      outputs.forEach((path, hash) -> manifest.put(Listing.text(path), hash));
      // An edited file stays the generator's: it is reported again next time, replaced if it is
      // wanted again, removed if the edit is undone.
      for (Path path : kept) {
        String text = Listing.text(path);
        manifest.put(text, former.hashes().get(text));
      }
      return new Plan(
          found, folders, writes, carried, new Manifest(manifest), report(writes, folders));
    }

    /** Sorts what was found. */
    private void compare() throws IOException {
      List<Path> unwanted = new ArrayList<>();
      for (Map.Entry<Path, Listing.Entry> entry : found.entries().entrySet()) {
        Path path = entry.getKey();
        if (entry.getValue().kind() == Kind.FOLDER) {
          continue;
        } else if (entry.getValue().kind() == Kind.FILE && formerFiles.contains(path)) {
          if (!outputs.containsKey(path)) {
            unwanted.add(path);
          }
        } else if (!same.contains(path)) {
          foreign.add(path);
        }
      }
      Set<Path> untouched = ConcurrentHashMap.newKeySet();
      Parallel.forEach(
          unwanted,
          path -> {
            if (former.isUntouched(Listing.text(path), site.resolve(path))) {
              untouched.add(path);
            }
          });
      removed.addAll(untouched);
      kept.addAll(unwanted);
      kept.removeAll(untouched);
    }

    /** Folders that must stay whatever is written: foreign ones, and those that hold what stays. */
    private Set<Path> survivingFolders() {
      Set<Path> surviving = new TreeSet<>();
      found
          .entries()
          .forEach(
              (path, entry) -> {
                if (entry.kind() == Kind.FOLDER && !formerFolders.contains(path)) {
                  surviving.add(path);
                  addParents(path, surviving);
                }
              });
      for (Set<Path> staying : List.of(foreign, kept)) {
        staying.forEach(path -> addParents(path, surviving));
      }
      return surviving;
    }

    private void refuseConflicts(Set<Path> surviving) throws SiteConflict {
      SortedSet<Path> conflicts = new TreeSet<>();
      for (Path path : outputs.keySet()) {
        if (foreign.contains(path) || surviving.contains(path)) {
          conflicts.add(path);
        }
        for (Path parent = path.getParent(); parent != null; parent = parent.getParent()) {
          if (foreign.contains(parent) || kept.contains(parent)) {
            conflicts.add(parent);
          }
        }
      }
      if (!conflicts.isEmpty()) {
        throw SiteConflict.inTheWay(
            conflicts.stream().map(path -> "site/" + Listing.text(path)).toList(),
            former.hashes().isEmpty());
      }
    }

    private WriteReport report(SortedSet<Path> writes, Set<Path> folders) {
      SortedSet<Path> changed = new TreeSet<>(writes);
      changed.retainAll(found.entries().keySet());
      // A folder of ours may stand where a file is to be: then the file is new.
      changed.removeIf(path -> found.entries().get(path).kind() != Kind.FILE);
      SortedSet<Path> added = new TreeSet<>(writes);
      added.removeAll(changed);
      SortedSet<Path> foundFolders = new TreeSet<>();
      found
          .entries()
          .forEach(
              (path, entry) -> {
                if (entry.kind() == Kind.FOLDER) {
                  foundFolders.add(path);
                }
              });
      boolean swap = !writes.isEmpty() || !removed.isEmpty() || !folders.equals(foundFolders);
      return new WriteReport(
          texts(added),
          texts(changed),
          texts(same),
          texts(removed),
          texts(kept),
          texts(foreign),
          swap);
    }

    private static List<String> texts(Set<Path> paths) {
      return paths.stream().map(Listing::text).sorted().toList();
    }

    private static void addParents(Path path, Set<Path> to) {
      for (Path parent = path.getParent(); parent != null; parent = parent.getParent()) {
        if (!to.add(parent)) {
          return; // its own parents are there already
        }
      }
    }
  }
}
