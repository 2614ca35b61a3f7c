package zhounian.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import zhounian.model.Output;

/** A project as an earlier build left it, and what the next build is to write. */
enum Scenario {
  NO_SITE_FOLDER {
    @Override
    void prepare(Path project) throws IOException {
      Files.createDirectories(project);
    }
  },
  FIRST_BUILD {
    @Override
    void prepare(Path project) throws IOException {
      put(project.resolve("site/.gitkeep"), "");
    }
  },
  CHANGES {
    @Override
    void prepare(Path project) throws IOException {
      put(project.resolve("site/.gitkeep"), "");
      new SiteWriter(FaultyDisk.sound(project), () -> {})
          .write(
              project,
              List.of(
                  output("index.html", "the former index"),
                  output("style.css", "body{}"),
                  output("chapters/gone.html", "no longer a chapter"),
                  output("chapters/edited.html", "no longer a chapter either"),
                  output("left/empty.html", "the last of its folder")));
      Path site = project.resolve("site");
      put(site.resolve("chapters/edited.html"), "edited by hand");
      put(site.resolve("CNAME"), "example.org\n");
      put(site.resolve("own/file.txt"), "own");
      Files.createDirectories(site.resolve("own/empty"));
      link(site.resolve("to-file"), "CNAME");
      link(site.resolve("to-folder"), "own");
      link(site.resolve("to-nothing"), "../nowhere");
    }
  },
  NOTHING_CHANGED {
    @Override
    void prepare(Path project) throws IOException {
      put(project.resolve("site/.gitkeep"), "");
      put(project.resolve("site/own.txt"), "own");
      new SiteWriter(FaultyDisk.sound(project), () -> {}).write(project, OUTPUTS);
    }
  };

  /** What is written in all of them. */
  static final List<Output> OUTPUTS =
      List.of(
          output("index.html", "the new index"),
          output("style.css", "body{}"),
          output("chapters/rail.html", "a new chapter"),
          output("data/figures.json", "{}"));

  /** Leaves the project as the earlier build did. */
  abstract void prepare(Path project) throws IOException;

  static Output output(String path, String text) {
    return new Output(path, text.getBytes(StandardCharsets.UTF_8));
  }

  static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static void link(Path link, String target) throws IOException {
    Files.createSymbolicLink(link, link.getFileSystem().getPath(target));
  }

  /** All that is under {@code folder}, with its kind and content; empty where there is none. */
  static SortedMap<String, String> snapshot(Path folder) throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    if (!Files.exists(folder)) {
      return all;
    }
    List<Path> paths = new ArrayList<>();
    try (var walk = Files.walk(folder)) {
      walk.forEach(paths::add);
    }
    for (Path path : paths) {
      String content =
          Files.isSymbolicLink(path)
              ? "link " + Files.readSymbolicLink(path)
              : Files.isDirectory(path)
                  ? "folder"
                  : "file " + Files.readString(path, StandardCharsets.ISO_8859_1);
      all.put(folder.relativize(path).toString(), content);
    }
    return all;
  }
}
