package zhounian;

/** Turns arguments into an exit code; the only class that prints and exits. */
public final class Main {
  private Main() {}

  /** Starts the generator. */
  public static void main(String[] args) {}
}
