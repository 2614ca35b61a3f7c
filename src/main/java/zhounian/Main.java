package zhounian;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Turns arguments into an exit code; the only class that prints and exits. */
public final class Main {
  private Main() {}

  /** Starts the generator; exits only where the code is not 0, so that Maven goes on. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = CommandLine.run(out, err, args);
    out.flush();
    err.flush();
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * What {@link #main} does, without exiting: 0 fine, 1 the content has errors, 2 wrong usage or
   * configuration, 3 the machine failed.
   *
   * @param out for machine-readable results
   * @param err for progress and problems
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return CommandLine.run(out, err, Arrays.copyOf(args, args.length));
  }
}
