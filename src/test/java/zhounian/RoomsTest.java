package zhounian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the plan of the rooms: who may know whom, and which library lives where. */
class RoomsTest {
  private static final Path MAIN = Path.of("src/main/java/zhounian");

  /** All arrows that there may be, besides those of every room to model and problem. */
  private static final Map<String, Set<String>> ARROWS =
      Map.of(
          "problem", Set.of(),
          "model", Set.of(),
          "load", Set.of(),
          "markdown", Set.of(),
          "ledger", Set.of(),
          "check", Set.of("markdown", "ledger"),
          "cite", Set.of(),
          "chart", Set.of("font"),
          "render", Set.of("chart", "cite"),
          "pdf", Set.of("font"));

  private static final Set<String> ROOMS_WITHOUT_ARROWS =
      Set.of("font", "write", "serve", "external");

  /** The room in which each library lives, by the start of its package. */
  private static final Map<String, String> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.snakeyaml", "load"),
          Map.entry("com.vladsch.flexmark", "markdown"),
          Map.entry("freemarker", "render"),
          Map.entry("org.jfree", "chart"),
          Map.entry("org.apache.fontbox", "pdf"),
          Map.entry("com.openhtmltopdf", "pdf"),
          Map.entry("org.apache.pdfbox", "pdf"),
          Map.entry("de.rototor", "pdf"),
          Map.entry("com.ibm.icu", "pdf"),
          Map.entry("de.undercouch", "cite"),
          Map.entry("picocli", ""),
          Map.entry("com.sun.net.httpserver", "serve"),
          Map.entry("java.net.http", "external"));

  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);
  private static final Pattern QUALIFIED = Pattern.compile("\\bzhounian\\.(\\w+)\\.[A-Z]");

  @Test
  void everyArrowBetweenRoomsIsOnTheList() throws IOException {
    List<String> forbidden = new ArrayList<>();
    for (Map.Entry<String, Set<String>> room : arrows().entrySet()) {
      if (room.getKey().isEmpty()) {
        continue; // the root calls the rooms in order and knows them all
      }
      Set<String> allowed = new TreeSet<>(ARROWS.getOrDefault(room.getKey(), Set.of()));
      if (!room.getKey().equals("problem")) {
        allowed.add("problem");
      }
      if (!Set.of("problem", "model").contains(room.getKey())) {
        allowed.add("model");
      }
      for (String to : room.getValue()) {
        if (!allowed.contains(to)) {
          forbidden.add(room.getKey() + " → " + to);
        }
      }
    }
    assertEquals(List.of(), forbidden);
  }

  @Test
  void everyRoomIsOnTheList() throws IOException {
    Set<String> rooms = new TreeSet<>(arrows().keySet());
    rooms.remove("");
    Set<String> planned = new TreeSet<>(ARROWS.keySet());
    planned.addAll(ROOMS_WITHOUT_ARROWS);
    assertEquals(planned, rooms);
  }

  @Test
  void eachLibraryLivesInOneRoom() throws IOException {
    List<String> astray = new ArrayList<>();
    for (Path file : sources()) {
      String room = room(file);
      Matcher imports = IMPORT.matcher(text(file));
      while (imports.find()) {
        String name = imports.group(1);
        LIBRARIES.forEach(
            (library, home) -> {
              if (name.startsWith(library + ".") && !home.equals(room)) {
                astray.add(file + ": " + name);
              }
            });
      }
    }
    assertEquals(List.of(), astray);
  }

  @Test
  void modelAndProblemKnowOnlyTheJdkWithoutFilesOrPictures() throws IOException {
    for (Path file : sources()) {
      if (Set.of("model", "problem").contains(room(file))) {
        Matcher imports = IMPORT.matcher(text(file));
        while (imports.find()) {
          String name = imports.group(1);
          assertTrue(name.startsWith("java.") || name.startsWith("zhounian."), file + ": " + name);
          assertFalse(
              name.startsWith("java.awt")
                  || name.startsWith("java.nio.file")
                  || name.startsWith("java.net"),
              file + ": " + name);
        }
      }
    }
  }

  @Test
  void onlyMainPrintsAndExits() throws IOException {
    for (Path file : sources()) {
      if (!file.endsWith("zhounian/Main.java")) {
        String text = text(file);
        assertFalse(text.contains("System.out"), file.toString());
        assertFalse(text.contains("System.err"), file.toString());
        assertFalse(text.contains("System.exit"), file.toString());
        assertFalse(text.contains("printStackTrace()"), file.toString());
      }
    }
  }

  @Test
  void noRoomReadsTheClockTheLocaleOrTheEnvironment() throws IOException {
    List<String> readings =
        List.of(
            "LocalDate.now",
            "Instant.now",
            "LocalDateTime.now",
            "System.currentTimeMillis",
            "Locale.getDefault",
            "TimeZone.getDefault",
            "ZoneId.systemDefault",
            "System.getenv",
            "Charset.defaultCharset",
            "Math.random",
            "new Random(",
            "UUID.randomUUID",
            "toLowerCase()",
            "toUpperCase()",
            "new FileReader(",
            "new FileWriter(");
    for (Path file : sources()) {
      if (room(file).isEmpty()) {
        continue; // the root measures time for people; what it measures stays out of the output
      }
      String text = text(file);
      if (file.endsWith("pdf/Quiet.java")) {
        // The PDF engine formats numbers by the default locale: it is fixed while the engine runs.
        text = text.replace("Locale.getDefault", "");
      }
      for (String reading : readings) {
        assertFalse(text.contains(reading), file + ": " + reading);
      }
    }
  }

  @Test
  void everyPackageSaysInOneSentenceWhatItIsFor() throws IOException {
    for (String room : arrows().keySet()) {
      Path info = MAIN.resolve(room).resolve("package-info.java");
      assertTrue(Files.exists(info), info.toString());
      assertTrue(text(info).startsWith("/** "), info.toString());
    }
  }

  private static Map<String, Set<String>> arrows() throws IOException {
    Map<String, Set<String>> arrows = new TreeMap<>();
    for (Path file : sources()) {
      Set<String> to = arrows.computeIfAbsent(room(file), r -> new TreeSet<>());
      Matcher names = QUALIFIED.matcher(text(file));
      while (names.find()) {
        if (!names.group(1).equals(room(file))) {
          to.add(names.group(1));
        }
      }
    }
    return arrows;
  }

  private static String room(Path file) {
    Path inside = MAIN.relativize(file);
    return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
