package zhounian.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import zhounian.model.Inline;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** The pieces of a passage in order, and the runs among them that wait for their partners. */
final class Pieces {
  private final Passage passage;
  private final String text;
  private final List<Problem> problems;
  private final Piece head = new Piece(Piece.Kind.TEXT, 0, 0);
  private Piece end = head;
  private Piece newestRun;
  private int lineEnds;
  private boolean tooDeep;

  Pieces(Passage passage, List<Problem> problems) {
    this.passage = passage;
    this.text = passage.text();
    this.problems = problems;
  }

  Piece first() {
    return head.next;
  }

  Piece last() {
    return end;
  }

  Piece newestRun() {
    return newestRun;
  }

  /** Whether nodes nested too deep: from then on all is text. */
  boolean isTooDeep() {
    return tooDeep;
  }

  void append(Piece piece) {
    piece.previous = end;
    end.next = piece;
    end = piece;
    if (piece.kind == Piece.Kind.LINE_END) {
      lineEnds++;
    } else if (piece.opens || piece.closes) {
      piece.older = newestRun;
      if (newestRun != null) {
        newestRun.newer = piece;
      }
      newestRun = piece;
    }
  }

  /** Puts a node in the place of {@code from} and all that follows it. */
  void replace(Piece from, Piece node) {
    end = from.previous;
    end.next = null;
    if (node.depth > Markdown.DEEPEST) {
      reportDepth(passage.position(node.from, node.to));
    } else {
      append(node);
    }
  }

  /** Turns the line ends from {@code first} on into a space or nothing. */
  void settleLineEnds(Piece first) {
    if (lineEnds == 0) {
      return;
    }
    List<Piece> waiting = new ArrayList<>();
    Piece seen = null;
    for (Piece piece = first; piece != null; piece = piece.next) {
      if (piece.kind == Piece.Kind.LINE_END && piece.literal == null) {
        piece.literal = " ";
        lineEnds--;
        waiting.add(piece);
      } else if (first(piece) != 0) {
        for (Piece each : waiting) {
          each.literal = seen == null ? " " : between(seen, piece);
        }
        waiting.clear();
        seen = piece;
      }
    }
  }

  private String between(Piece before, Piece after) {
    int left = last(before);
    int right = first(after);
    return LineEnd.between(secondLast(before, left), left, right, second(after, right));
  }

  int firstSeen(Piece from) {
    Piece piece = from;
    while (piece != null && first(piece) == 0) {
      piece = piece.next;
    }
    return piece == null ? 0 : first(piece);
  }

  int lastSeen(Piece opener) {
    Piece piece = end;
    while (piece != opener && last(piece) == 0) {
      piece = piece.previous;
    }
    return piece == opener ? 0 : last(piece);
  }

  private int first(Piece piece) {
    if (piece.kind == Piece.Kind.NODE) {
      return piece.first;
    }
    if (piece.kind != Piece.Kind.TEXT) {
      return 0;
    }
    if (piece.literal != null) {
      return piece.literal.isEmpty() ? 0 : piece.literal.codePointAt(0);
    }
    return piece.length() == 0 ? 0 : text.codePointAt(piece.from);
  }

  private int last(Piece piece) {
    if (piece.kind == Piece.Kind.NODE) {
      return piece.last;
    }
    if (piece.kind != Piece.Kind.TEXT) {
      return 0;
    }
    if (piece.literal != null) {
      return piece.literal.isEmpty() ? 0 : piece.literal.codePointBefore(piece.literal.length());
    }
    return piece.length() == 0 ? 0 : text.codePointBefore(piece.to);
  }

  private int second(Piece piece, int first) {
    int from = piece.from + Character.charCount(first);
    boolean own = piece.kind == Piece.Kind.TEXT && piece.literal == null && from < piece.to;
    return own ? text.codePointAt(from) : 0;
  }

  private int secondLast(Piece piece, int last) {
    int to = piece.to - Character.charCount(last);
    boolean own = piece.kind == Piece.Kind.TEXT && piece.literal == null && to > piece.from;
    return own ? text.codePointBefore(to) : 0;
  }

