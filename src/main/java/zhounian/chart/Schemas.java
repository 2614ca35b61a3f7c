package zhounian.chart;

/** Parts that the schemas of all drawn kinds share. */
final class Schemas {
  private Schemas() {}

  /** Properties of every drawn exhibit. */
  static final String COMMON =
      """
          "id": {"type": "string", "format": "id", "description": "标识，全项目唯一"},
          "title": {"type": "string", "format": "inline", "maxLength": 24, "description": "结论，一句话，不加句号"},
          "subtitle": {"type": "string", "format": "inline", "description": "量、地域、时间、单位"},
          "alt": {"type": "string", "format": "inline", "description": "替代文字：结论和数值"},
          "note": {"type": "string", "format": "inline", "description": "怎样推算，缺什么"},
          "source": {"type": "string", "format": "inline", "description": "出处；不写则由数据的来源合成"}
      """;

  /** Why numbers stand together that do not compare as they are. */
  static final String BECAUSE =
      """
          "because": {"type": "string", "format": "inline", "maxLength": 80, "description": "口径不同的数为什么可以放在一起；印在注里"}
      """;

  /** Properties of every chart of numbers. */
  static final String NUMBERS =
      """
          "unit": {"type": "string", "description": "图上的单位；不写则取第一个数据的单位"},
          "decimals": {"type": ["string", "integer"], "format": "decimals", "description": "统一的小数位数，0 到 9"},
      """
          + BECAUSE;

  /** A line to compare with. */
  static final String REFERENCE =
      """
          "reference": {
            "type": "object", "additionalProperties": false, "required": ["value", "label"],
            "description": "参考线",
            "properties": {
              "value": {"type": "string", "format": "figure", "description": "数据标识"},
              "label": {"type": "string", "format": "inline", "maxLength": 16, "description": "线的名称"}
            }
          }
      """;

  /** A range of values to compare with. */
  static final String BAND =
      """
          "band": {
            "type": "object", "additionalProperties": false, "required": ["from", "to", "label"],
            "description": "参考带",
            "properties": {
              "from": {"type": "string", "format": "figure", "description": "下限的数据标识"},
              "to": {"type": "string", "format": "figure", "description": "上限的数据标识"},
              "label": {"type": "string", "format": "inline", "maxLength": 16, "description": "带的名称"}
            }
          }
      """;

  /** A schema from the properties that it has beside the common ones. */
  static String of(String description, String required, String... properties) {
    return """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "description": "%s",
          "type": "object", "additionalProperties": false,
          "required": ["id", "title", "subtitle"%s],
          "properties": {
        %s
          }
        }
        """
        .formatted(
            description,
            required.isEmpty() ? "" : ", " + required,
            COMMON.stripTrailing() + ",\n" + joined(properties));
  }

  private static String joined(String... properties) {
    StringBuilder text = new StringBuilder();
    for (String part : properties) {
      text.append(text.isEmpty() ? "" : ",\n").append(part.stripTrailing());
    }
    return text.toString();
  }
}
