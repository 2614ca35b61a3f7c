package zhounian.problem;

/** The languages in which the generator speaks to people. */
public enum Language {
  CHINESE("zh-CN"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Tag after BCP 47. */
  public String tag() {
    return tag;
  }

  /** English for tags that start with {@code en}, Chinese for all others. */
  public static Language of(String tag) {
    return tag.startsWith("en") ? ENGLISH : CHINESE;
  }
}
