package zhounian.markdown;

import zhounian.model.Inline;

/** A part of a passage while it is being read; pieces form a list in order of the text. */
final class Piece {
  /** What pieces are. */
  enum Kind {
    /** Characters, as written or as {@link #literal} says. */
    TEXT,
    /** A run of {@code *}, {@code _} or {@code ~}. */
    RUN,
    /** {@code [} or {@code ![}. */
    BRACKET,
    /** A soft line end. */
    LINE_END,
    /** Something finished. */
    NODE
  }

  /** Stands for the characters of which only the check room knows what they are. */
  static final int SETTLED_LATER = '数';

  final Kind kind;
  int from;
  int to;
  Piece previous;
  Piece next;

  /** What the characters mean, where that is not what is written. */
  String literal;

  Inline node;

  /** How deeply nodes nest in the node. */
  int depth;

  /** First and last code point that a reader sees; 0 where there is none. */
  int first;

  int last;

  /** Next older run or bracket that waits for its partner. */
  Piece older;

  /** Next newer run that waits for its partner. */
  Piece newer;

  /** The newest run older than a bracket. */
  Piece runBelow;

  char mark;
  int written;
  boolean opens;
  boolean closes;

  /** Whether a run that is left over was meant as emphasis. */
  boolean meant;

  boolean image;

  Piece(Kind kind, int from, int to) {
    this.kind = kind;
    this.from = from;
    this.to = to;
  }

  static Piece node(Inline node, int from, int to, int first, int last) {
    Piece piece = new Piece(Kind.NODE, from, to);
    piece.node = node;
    piece.first = first;
    piece.last = last;
    return piece;
  }

  int length() {
    return to - from;
  }
}
