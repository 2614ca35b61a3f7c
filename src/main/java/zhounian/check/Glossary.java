package zhounian.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhounian.model.Block;
import zhounian.model.Inline;
import zhounian.model.Ledger;
import zhounian.model.Node;
import zhounian.model.PlainText;
import zhounian.model.Term;
import zhounian.problem.Problem;

/**
 * Finds where a chapter uses a term of the glossary first, and puts the call of a note there that
 * explains it. Only paragraphs are looked at: a heading, a caption or a table has no room for it.
 * One glossary serves one chapter.
 */
final class Glossary {
  /** Without terms. */
  static final Glossary NONE = new Glossary(List.of(), new Notes(), "");

  private final Collection<Term> terms;
  private final Notes notes;
  private final String colon;
  private final Set<String> told = new HashSet<>();

  /**
   * @param notes of the chapter
   * @param colon what stands in a note between a term and its meaning
   */
  Glossary(Collection<Term> terms, Notes notes, String colon) {
    this.terms = terms;
    this.notes = notes;
    this.colon = colon;
  }

  /** Reads {@code glossary.yml}, accepted by its schema: terms by id. */
  static Map<String, Term> read(
      List<Node.Mapping> rows, Ledger ledger, Data.Lines lines, List<Problem> problems) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Node.Mapping row : rows) {
      String id = LedgerReader.text(row, "id");
      if (row.get("meaning").orElse(null) instanceof Node.Scalar meaning) {
        Optional<Inline.Cited> source =
            row.get("source")
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .filter(s -> ledger.references().containsKey(LedgerReader.text(s, "id")))
                .map(
                    s ->
                        new Inline.Cited(
                            s.position(), LedgerReader.text(s, "id"), LedgerReader.text(s, "at")));
        terms.putIfAbsent(
            id,
            new Term(
                LedgerReader.place(row, "id"),
                id,
                LedgerReader.text(row, "term"),
                texts(row, "also"),
                texts(row, "except"),
                lines.line(meaning, "meaning", 120, problems),
                source));
      }
    }
    return terms;
  }

  private static List<String> texts(Node.Mapping row, String key) {
    return row.items(key).stream()
        .filter(Node.Scalar.class::isInstance)
        .map(n -> ((Node.Scalar) n).text())
        .toList();
  }

  /** The line with each term that comes up for the first time explained. */
  List<Inline> explained(List<Inline> line) {
    if (terms.isEmpty()) {
      return line;
    }
    List<Inline> explained = new ArrayList<>(line.size());
    for (Inline inline : line) {
      if (inline instanceof Inline.Text text) {
        explained.addAll(split(text));
      } else if (inline instanceof Inline.Strong || inline instanceof Inline.Emphasis) {
        explained.add(inline.around(explained(inline.children())));
      } else {
        explained.add(inline);
      }
    }
    return explained;
  }

  private List<Inline> split(Inline.Text text) {
    List<Inline> pieces = new ArrayList<>();
    String all = text.text();
    int done = 0;
    int at = 0;
    while (at < all.length()) {
      Optional<Use> use = at(all, at);
      if (use.isPresent() && told.add(use.get().term().id())) {
        int end = at + use.get().length();
        if (at > done) {
          pieces.add(piece(text, done, at));
        }
        Inline.Text name = piece(text, at, end);
        Term term = use.get().term();
        String meaning = PlainText.of(term.meaning());
        pieces.add(new Inline.Explained(name.position(), meaning, List.of(name)));
        List<Inline.Cited> cited = term.source().stream().toList();
        pieces.add(notes.term(name.position(), term.id(), words(term), cited));
        done = end;
      }
      at += use.map(Use::length).orElse(1);
    }
    if (done < all.length()) {
      pieces.add(done == 0 ? text : piece(text, done, all.length()));
    }
    return pieces;
  }

  private List<Block> words(Term term) {
    List<Inline> words = new ArrayList<>();
    words.add(
        new Inline.Strong(term.position(), List.of(new Inline.Text(term.position(), term.name()))));
    words.add(new Inline.Text(term.position(), colon));
    words.addAll(term.meaning());
    return List.of(new Block.Paragraph(term.position(), words));
  }

  /** A way to write a term, found in a text; {@code length} in chars. */
  private record Use(Term term, int length) {}

  /** The longest term at a place, if no longer word that only contains it stands around it. */
  private Optional<Use> at(String text, int place) {
    Use best = null;
    for (Term term : terms) {
      for (String name : names(term)) {
        if ((best == null || name.length() > best.length())
            && text.startsWith(name, place)
            && whole(text, place, name)
            && !within(text, place, name, term.except())) {
          best = new Use(term, name.length());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<String> names(Term term) {
    List<String> names = new ArrayList<>(term.also());
    names.add(term.name());
    names.removeIf(String::isEmpty);
    return names;
  }

  /** Latin letters are a term only as a whole word. */
  private static boolean whole(String text, int place, String name) {
    int end = place + name.length();
    return !(isLatin(name.charAt(0)) && place > 0 && isLatin(text.charAt(place - 1)))
        && !(isLatin(name.charAt(name.length() - 1))
            && end < text.length()
            && isLatin(text.charAt(end)));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private static boolean within(String text, int place, String name, List<String> except) {
    for (String longer : except) {
      int inside = longer.indexOf(name);
      while (inside >= 0) {
        int start = place - inside;
        if (start >= 0 && text.startsWith(longer, start)) {
          return true;
        }
        inside = longer.indexOf(name, inside + 1);
      }
    }
    return false;
  }

  private static Inline.Text piece(Inline.Text text, int from, int to) {
    String words = text.text();
    return new Inline.Text(
        text.position().at(words.codePointCount(0, from), words.codePointCount(from, to)),
        words.substring(from, to));
  }
}
