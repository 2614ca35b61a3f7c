package zhounian.model;

import java.util.function.Supplier;
import zhounian.problem.Checked;

/**
 * A file of the site that is made when it is asked for.
 *
 * @param path from {@code site/}, with {@code /}
 * @param making its bytes, or the problems that stood in their way; may be asked on any thread and
 *     more than once, and says the same each time
 */
public record Pending(String path, Supplier<Checked<byte[]>> making) {

  /** A file that is made already. */
  public static Pending of(Output output) {
    Checked<byte[]> made = new Checked<>(output.bytes(), java.util.List.of());
    return new Pending(output.path(), () -> made);
  }
}
