package zhounian.write;

import java.util.List;

/**
 * What became of each file; all paths from {@code site/}, with {@code /}, sorted.
 *
 * @param added written where nothing was
 * @param changed written in place of a former version
 * @param same already there with these very bytes
 * @param removed written by an earlier build, no longer wanted, gone
 * @param kept written by an earlier build, no longer wanted, but edited since: left alone
 * @param foreign not the generator's: left alone
 * @param swapped whether a new site took the place of the old; false where nothing was to do
 */
public record WriteReport(
    List<String> added,
    List<String> changed,
    List<String> same,
    List<String> removed,
    List<String> kept,
    List<String> foreign,
    boolean swapped) {
  public WriteReport {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    same = List.copyOf(same);
    removed = List.copyOf(removed);
    kept = List.copyOf(kept);
    foreign = List.copyOf(foreign);
  }

  /** How many files were written. */
  public int written() {
    return added.size() + changed.size();
  }
}
