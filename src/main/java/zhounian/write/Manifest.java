package zhounian.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhounian.model.Sum;

/**
 * Which files of the site the generator wrote, and what it wrote: a sum by path from {@code site/}.
 * On disk one line a file: sum, two spaces, path.
 */
record Manifest(SortedMap<String, String> hashes) {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{24})  (.+)");

  Manifest {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /** Knows nothing. */
  static Manifest empty() {
    return new Manifest(new TreeMap<>());
  }

  /** The manifest at {@code file}; an empty one where it is missing or damaged. */
  static Manifest read(Path file) throws IOException {
    return parse(new String(bytes(file), StandardCharsets.UTF_8));
  }

  /** What stands in {@code file}; nothing where it is missing. */
  static byte[] bytes(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Files.readAllBytes(file)
        : new byte[0];
  }

  /** Damaged in one line means lost in whole: a guess could delete somebody's file. */
  static Manifest parse(String text) {
    if (!text.isEmpty() && !text.endsWith("\n")) {
      return empty();
    }
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String line : text.lines().toList()) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches() || !OutputPaths.fault(matcher.group(2)).isEmpty()) {
        return empty();
      }
      hashes.put(matcher.group(2), matcher.group(1));
    }
    return new Manifest(hashes);
  }

  byte[] toBytes() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> entry : hashes.entrySet()) {
      text.append(entry.getValue()).append("  ").append(entry.getKey()).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the generator wrote {@code path} and {@code file} holds what it wrote. */
  boolean isUntouched(String path, Path file) throws IOException {
    String hash = hashes.get(path);
    return hash != null && hash.equals(Sum.of(Files.readAllBytes(file)));
  }
}
