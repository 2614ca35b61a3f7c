package zhounian.ledger;

import java.util.List;
import zhounian.ledger.Found.Kind;

/** Digits glued to Latin letters or plus signs: G2, PM2.5, 5G, 2+4+N, 20km, 3rd. */
final class Tokens {
  private static final List<String> LETTER_UNITS =
      List.of(
          "km", "m", "cm", "mm", "kg", "g", "t", "h", "min", "s", "ha", "kW", "MW", "GW", "kWh",
          "MWh", "GWh", "kV", "MPa", "TEU", "dB", "Hz", "Mbps", "Gbps");

  private static final List<String> ORDINAL_ENDS = List.of("st", "nd", "rd", "th");

  private final Line line;
  private final String text;

  Tokens(Line line) {
    this.line = line;
    this.text = line.text;
  }

  /** End of the token of letters, plus signs and digits around a digit; −1 where there is none. */
  int glued(int at) {
    boolean before =
        at > line.floor
            && (line.isLetter(at - 1)
                || (line.isPlus(at - 1) && at - 2 >= line.floor && line.isAlphanumeric(at - 2))
                || (text.charAt(at - 1) == '-' && at - 2 >= line.floor && line.isUpper(at - 2)));
    int end = line.digits(at).end();
    boolean after =
        line.isLetter(end)
            || (line.isPlus(end) && line.isAlphanumeric(end + 1))
            || (line.charAt(end) == '-' && line.isUpper(end + 1));
    if (!before && !after) {
      return -1;
    }
    while (end < text.length()) {
      boolean goesOn =
          line.isAlphanumeric(end)
              || (line.isPlus(end) && line.isAlphanumeric(end + 1))
              || (line.isPoint(end) && line.isDigit(end - 1) && line.isDigit(end + 1))
              || (text.charAt(end) == '-'
                  && (line.isUpper(end + 1) || (line.isUpper(end - 1) && line.isDigit(end + 1))));
      if (!goesOn) {
        break;
      }
      end++;
    }
    return end;
  }

  Found token(int at, int end) {
    int start = at;
    while (start > line.floor
        && (line.isLetter(start - 1)
            || (line.isPlus(start - 1) && start - 2 >= line.floor && line.isAlphanumeric(start - 2))
            || (text.charAt(start - 1) == '-'
                && start - 2 >= line.floor
                && line.isUpper(start - 2)))) {
      start--;
    }
    Core core = line.digits(at);
    String rest = text.substring(Math.min(core.end(), end), end);
    if (start == at && ORDINAL_ENDS.contains(rest)) {
      return Found.of(start, end, Kind.ORDINAL, core.value());
    }
    if (start == at && rest.equals("s") && core.places() == 4) {
      return Found.date(start, end, Kind.DECADE, core.number(), 0, 0);
    }
    if (start == at && LETTER_UNITS.contains(rest)) {
      return Found.of(start, core.end(), Kind.CARDINAL, core.value());
    }
    return Found.of(start, end, Kind.CODE);
  }
}
