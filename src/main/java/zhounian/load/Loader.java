package zhounian.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhounian.model.Asset;
import zhounian.model.Node;
import zhounian.model.Source;
import zhounian.model.Sources;
import zhounian.problem.Checked;
import zhounian.problem.Code;
import zhounian.problem.Position;
import zhounian.problem.Problem;

/** Reads a project: a folder becomes one {@link Sources} in memory. */
public final class Loader {
  /** Largest text file, in bytes. */
  static final long MAX_TEXT = Yaml.MAX_LENGTH;

  /** Largest picture, in bytes. */
  static final long MAX_IMAGE = 20L << 20;

  private Loader() {}

  /**
   * Reads the files of a project's folder. A file that is broken gives its problems (ZN101 to
   * ZN128, ZN805), and the others are read all the same; its {@link Source} is there without data.
   *
   * @param project the folder that holds {@code content/}
   */
  public static Checked<Sources> read(Path project) {
    return read(new Folder(project));
  }

  /** Reads the files behind a door, as {@link #read(Path)} does. */
  public static Checked<Sources> read(Door door) {
    return read(door, Memory.none());
  }

  /**
   * Reads the files behind a door, as {@link #read(Path)} does; one whose bytes are those of before
   * comes back as the same {@link Source}, and one that was read twice and not touched since is not
   * read again.
   *
   * @param memory of the reading before this one
   */
  public static Checked<Sources> read(Door door, Memory memory) {
    List<Door.Found> files =
        door.files().stream()
            .filter(found -> !ignored(found.path()))
            .sorted(Comparator.comparing(Door.Found::path))
            .toList();
    List<Problem> problems = new ArrayList<>(names(files));
    List<Piece> pieces = files.parallelStream().map(found -> piece(door, found, memory)).toList();
    memory.retain(files);

    Optional<Source> report = Optional.empty();
    List<Source> chapters = new ArrayList<>();
    List<Source> data = new ArrayList<>();
    List<Asset> images = new ArrayList<>();
    Map<String, Source> templates = new TreeMap<>();
    boolean reportThere = files.stream().anyMatch(found -> found.path().equals("content"));
    for (Piece piece : pieces) {
      problems.addAll(piece.problems());
      reportThere |= piece.role() == FileNames.Role.REPORT;
      piece.asset().ifPresent(images::add);
      if (piece.source().isPresent()) {
        Source source = piece.source().get();
        switch (piece.role()) {
          case REPORT -> report = piece.source();
          case CHAPTER -> chapters.add(source);
          case DATA -> data.add(source);
          default -> templates.put(source.path().substring("templates/".length()), source);
        }
      }
    }
    if (!reportThere) {
      problems.add(Problem.of(Code.NO_PROJECT, Position.of("content/report.yml")));
    }
    return new Checked<>(new Sources(report, chapters, data, images, templates), problems);
  }

