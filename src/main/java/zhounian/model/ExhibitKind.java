package zhounian.model;

/**
 * A kind of exhibit: what its data may hold. The check room validates data by {@code schema} and
 * looks up what the schema's formats name, so a new kind needs no change there.
 *
 * @param kind what the mark says: {@code chart}, {@code pull}, {@code timeline}; its data stand
 *     under {@code content/data/<kind>s/}
 * @param type the data's {@code type} within the kind ({@code line}, {@code bar}); empty where a
 *     kind has one type only
 * @param schema JSON Schema (subset: type, properties, required, items, enum, pattern, minItems,
 *     maxItems, maxLength, description, and our own {@code asManyAs}: as long as that list) with
 *     {@code additionalProperties} always false; formats: {@code id}, {@code inline} (a line of
 *     Markdown with marks), {@code figure}, {@code figure-or-none} ({@code none} where the source
 *     gives no number), {@code region}, {@code event}, {@code source}, {@code term} (ids looked
 *     up), {@code period} (2023, 2023-06, 2014..2023), {@code color} (theme token), {@code
 *     decimal}, {@code whole}, {@code date}
 * @param figure true where the exhibit is numbered 图 N-M and has a title; false for arranged rows
 *     such as pull figures
 * @param table true where it is numbered 表 N-M, as an arranged kind whose schema says {@code
 *     "numbered": "table"}
 */
public record ExhibitKind(String kind, String type, String schema, boolean figure, boolean table) {
  /** A kind that is numbered 图 N-M or not at all. */
  public ExhibitKind(String kind, String type, String schema, boolean figure) {
    this(kind, type, schema, figure, false);
  }
}
