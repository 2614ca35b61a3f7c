package zhounian.problem;

/** How far a problem reaches. */
public enum Severity {
  /** Nothing can be built. */
  ERROR,
  /** Bars publication; a draft is built all the same and shows the problem at its place. */
  BARS_PUBLICATION
}
