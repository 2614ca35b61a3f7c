package zhounian;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Tells how far a run is: on a terminal a bar, once it takes over a second, which leaves no trace;
 * elsewhere a plain line for each stage that begins; if asked for, the time that each took.
 */
final class Progress {
  /** How progress is told. */
  enum Manner {
    /** Not at all. */
    SILENT,
    /** A line when a stage begins. */
    LINES,
    /** A line with its time when a stage ends. */
    TIMES,
    /** A bar, without colours. */
    BAR,
    /** A bar in colour. */
    COLOURED_BAR
  }

  private static final Speech[] STAGES = {
    Speech.STAGE_LOAD,
    Speech.STAGE_CHECK,
    Speech.STAGE_RENDER,
    Speech.STAGE_PDF,
    Speech.STAGE_EXTERNAL
  };

  private static final long SECOND = 1_000_000_000L;
  private static final long REDRAW_MILLIS = 200;
  private static final int WIDTH = 20;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final Manner manner;
  private final Function<Speech, String> words;
  private final LongSupplier clock;
  private final long start;
  private Speech stage;
  private long since;
  private boolean drawn;
  private Thread painter;

  Progress(PrintWriter err, Manner manner, Function<Speech, String> words, LongSupplier clock) {
    this.err = err;
    this.manner = manner;
    this.words = words;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  /** Whether something is told as a stage that begins. */
  static boolean isStage(Speech speech) {
    return number(speech) > 0;
  }

  /**
   * How to tell progress.
   *
   * @param terminal whether people look at a terminal
   * @param environment of the process: {@code NO_COLOR} with any value means no colours, {@code
   *     TERM=dumb} no bar
   */
  static Manner manner(
      boolean quiet, boolean verbose, boolean terminal, Map<String, String> environment) {
    if (quiet) {
      return Manner.SILENT;
    } else if (verbose) {
      return Manner.TIMES;
    } else if (!terminal || environment.getOrDefault("TERM", "dumb").equals("dumb")) {
      return Manner.LINES;
    }
    return environment.getOrDefault("NO_COLOR", "").isEmpty() ? Manner.COLOURED_BAR : Manner.BAR;
  }

  /** Whether what is printed is seen on a terminal. */
  @SuppressWarnings("SystemConsoleNull") // which is why it is asked again below
  static boolean terminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try { // From Java 22 on there is a console without a terminal too, and a way to ask.
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }

  /** A stage begins; the one before has ended. */
  synchronized void begin(Speech next) {
    finish();
    stage = next;
    since = clock.getAsLong();
    if (manner == Manner.LINES) {
      err.println(words.apply(next));
    } else if (isBar() && painter == null) {
      painter = new Thread(this::paint, "progress");
      painter.setDaemon(true);
      painter.start();
    }
  }

  /** The last stage has ended; something else is going to be printed. */
  synchronized void end() {
    finish();
    stage = null;
    if (painter != null) {
      painter.interrupt();
      painter = null;
    }
  }

  private void finish() {
    if (drawn) {
      err.print(CLEAR);
      err.flush();
      drawn = false;
    }
    if (stage != null && manner == Manner.TIMES) {
      double seconds = (clock.getAsLong() - since) / (double) SECOND;
      err.println(words.apply(stage) + "  " + String.format(Locale.ROOT, "%.3f s", seconds));
    }
  }

  private void paint() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(REDRAW_MILLIS);
        draw();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Draws the bar, if it is time. */
  synchronized void draw() {
    long passed = (clock.getAsLong() - start) / SECOND;
    if (stage != null && isBar() && passed >= 1) {
      err.print(CLEAR + bar(number(stage), words.apply(stage), passed, isColoured()));
      err.flush();
      drawn = true;
    }
  }

  /**
   * A bar.
   *
   * @param number of the stage, from 1
   */
  static String bar(int number, String name, long seconds, boolean coloured) {
    int all = 4;
    int full = Math.min(WIDTH, WIDTH * (number - 1) / all);
    String left = "━".repeat(full);
    return (coloured ? "\u001b[36m" + left + "\u001b[0m" : left)
        + "─".repeat(WIDTH - full)
        + " "
        + Math.min(number, all)
        + "/"
        + all
        + " "
        + name
        + " "
        + seconds
        + " s";
  }

  private boolean isBar() {
    return manner == Manner.BAR || manner == Manner.COLOURED_BAR;
  }

  private boolean isColoured() {
    return manner == Manner.COLOURED_BAR;
  }

  private static int number(Speech speech) {
    for (int i = 0; i < STAGES.length; i++) {
      if (STAGES[i] == speech) {
        return i + 1;
      }
    }
    return 0;
  }
}
