package zhounian.model;

import java.util.Optional;

/**
 * A figure shown large.
 *
 * @param base the figure that it is compared with
 * @param label name of the measure, at most 14 characters
 */
public record KeyFigure(Figure figure, Optional<Figure> base, String label) {}
