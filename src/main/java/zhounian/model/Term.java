package zhounian.model;

import java.util.List;
import java.util.Optional;
import zhounian.problem.Position;

/**
 * A term of {@code glossary.yml}: explained where a chapter uses it first.
 *
 * @param also other ways to write it: a short form, the Latin letters
 * @param except words that contain the term and mean something else
 * @param meaning one sentence, its notation settled
 * @param source where the explanation was read
 */
public record Term(
    Position position,
    String id,
    String name,
    List<String> also,
    List<String> except,
    List<Inline> meaning,
    Optional<Inline.Cited> source) {
  public Term {
    also = List.copyOf(also);
    except = List.copyOf(except);
    meaning = List.copyOf(meaning);
  }
}
