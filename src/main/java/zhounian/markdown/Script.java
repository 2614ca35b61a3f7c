package zhounian.markdown;

/** What kind of writing a character belongs to. */
final class Script {
  private Script() {}

  /** Han characters, kana, Hangul, and full-width letters and digits. */
  static boolean isHan(int c) {
    if (c < 0x2E80) {
      return false;
    }
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x3FFFF)
        || (c >= 0x2E80 && c <= 0x2FDF)
        || (c >= 0x3005 && c <= 0x3007)
        || (c >= 0x3040 && c <= 0x31FF && c != 0x30FB)
        || (c >= 0xAC00 && c <= 0xD7AF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF10 && c <= 0xFF19)
        || (c >= 0xFF21 && c <= 0xFF3A)
        || (c >= 0xFF41 && c <= 0xFF5A);
  }

  /** Punctuation that only Chinese (and Japanese) writing has: 。，《》（）. */
  static boolean isChineseMark(int c) {
    if (c < 0x3001) {
      return false;
    }
    return (c <= 0x303F && !isHan(c))
        || c == 0x30FB
        || (c >= 0xFE10 && c <= 0xFE1F)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF01 && c <= 0xFFEF && !isHan(c));
  }

  /** Punctuation that Chinese and Latin writing share: “” ‘’ — … ·. */
  static boolean isSharedMark(int c) {
    return c == '“' || c == '”' || c == '‘' || c == '’' || c == '—' || c == '…' || c == '·'
        || c == '―';
  }

  /** Han or Chinese punctuation. */
  static boolean isChinese(int c) {
    return isHan(c) || isChineseMark(c);
  }

  /** White space as CommonMark means it, the ideographic space included. */
  static boolean isSpace(int c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return c == 0xA0 || (c >= 0x1680 && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /** Punctuation as CommonMark means it: ASCII punctuation, or the Unicode categories P. */
  static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return isAsciiPunctuation(c);
    }
    switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION:
      case Character.DASH_PUNCTUATION:
      case Character.START_PUNCTUATION:
      case Character.END_PUNCTUATION:
      case Character.INITIAL_QUOTE_PUNCTUATION:
      case Character.FINAL_QUOTE_PUNCTUATION:
      case Character.OTHER_PUNCTUATION:
        return true;
      default:
        return false;
    }
  }

  static boolean isAsciiPunctuation(int c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  static boolean isAsciiAlphanumeric(int c) {
    return isDigit(c) || isAsciiLetter(c);
  }

  static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** {@code a} to {@code z}, digits and the hyphen: what ids are made of. */
  static boolean isIdPart(int c) {
    return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-';
  }

  /** Whether {@code text} is an id: {@code [a-z][a-z0-9-]*}. */
  static boolean isId(String text) {
    if (text.isEmpty() || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (!isIdPart(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A dash that is easily taken for the hyphen; the em dash is not among them. */
  static boolean isWrongHyphen(int c) {
    return (c >= 0x2010 && c <= 0x2013) || c == 0x2212 || c == 0xFF0D || c == 0xFE63;
  }
}
