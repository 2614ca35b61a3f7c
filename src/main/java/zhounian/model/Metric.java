package zhounian.model;

import zhounian.problem.Position;

/**
 * What is measured.
 *
 * @param kind kind of unit that its values have
 */
public record Metric(
    Position position, String id, String name, String definition, String kind, String theme) {}
