package zhounian.write;

/** What was done about an interrupted build. */
public enum Recovery {
  /** There was none. */
  NOTHING,
  /** The site was untouched; unfinished work was thrown away. */
  CLEANED,
  /** The former site was put back. */
  UNDONE,
  /** The new site was in place; the rest was done. */
  COMPLETED
}
