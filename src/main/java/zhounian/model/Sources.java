package zhounian.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was read from a project.
 *
 * @param report {@code content/report.yml}
 * @param chapters in order of their paths
 * @param data the YAML files under {@code content/data/}, in order of their paths
 * @param images in order of their paths
 * @param templates the project's own templates by path from {@code templates/}; they win over the
 *     generator's
 */
public record Sources(
    Optional<Source> report,
    List<Source> chapters,
    List<Source> data,
    List<Asset> images,
    Map<String, Source> templates) {
  public Sources {
    chapters = List.copyOf(chapters);
    data = List.copyOf(data);
    images = List.copyOf(images);
    templates = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(templates));
  }

  /** All but the chapters, which weigh most and of which a checked report needs nothing more. */
  public Sources withoutChapters() {
    return new Sources(report, List.of(), data, images, templates);
  }
}
