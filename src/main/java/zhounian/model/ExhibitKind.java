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
 *     maxItems, maxLength, description) with {@code additionalProperties} always false; formats:
 *     {@code id}, {@code inline} (a line of Markdown with marks), {@code figure}, {@code region},
 *     {@code event}, {@code source} (ids looked up), {@code color} (theme token), {@code decimal},
 *     {@code whole}, {@code date}
 * @param figure true where the exhibit is numbered 图 N-M and has a title; false for arranged rows
 *     such as pull figures
 */
public record ExhibitKind(String kind, String type, String schema, boolean figure) {}
