package zhounian.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * A formula over figure ids: {@code + - * /}, parentheses, decimals, in the order of arithmetic. An
 * id may hold hyphens, so a minus after an id needs a space before it.
 *
 * @param text as written
 * @param ids the figures that it names, in order, each once
 * @param steps the formula in postfix order
 */
public record Formula(String text, Set<String> ids, List<Step> steps) {
  private static final int DEEPEST = 40;

  public Formula {
    ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    steps = List.copyOf(steps);
  }

  /** One step of a formula in postfix order. */
  public sealed interface Step {}

  /** Put a number on the stack. */
  public record Literal(Rational value) implements Step {}

  /** Put the value of a figure on the stack. */
  public record Id(String id) implements Step {}

  /**
   * Take two values from the stack and put one back: {@code + - * /}.
   *
   * @param index of the sign in the text
   */
  public record Operator(char sign, int index) implements Step {}

  /**
   * What became of a text.
   *
   * @param formula empty where the text is no formula
   * @param trouble the piece of the text that does not fit, or {@code …} where its end is missing;
   *     empty where all is well
   * @param index where that piece begins in the text
   */
  public record Parsed(Optional<Formula> formula, String trouble, int index) {}

  /** Reads a formula. */
  public static Parsed parse(String text) {
    Parser parser = new Parser(text);
    boolean good = parser.sum(0) && parser.atEnd();
    if (!good) {
      String trouble = parser.trouble();
      return new Parsed(Optional.empty(), trouble, parser.at);
    }
    return new Parsed(Optional.of(new Formula(text, parser.ids, parser.steps)), "", 0);
  }

  /**
   * The exact value.
   *
   * @param values the value of each figure
   * @return empty where a figure has no value or a divisor is zero
   */
  public Optional<Rational> evaluate(Function<String, Optional<Rational>> values) {
    List<Rational> stack = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Literal literal) {
        stack.add(literal.value());
      } else if (step instanceof Id id) {
        Optional<Rational> value = values.apply(id.id());
        if (value.isEmpty()) {
          return Optional.empty();
        }
        stack.add(value.get());
      } else if (step instanceof Operator operator) {
        Rational right = stack.remove(stack.size() - 1);
        Rational left = stack.remove(stack.size() - 1);
        if (operator.sign() == '/' && right.signum() == 0) {
          return Optional.empty();
        }
        stack.add(apply(operator.sign(), left, right));
      }
    }
    return Optional.of(stack.get(0));
  }

  /**
   * All values that the formula may have, or more, where its figures may have these.
   *
   * @param values all values of each figure
   */
  Interval spread(Function<String, Interval> values) {
    List<Interval> stack = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Literal literal) {
        stack.add(Interval.point(literal.value()));
      } else if (step instanceof Id id) {
        stack.add(values.apply(id.id()));
      } else if (step instanceof Operator operator) {
        Interval right = stack.remove(stack.size() - 1);
        Interval left = stack.remove(stack.size() - 1);
        stack.add(
            switch (operator.sign()) {
              case '+' -> left.plus(right);
              case '-' -> left.minus(right);
              case '*' -> left.times(right);
              default -> right.isPositive() ? left.dividedBy(right) : Interval.ALL;
            });
      }
    }
    return stack.get(0);
  }

  /** Where an id first stands in the text; 0 where it does not. */
  int indexOf(String id) {
    int at = text.indexOf(id);
    while (at >= 0) {
      boolean starts = at == 0 || !isWord(text.charAt(at - 1));
      int end = at + id.length();
      if (starts && (end == text.length() || !isWord(text.charAt(end)))) {
        return at;
      }
      at = text.indexOf(id, at + 1);
    }
    return 0;
  }

  /**
   * A word with spaces around the minus signs that part it into known ids and numbers: {@code a-b}
   * as {@code a - b}; empty where it cannot be parted so.
   */
  static Optional<String> parted(String word, Set<String> known) {
    for (int at = word.lastIndexOf('-'); at > 0; at = word.lastIndexOf('-', at - 1)) {
      String right = word.substring(at + 1);
      if (isOperand(right, known)) {
        String left = word.substring(0, at);
        Optional<String> before = isOperand(left, known) ? Optional.of(left) : parted(left, known);
        if (before.isPresent()) {
          return Optional.of(before.get() + " - " + right);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOperand(String word, Set<String> known) {
    return known.contains(word) || Decimals.parse(word).filter(d -> d.signum() >= 0).isPresent();
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
  }

  private static Rational apply(char sign, Rational left, Rational right) {
    return switch (sign) {
      case '+' -> left.plus(right);
      case '-' -> left.minus(right);
      case '*' -> left.times(right);
      default -> left.dividedBy(right);
    };
  }

  /** Recursive descent; every method answers whether its piece was read. */
  private static final class Parser {
    private final String text;
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private int at;

    Parser(String text) {
      this.text = text;
    }

    boolean atEnd() {
      skipSpaces();
      return at == text.length();
    }

    /** The piece at which reading stopped: a word, or one character. */
    String trouble() {
      skipSpaces();
      if (at == text.length()) {
        return "…";
      }
      int end = at;
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
      return end > at
          ? text.substring(at, end)
          : new String(Character.toChars(text.codePointAt(at)));
    }

    boolean sum(int depth) {
      return chain(depth, "+-", () -> product(depth));
    }

    private boolean product(int depth) {
      return chain(depth, "*/", () -> factor(depth));
    }

    private boolean chain(int depth, String signs, BooleanSupplier piece) {
      if (depth > DEEPEST || !piece.getAsBoolean()) {
        return false;
      }
      for (char sign = next(); sign != 0 && signs.indexOf(sign) >= 0; sign = next()) {
        int index = at++;
        if (!piece.getAsBoolean()) {
          return false;
        }
        steps.add(new Operator(sign, index));
      }
      return true;
    }

    private boolean factor(int depth) {
      char c = next();
      if (c == '(') {
        at++;
        if (!sum(depth + 1) || next() != ')') {
          return false;
        }
        at++;
        return true;
      }
      if (c == '-') {
        int index = at++;
        steps.add(new Literal(Rational.ZERO));
        if (depth > DEEPEST || !factor(depth + 1)) {
          return false;
        }
        steps.add(new Operator('-', index));
        return true;
      }
      int end = at;
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
      String word = text.substring(at, end);
      if (c >= 'a' && c <= 'z' && word.indexOf('.') < 0) {
        ids.add(word);
        steps.add(new Id(word));
      } else {
        // a minus glued to a literal (2-1) is part of the word, for ids may hold hyphens
        Optional<Rational> value = Decimals.parse(word).map(Rational::of);
        if (value.isEmpty()) {
          return false;
        }
        steps.add(new Literal(value.get()));
      }
      at = end;
      return true;
    }

    private char next() {
      skipSpaces();
      return at < text.length() ? text.charAt(at) : 0;
    }

    private void skipSpaces() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
  }
}
