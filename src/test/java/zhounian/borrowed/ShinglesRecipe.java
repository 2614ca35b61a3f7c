package zhounian.borrowed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes {@code src/test/resources/zhounian/borrowed/shingles.bin} from the documents that the
 * report was compiled from. They are not part of the project; only the hashes of their runs are.
 */
public final class ShinglesRecipe {
  private ShinglesRecipe() {}

  /**
   * Writes the file.
   *
   * @param args the folder that holds the documents as {@code *.txt} in UTF-8, and the file to
   *     write
   * @throws IOException if a document cannot be read or the file not be written
   */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[1]), make(Path.of(args[0])).bytes());
  }

  static Shingles make(Path folder) throws IOException {
    List<Path> documents;
    try (Stream<Path> files = Files.list(folder)) {
      documents = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> texts = new ArrayList<>();
    for (Path document : documents) {
      texts.add(Files.readString(document, StandardCharsets.UTF_8));
    }
    return Shingles.of(texts);
  }
}
