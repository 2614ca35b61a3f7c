package zhounian;

import java.io.Console;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Tells how far a run is: on a terminal a bar, once it takes over a second, which leaves no trace;
 * elsewhere a plain line for each stage that begins; if asked for, the time that each took.
 *
 * <p>The bar is as full as the work is done where a stage counts it. Of one that does not, a piece
 * wanders along the line, which says that it goes on and nothing else.
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

  private static final Set<Speech> STAGES =
      EnumSet.of(
          Speech.STAGE_LOAD,
          Speech.STAGE_CHECK,
          Speech.STAGE_RENDER,
          Speech.STAGE_PDF,
          Speech.STAGE_EXTERNAL);

  private static final long SECOND = 1_000_000_000L;
  private static final long REDRAW_MILLIS = 200;
  private static final int WIDTH = 20;

  /** Length of the piece that wanders. */
  private static final int PIECE = 4;

  private static final String BESIDE = " · ";
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final Manner manner;
  private final Function<Speech, String> words;
  private final LongSupplier clock;
  private final long start;
  private Speech stage;
  private long since;
  private final Map<Speech, Count> counts = new EnumMap<>(Speech.class);
  private boolean drawn;
  private Thread painter;

  /** How much of a stage is done, as {@link zhounian.model.Tally} has it. */
  private record Count(int done, int all) {
    boolean isOpen() {
      return done < all;
    }
  }

  Progress(PrintWriter err, Manner manner, Function<Speech, String> words, LongSupplier clock) {
    this.err = err;
    this.manner = manner;
    this.words = words;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  /** Whether something is told as a stage that begins. */
  static boolean isStage(Speech speech) {
    return STAGES.contains(speech);
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

  /**
   * So much of a stage is done. Whoever counts may be overtaken by others: a smaller number of the
   * same whole is an older one.
   */
  synchronized void count(Speech of, int done, int all) {
    Count before = counts.get(of);
    boolean older = before != null && all > 0 && before.all() == all && before.done() > done;
    if (isBar() && !older) {
      counts.put(of, new Count(Math.min(done, all > 0 ? all : done), all));
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
    long passed = clock.getAsLong() - start;
    if (stage != null && isBar() && passed >= SECOND) {
      err.print(CLEAR + bar(passed));
      err.flush();
      drawn = true;
    }
  }

  /** The bar of what is being done: pages and the PDF are made side by side, and pages count. */
  private String bar(long passed) {
    Count pages = counts.get(Speech.STAGE_RENDER);
    boolean beside = stage == Speech.STAGE_PDF && pages != null && pages.isOpen();
    Speech shown = beside ? Speech.STAGE_RENDER : stage;
    Count count = counts.getOrDefault(shown, new Count(0, 0));
    StringBuilder told = new StringBuilder();
    if (count.all() > 0) {
      told.append(line(0, (int) ((long) WIDTH * count.done() / count.all())));
      told.append(' ').append(words.apply(shown));
      told.append(' ').append(count.done()).append('/').append(count.all());
    } else {
      long steps = passed / (REDRAW_MILLIS * SECOND / 1000);
      told.append(line((int) (steps % (WIDTH - PIECE + 1)), PIECE));
      told.append(' ').append(words.apply(shown));
      if (count.done() > 0) {
        String round = words.apply(Speech.ROUND).replace("{0}", String.valueOf(count.done()));
        told.append(BESIDE).append(round);
      }
    }
    if (beside) {
      told.append(BESIDE).append(words.apply(stage));
    }
    return told.append(' ').append(passed / SECOND).append(" s").toString();
  }

  /** A line that is thick over some length. */
  private String line(int from, int length) {
    String thick = "━".repeat(length);
    return "─".repeat(from)
        + (isColoured() ? "\u001b[36m" + thick + "\u001b[0m" : thick)
        + "─".repeat(WIDTH - from - length);
  }

  private boolean isBar() {
    return manner == Manner.BAR || manner == Manner.COLOURED_BAR;
  }

  private boolean isColoured() {
    return manner == Manner.COLOURED_BAR;
  }
}
