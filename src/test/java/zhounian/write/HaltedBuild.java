package zhounian.write;

import java.io.IOException;
import java.nio.file.Path;

/** A build in a virtual machine of its own that ends in the middle. */
final class HaltedBuild {
  private HaltedBuild() {}

  /** Arguments: the project, the number of the operation that is never done. */
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    FileOps disk = new FaultyDisk(project, FaultyDisk.Fault.HALT, Integer.parseInt(args[1]));
    new SiteWriter(disk, () -> {}).write(project, Scenario.OUTPUTS);
  }
}
