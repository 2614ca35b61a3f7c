package zhounian.font;

/** The families of the bundled fonts; each has a regular and a bold face. */
public enum Family {
  /** Headings, captions, charts. */
  SANS("Noto Sans SC", "NotoSansSC"),
  /** Body text. */
  SERIF("Noto Serif SC", "NotoSerifSC"),
  /** Words in Latin letters beside {@link #SANS}: the same letters, narrow quotes. */
  LATIN_SANS("Zhounian Latin Sans", "ZhounianLatinSans"),
  /** Words in Latin letters beside {@link #SERIF}: the same letters, narrow quotes. */
  LATIN_SERIF("Zhounian Latin Serif", "ZhounianLatinSerif");

  private final String familyName;
  private final String stem;

  Family(String familyName, String stem) {
    this.familyName = familyName;
    this.stem = stem;
  }

  /** The name in the font files, and so in CSS. */
  public String familyName() {
    return familyName;
  }

  /** The name of the file of one face. */
  String file(boolean bold) {
    return stem + (bold ? "-Bold.ttf" : "-Regular.ttf");
  }
}
