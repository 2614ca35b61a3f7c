package zhounian.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import zhounian.problem.Position;

/**
 * Names that are probably one name, written two ways.
 *
 * <p>Names are compared within their kind. Two are alike where
 *
 * <ul>
 *   <li>they differ in nothing but dashes, quotation marks, brackets, spaces and width;
 *   <li>one character differs, and the two are taken for each other: 致导、致道 ({@link Lookalikes});
 *   <li>two neighbouring characters are swapped: 董龙飞、董飞龙;
 *   <li>they end in two nouns for the same thing: 雄忻高铁、雄忻铁路;
 *   <li>one has a piece more inside, of at most four Chinese characters: 津兴铁路、津兴城际铁路; or in front,
 *       where the piece is itself a known name: 大兴国际机场、北京大兴国际机场. What follows at the end makes
 *       another name (京雄津保、京雄津保唐), and among descriptions (names of metrics, titles of events) a
 *       piece more is a distinction.
 * </ul>
 *
 * <p>A single character that differs otherwise is a distinction too: 一期、二期; 京津、京冀. So is any
 * difference in a number.
 */
public final class NamesAlike {
  private static final int PIECE = 4;

  /** In a longer name a slip leaves the first or the last two characters as they are. */
  private static final int SHORT = 4;

  /** Nouns that end names of the same thing: 雄忻高铁, 雄忻铁路. */
  private static final List<List<String>> ENDS =
      List.of(
          List.of("铁路", "高铁", "城际", "城际铁路", "高速铁路"),
          List.of("高速", "高速公路"),
          List.of("产业园", "产业园区", "产业基地"));

  private final Collection<String> places;

  private NamesAlike(Collection<String> places) {
    this.places = places;
  }

  /** What sort of names are held against each other. */
  public enum Kind {
    /** Places, lines, zones, organisations, systems. */
    NAME(4, true),
    /** People. */
    PERSON(3, false),
    /** Titles of documents, between 《 and 》. */
    TITLE(4, true),
    /** Names of metrics. */
    METRIC(4, false),
    /** Titles of events. */
    EVENT(4, false);

    private final int least;
    private final boolean pieces;

    Kind(int least, boolean pieces) {
      this.least = least;
      this.pieces = pieces;
    }
  }

  /** A name and where it stands first. */
  public record Name(Position position, Kind kind, String text) {}

  /** Two names that are alike, the one that is written first in front. */
  public record Pair(Name first, Name second) {}

  /**
   * All pairs, in the order of the second name.
   *
   * @param places names that may stand in front of another
   * @param answered whether two names are known to be two ways of writing, or two things
   */
  public static List<Pair> find(
      List<Name> names, Collection<String> places, BiPredicate<String, String> answered) {
    NamesAlike alike = new NamesAlike(places);
    Map<Kind, Map<String, Name>> kinds = new LinkedHashMap<>();
    List<Name> distinct = new ArrayList<>();
    for (Name name : names) {
      if (name.text().codePointCount(0, name.text().length()) >= name.kind().least
          && kinds
                  .computeIfAbsent(name.kind(), k -> new LinkedHashMap<>())
                  .putIfAbsent(name.text(), name)
              == null) {
        distinct.add(name);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    List<String> folded = distinct.stream().map(name -> folded(name.text())).toList();
    Map<String, List<Integer>> near = new HashMap<>();
    for (int i = 0; i < distinct.size(); i++) {
      Name name = distinct.get(i);
      BitSet others = new BitSet(i);
      for (String trait : traits(name, folded.get(i))) {
        List<Integer> having = near.computeIfAbsent(trait, t -> new ArrayList<>());
        having.forEach(others::set);
        having.add(i);
      }
      for (int j = others.nextSetBit(0); j >= 0; j = others.nextSetBit(j + 1)) {
        Name other = distinct.get(j);
        if (other.kind() == name.kind()
            && (folded.get(i).equals(folded.get(j))
                || alike.isAlike(other.text(), name.text(), name.kind()))
            && !answered.test(other.text(), name.text())) {
          pairs.add(new Pair(other, name));
        }
      }
    }
    return List.copyOf(pairs);
  }

  /**
   * What two names have in common that are alike, at least one thing of these: the name without
   * marks, the first two characters, the last two, or in a short one, whose middle may be all that
   * differs, the first. So nobody has to hold every name against every other.
   */
  private static List<String> traits(Name name, String folded) {
    String text = name.text();
    List<String> traits = new ArrayList<>();
    traits.add("=" + folded);
    traits.add("<" + text.substring(0, 2));
    traits.add(">" + text.substring(text.length() - 2));
    if (text.length() <= SHORT) {
      traits.add("^" + text.charAt(0));
    }
    return traits;
  }

  private boolean isAlike(String one, String other, Kind kind) {
    if (kind.pieces && otherEnds(one).contains(other)) {
      return true;
    }
    if (one.length() == other.length()) {
      return isSlip(one, other, kind == Kind.PERSON ? 1 : 0);
    }
    boolean longer = one.length() > other.length();
    return kind.pieces && hasPiece(longer ? one : other, longer ? other : one);
  }

  /**
   * Whether two names of one length differ by one character that is taken for the other, or by two
   * neighbours swapped.
   *
   * @param from where a slip may be: a surname is none
   */
  static boolean isSlip(String one, String other, int from) {
    int first = 0;
    while (first < one.length() && one.charAt(first) == other.charAt(first)) {
      first++;
    }
    int last = one.length() - 1;
    while (last > first && one.charAt(last) == other.charAt(last)) {
      last--;
    }
    if (first >= one.length() || first < from) {
      return false;
    }
    char left = one.charAt(first);
    char right = other.charAt(first);
    if (last == first) {
      return Lookalikes.confusable(left, right);
    }
    return last == first + 1
        && left == other.charAt(last)
        && right == one.charAt(last)
        && !Character.isDigit(left)
        && !Character.isDigit(right);
  }

  /** A name with the other nouns that it may end in. */
  static List<String> otherEnds(String name) {
    List<String> names = new ArrayList<>();
    for (List<String> group : ENDS) {
      // the longest noun is the one that the name ends in: 城际铁路 is no 城际 with 铁路
      group.stream()
          .filter(end -> name.endsWith(end) && name.length() >= end.length() + 2)
          .max(Comparator.comparing(String::length))
          .ifPresent(
              end -> {
                String stem = name.substring(0, name.length() - end.length());
                group.stream().filter(o -> !o.equals(end)).forEach(o -> names.add(stem + o));
              });
    }
    return names;
  }

  /** Whether the whole is the part and one piece more, inside it or in front of it. */
  private boolean hasPiece(String whole, String part) {
    int more = whole.length() - part.length();
    if (more < 1 || part.length() < PIECE) {
      return false;
    }
    if (whole.endsWith(part)) {
      String front = whole.substring(0, more);
      return places.contains(front) || places.contains(front.replaceFirst("[省市]$", ""));
    }
    if (more > PIECE) {
      return false;
    }
    int same = 0;
    while (same < part.length() && part.charAt(same) == whole.charAt(same)) {
      same++;
    }
    for (int at = 2; at <= Math.min(same, part.length() - 2); at++) {
      if (whole.startsWith(part.substring(at), at + more)
          && whole.substring(at, at + more).codePoints().allMatch(Character::isIdeographic)
          && whole
              .substring(at, at + more)
              .chars()
              .noneMatch(c -> HanNumeral.digit((char) c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** A name without marks, in one width and one case. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
      if (Character.isLetterOrDigit(narrow) || narrow == '+' || narrow == '.') {
        folded.append(narrow);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
