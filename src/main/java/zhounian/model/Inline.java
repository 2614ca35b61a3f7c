package zhounian.model;

import java.util.List;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/**
 * A piece of a line of text. The Markdown room makes {@link Written} pieces; the check room
 * replaces every {@link Notation} by a {@link Settled} piece, so none of them reaches a renderer.
 */
public sealed interface Inline {

  /** What stands inside; empty for those without an inside. */
  default List<Inline> children() {
    return List.of();
  }

  /** The same around other children; itself where it has no inside. */
  default Inline around(List<Inline> inside) {
    return this;
  }

  /** What a parser finds: text, its shape, and our own notation. */
  sealed interface Written extends Inline {}

  /** Our own notation, to be resolved against the ledger, the sources and the exhibits. */
  sealed interface Notation extends Written {}

  /** What a notation became. */
  sealed interface Settled extends Inline {}

  /** Running text; soft line ends are already a space, or nothing between Han characters. */
  record Text(Position position, String text) implements Written {}

  /** A hard line break. */
  record Break(Position position) implements Written {}

  /** Emphasis of the first degree; set in bold in Chinese, for Han characters have no italics. */
  record Emphasis(Position position, List<Inline> children) implements Written {
    public Emphasis {
      children = List.copyOf(children);
    }

    @Override
    public Inline around(List<Inline> inside) {
      return new Emphasis(position, inside);
    }
  }

  /** Strong emphasis. */
  record Strong(Position position, List<Inline> children) implements Written {
    public Strong {
      children = List.copyOf(children);
    }

    @Override
    public Inline around(List<Inline> inside) {
      return new Strong(position, inside);
    }
  }

  /** Struck text. */
  record Strike(Position position, List<Inline> children) implements Written {
    public Strike {
      children = List.copyOf(children);
    }

    @Override
    public Inline around(List<Inline> inside) {
      return new Strike(position, inside);
    }
  }

  /** Literal text. */
  record Code(Position position, String text) implements Written {}

  /** A link as written; {@code href} is not yet looked up. */
  record Link(Position position, String href, String title, List<Inline> children)
      implements Notation {
    public Link {
      children = List.copyOf(children);
    }

    @Override
    public Inline around(List<Inline> inside) {
      return new Link(position, href, title, inside);
    }
  }

  /** An image as written; {@code alternative} may hold marks. */
  record Image(Position position, String source, String title, List<Inline> alternative)
      implements Notation {
    public Image {
      alternative = List.copyOf(alternative);
    }
  }

  /**
   * {@code {{id}}}, {@code {{id value}}}, {@code {{id in 万亿元}}}, {@code {{id round 1}}}.
   *
   * @param id figure id
   * @param part {@code ""}, {@code value}, {@code unit}, {@code number}, {@code period}, {@code
   *     metric} or {@code source}
   * @param in unit asked for, or {@code ""}
   * @param round decimals asked for, or -1
   * @param written the mark as it stands in the file, braces included; with one brace on either
   *     side it is a mark only in part, and text where no figure has this id
   */
  record Mark(Position position, String id, String part, String in, int round, String written)
      implements Notation {
    /** Whether a brace is missing on either side. */
    public boolean isSingle() {
      return written.length() > 1 && written.charAt(1) != '{' && written.charAt(1) != '｛';
    }

    /** What stands between the braces. */
    public String inside() {
      int braces = isSingle() ? 1 : 2;
      return written.substring(braces, written.length() - braces).strip();
    }
  }

  /** {@code {{plain 3}{reason}}}: a number that is no figure. */
  record Plain(Position position, String number, String reason) implements Notation {}

  /** {@code [@a, 第 3 页; @b]}. */
  record Citation(Position position, List<Cited> cited) implements Notation {
    public Citation {
      cited = List.copyOf(cited);
    }
  }

  /**
   * One source in a citation.
   *
   * @param locator page or section as written, without the comma before it; may be empty
   */
  record Cited(Position position, String source, String locator) {}

  /**
   * {@code @chart-rail-length}.
   *
   * @param id the whole id with its kind: {@code chart-rail-length}, {@code sec-rail}
   */
  record Reference(Position position, String id) implements Notation {}

  /** {@code [^label]}. */
  record FootnoteCall(Position position, String label) implements Notation {}

  /**
   * A number that has an origin.
   *
   * @param figure figure id; empty for a plain number
   * @param text finished text
   */
  record Number(Position position, String figure, String text) implements Settled {}

  /** A link to a place inside the report. */
  record Jump(Position position, Target target, String title, List<Inline> children)
      implements Settled {
    public Jump {
      children = List.copyOf(children);
    }

    @Override
    public Inline around(List<Inline> inside) {
      return new Jump(position, target, title, inside);
    }
  }

  /**
   * A cross reference: 图 3-2; in print its page is added.
   *
   * @param text finished text
   */
  record See(Position position, Target target, String text) implements Settled {}

  /**
   * A term of the glossary where a chapter uses it first; the call of its note follows.
   *
   * @param meaning its explanation, without markup
   */
  record Explained(Position position, String meaning, List<Inline> children) implements Settled {
    public Explained {
      children = List.copyOf(children);
    }

    @Override
    public Inline around(List<Inline> inside) {
      return new Explained(position, meaning, inside);
    }
  }

  /** A link out of the report. */
  record Outside(Position position, String href, String title, List<Inline> children)
      implements Settled {
    public Outside {
      children = List.copyOf(children);
    }

    @Override
    public Inline around(List<Inline> inside) {
      return new Outside(position, href, title, inside);
    }
  }

  /** A picture of the project. */
  record Picture(Position position, String asset, String title, List<Inline> alternative)
      implements Settled {
    public Picture {
      alternative = List.copyOf(alternative);
    }
  }

  /**
   * The call of a note at the chapter's end.
   *
   * @param number 1-based within the chapter
   * @param anchor id of the note
   * @param back id of this call, where the note leads back to
   */
  record NoteCall(Position position, int number, String anchor, String back) implements Settled {}

  /** Something wrong that a draft shows at its place. */
  record Flaw(Position position, Problem problem, List<Inline> children) implements Settled {
    public Flaw {
      children = List.copyOf(children);
    }

    @Override
    public Inline around(List<Inline> inside) {
      return new Flaw(position, problem, inside);
    }
  }
}