  /**
   * A text file that travels on the generator's own class path; {@code .yml} and {@code .json}
   * files come with their tree.
   *
   * @param path from the root of the class path, without a leading {@code /}
   * @throws IllegalStateException where it is missing or broken: a fault of the generator
   */
  public static Source resource(String path) {
    try (InputStream in = Loader.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      String text = Utf8.normal(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      if (!path.endsWith(".yml") && !path.endsWith(".json")) {
        return new Source(path, text, Optional.empty());
      }
      Checked<Optional<Node>> parsed = Yaml.parse(path, text, 1);
      if (!parsed.problems().isEmpty()) {
        throw new IllegalStateException("broken resource " + parsed.problems());
      }
      return new Source(path, text, parsed.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean ignored(String path) {
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      if (FileNames.ignored(path.substring(start, slash))) {
        return true;
      }
      start = slash + 1;
    }
    return FileNames.ignored(path.substring(start));
  }

  /** The problems of names under {@code content/}; each folder is told once. */
  private static List<Problem> names(List<Door.Found> files) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    List<String> paths = files.stream().map(Door.Found::path).toList();
    Map<String, Integer> taken = new HashMap<>();
    paths.forEach(path -> taken.put(path, 1));
    for (String path : paths) {
      FileNames.Role role = FileNames.role(path);
      if (role == FileNames.Role.TEMPLATE) {
        continue;
      }
      int start = 0;
      while (start <= path.length()) {
        int slash = path.indexOf('/', start);
        int end = slash < 0 ? path.length() : slash;
        String name = path.substring(start, end);
        String upTo = path.substring(0, end);
        if (!FileNames.plain(name) && seen.putIfAbsent(upTo, 1) == null) {
          String folder = path.substring(0, start);
          FileNames.Role what = slash < 0 ? role : FileNames.Role.UNKNOWN;
          int number = 1;
          String proposal = FileNames.proposal(name, what, number);
          String first = proposal;
          while (taken.putIfAbsent(folder + proposal, 1) != null) {
            number++;
            String next = FileNames.proposal(name, what, number);
            proposal = next.equals(first) ? numbered(first, number) : next;
          }
          problems.add(Problem.of(Code.BAD_FILE_NAME, Position.of(upTo), name, proposal));
        }
        start = end + 1;
      }
    }
    return problems;
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? name + "-" + number
        : name.substring(0, dot) + "-" + number + name.substring(dot);
  }

  /** One file, read. */
  record Piece(
      FileNames.Role role, Optional<Source> source, Optional<Asset> asset, List<Problem> problems) {

    /** A file that cannot be read; of the content it still has a source: it is known to exist. */
    static Piece broken(FileNames.Role role, Problem problem) {
      boolean text =
          role == FileNames.Role.REPORT
              || role == FileNames.Role.CHAPTER
              || role == FileNames.Role.DATA;
      String path = problem.position().file();
      return new Piece(
          role,
          text ? Optional.of(new Source(path, "", Optional.empty())) : Optional.empty(),
          Optional.empty(),
          List.of(problem));
    }
  }

  private static Piece piece(Door door, Door.Found found, Memory memory) {
    String path = found.path();
    FileNames.Role role = FileNames.role(path);
    Position whole = Position.of(path);
    if (found.kind() == Door.Kind.OUTSIDE) {
      return Piece.broken(role, Problem.of(Code.OUTSIDE, whole, path));
    } else if (found.kind() == Door.Kind.UNREADABLE) {
      return Piece.broken(role, Problem.of(Code.UNREADABLE_FILE, whole));
    } else if (role == FileNames.Role.UNKNOWN) {
      String name = path.startsWith("content/") ? path.substring("content/".length()) : path;
      return Piece.broken(
          role, Problem.of(Code.UNEXPECTED_FILE, whole, name, FileNames.meant(path)));
    }
    long limit = role == FileNames.Role.IMAGE ? MAX_IMAGE : MAX_TEXT;
    if (found.size() > limit) {
      return Piece.broken(role, tooLarge(whole, found.size(), limit));
    }
    Optional<Piece> before = memory.untouched(found);
    if (before.isPresent()) {
      return before.get();
    }
    byte[] bytes;
    try {
      bytes = door.read(path);
    } catch (IOException e) {
      return Piece.broken(role, Problem.of(Code.UNREADABLE_FILE, whole));
    }
    if (bytes.length > limit) {
      return Piece.broken(role, tooLarge(whole, bytes.length, limit));
    }
    return memory.piece(found, bytes, () -> piece(role, path, bytes));
  }

  private static Piece piece(FileNames.Role role, String path, byte[] bytes) {
    Position whole = Position.of(path);
    if (role == FileNames.Role.IMAGE) {
      if (!Pictures.open(bytes)) {
        return Piece.broken(role, Problem.of(Code.BAD_IMAGE, whole));
      }
      Asset asset = new Asset(path.substring("content/".length()), bytes);
      return new Piece(role, Optional.empty(), Optional.of(asset), List.of());
    }
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    int flaw = Utf8.flaw(bytes, decoded);
    if (flaw >= 0) {
      return Piece.broken(role, notUtf8(path, bytes, flaw));
    }
    return text(role, path, Utf8.normal(decoded));
  }

  private static Piece text(FileNames.Role role, String path, String text) {
    List<Problem> problems = new ArrayList<>();
    Source source;
    if (role == FileNames.Role.TEMPLATE) {
      source = new Source(path, text, Optional.empty());
    } else if (role == FileNames.Role.CHAPTER) {
      FrontMatter parts = FrontMatter.split(text);
      Optional<Node> data = Optional.empty();
      if (parts.closed()) {
        Checked<Optional<Node>> parsed = Yaml.parse(path, parts.yaml(), 2);
        problems.addAll(parsed.problems());
        data = parsed.value();
      } else {
        problems.add(Problem.of(Code.NO_FRONT_MATTER, Position.of(path, 1, 1)));
      }
      source = new Source(path, text, data, parts.bodyStart(), parts.bodyLine());
    } else {
      Checked<Optional<Node>> parsed = Yaml.parse(path, text, 1);
      problems.addAll(parsed.problems());
      source = new Source(path, text, parsed.value());
    }
    return new Piece(role, Optional.of(source), Optional.empty(), problems);
  }

  private static Problem tooLarge(Position whole, long size, long limit) {
    return Problem.of(Code.TOO_LARGE, whole, Yaml.size(size), Yaml.size(limit));
  }

  private static Problem notUtf8(String path, byte[] bytes, int flaw) {
    String before = Utf8.normal(new String(bytes, 0, flaw, StandardCharsets.UTF_8));
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.codePointCount(lineStart, before.length()) + 1;
    return Problem.of(Code.NOT_UTF8, Position.of(path, line, column), String.valueOf(flaw + 1));
  }
}
