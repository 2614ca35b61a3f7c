package zhounian.model;

import java.math.BigDecimal;

/**
 * A unit with its scale: 万家 is 10,000 × 家.
 *
 * @param text scale and unit as written
 * @param scale name of the scale; may be empty
 * @param scaleFactor 1 where there is no scale
 * @param name the unit without its scale; may be empty for a bare number
 * @param kind kind of quantity; units of one kind convert into each other, those of kind {@code
 *     count} never
 * @param factor how many base units of its kind one of it is
 */
public record Unit(
    String text,
    String scale,
    BigDecimal scaleFactor,
    String name,
    String kind,
    BigDecimal factor) {}
