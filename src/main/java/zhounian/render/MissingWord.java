package zhounian.render;

/** A template asks for a word that the language of the interface does not have. */
final class MissingWord extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final String key;

  MissingWord(String key) {
    super(key);
    this.key = key;
  }

  String key() {
    return key;
  }
}