  /** Pairs the runs newer than {@code bottom}, and takes all of them off the stack. */
  void pair(Piece bottom) {
    Piece closer = newestRun;
    if (closer == bottom) {
      return;
    }
    while (closer.older != bottom) {
      closer = closer.older;
    }
    int[] floors = new int[18];
    Arrays.fill(floors, bottom == null ? -1 : bottom.from);
    while (closer != null && !tooDeep) {
      if (!closer.closes) {
        closer = closer.newer;
        continue;
      }
      int floor =
          (closer.mark == '*' ? 0 : closer.mark == '_' ? 6 : 12)
              + (closer.opens ? 3 : 0)
              + closer.written % 3;
      Piece opener = closer.older;
      while (opener != null && opener != bottom && opener.from > floors[floor]) {
        if (opener.mark == closer.mark && opener.opens && fit(opener, closer)) {
          break;
        }
        opener = opener.older;
      }
      if (opener == null || opener == bottom || opener.from <= floors[floor]) {
        floors[floor] = closer.older == null ? -1 : closer.older.from;
        Piece next = closer.newer;
        if (!closer.opens) {
          unstack(closer);
        }
        closer = next;
        continue;
      }
      join(opener, closer);
      if (opener.length() == 0) {
        unstack(opener);
        unlink(opener);
      }
      if (closer.length() == 0) {
        Piece next = closer.newer;
        unstack(closer);
        unlink(closer);
        closer = next;
      }
    }
    newestRun = bottom;
    if (bottom != null) {
      bottom.newer = null;
    }
  }

  /** The rule of three of CommonMark 6.2. */
  private static boolean fit(Piece opener, Piece closer) {
    return !(opener.closes || closer.opens)
        || (opener.written + closer.written) % 3 != 0
        || (opener.written % 3 == 0 && closer.written % 3 == 0);
  }

  /** Puts what stands between two runs into one node. */
  private void join(Piece opener, Piece closer) {
    int use = opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    opener.newer = closer;
    closer.older = opener;
    int depth = depth(opener.next, closer) + 1;
    opener.to -= use;
    closer.from += use;
    if (depth > Markdown.DEEPEST) {
      reportDepth(passage.position(opener.to, closer.from));
      return;
    }
    closer.previous.next = null;
    List<Inline> children = build(opener.next);
    Position position = passage.position(opener.to, closer.from);
    Inline node;
    if (opener.mark == '~') {
      node = new Inline.Strike(position, children);
    } else if (use == 2) {
      node = new Inline.Strong(position, children);
    } else {
      node = new Inline.Emphasis(position, children);
    }
    Piece piece = Piece.node(node, opener.to, closer.from, 0, 0);
    piece.depth = depth;
    piece.previous = opener;
    opener.next = piece;
    piece.next = closer;
    closer.previous = piece;
  }

  private void reportDepth(Position position) {
    if (!tooDeep) {
      tooDeep = true;
      problems.add(Problem.of(Code.BAD_NESTING, position, Integer.toString(Markdown.DEEPEST)));
    }
  }

  static int depth(Piece from) {
    return depth(from, null);
  }

  private static int depth(Piece from, Piece until) {
    int depth = 0;
    for (Piece piece = from; piece != until; piece = piece.next) {
      depth = Math.max(depth, piece.depth);
    }
    return depth;
  }

  private void unstack(Piece run) {
    if (run.older != null) {
      run.older.newer = run.newer;
    }
    if (run.newer != null) {
      run.newer.older = run.older;
    } else {
      newestRun = run.older;
    }
  }

  private void unlink(Piece piece) {
    piece.previous.next = piece.next;
    if (piece.next != null) {
      piece.next.previous = piece.previous;
    } else {
      end = piece.previous;
    }
  }

  /** The inlines from {@code first} to the end of the list. */
  List<Inline> build(Piece first) {
    List<Inline> inlines = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (Piece piece = first; piece != null; piece = piece.next) {
      if (piece.kind == Piece.Kind.RUN && piece.meant && !tooDeep) {
        reportLeftover(piece);
      }
      if (piece.kind != Piece.Kind.NODE && piece.literal == null && piece.from == to) {
        to = piece.to;
        continue;
      }
      boolean spaced = piece.kind == Piece.Kind.LINE_END && " ".equals(piece.literal);
      if (from >= 0 && to > from) {
        String words = text.substring(from, to);
        inlines.add(new Inline.Text(passage.position(from, to), spaced ? words + ' ' : words));
        spaced = false;
      }
      from = -1;
      to = -1;
      if (piece.kind == Piece.Kind.NODE) {
        inlines.add(piece.node);
      } else if (piece.literal == null) {
        from = piece.from;
        to = piece.to;
      } else if (spaced || (piece.kind == Piece.Kind.TEXT && !piece.literal.isEmpty())) {
        inlines.add(new Inline.Text(passage.position(piece.from, piece.to), piece.literal));
      }
    }
    if (from >= 0 && to > from) {
      inlines.add(new Inline.Text(passage.position(from, to), text.substring(from, to)));
    }
    return inlines;
  }

  private void reportLeftover(Piece run) {
    String written = text.substring(run.from, run.to);
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < Math.min(written.length(), 10); i++) {
      escaped.append('\\').append(run.mark);
    }
    problems.add(
        Problem.of(
            Code.LEFTOVER_EMPHASIS,
            passage.position(run.from, run.to),
            Mark.brief(written, 0, written.length()),
            escaped.toString()));
  }
}
