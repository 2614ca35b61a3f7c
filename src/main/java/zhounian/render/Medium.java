package zhounian.render;

/** What a page is made for. */
public enum Medium {
  /** Pages that link to one another; numbers lead to their entry in the ledger. */
  SITE,
  /** One document; numbers are plain text, cross references carry their page. */
  PRINT
}
