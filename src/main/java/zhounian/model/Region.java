package zhounian.model;

import java.math.BigDecimal;
import java.util.Optional;
import zhounian.problem.Position;

/**
 * A place of {@code places.yml}.
 *
 * @param shortName one character that stands for it (京); may be empty
 * @param color token of the theme; may be empty
 * @param latitude degrees north
 * @param longitude degrees east
 * @param in id of the region that it lies in; may be empty
 */
public record Region(
    Position position,
    String id,
    String name,
    String shortName,
    String color,
    Optional<BigDecimal> latitude,
    Optional<BigDecimal> longitude,
    String in) {}
