package zhounian.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhounian.model.Block;
import zhounian.model.Chapter;
import zhounian.model.PlainText;
import zhounian.model.Target;
import zhounian.model.Words;

/** Which chapters mention a name in their text; exhibits are not text. */
final class Mentions {
  private record Text(String label, String slug, String words) {}

  private final List<Chapter> chapters;
  private final Words words;
  private List<Text> texts = List.of();

  Mentions(List<Chapter> chapters, Words words) {
    this.chapters = chapters;
    this.words = words;
  }

  /** The texts, put together when somebody asks for the first time. */
  private synchronized List<Text> texts() {
    if (texts.isEmpty()) {
      texts = chapters.stream().map(this::text).toList();
    }
    return texts;
  }

  private Text text(Chapter chapter) {
    StringBuilder text = new StringBuilder(PlainText.of(chapter.summary())).append('\n');
    blocks(chapter.body().blocks(), text);
    chapter.notes().forEach(note -> blocks(note.blocks(), text));
    String label =
        chapter.number() == 0
            ? chapter.label()
            : words.say("chapter-label", Integer.toString(chapter.number()));
    return new Text(label, chapter.slug(), text.toString());
  }

  /**
   * The chapters in reading order that mention any of the names.
   *
   * @param links of the page that asks
   */
  List<Views.LinkView> links(List<String> names, Links links) {
    Map<String, Views.LinkView> found = new LinkedHashMap<>();
    for (Text text : texts()) {
      if (names.stream().anyMatch(name -> !name.isEmpty() && text.words().contains(name))) {
        found.put(
            text.slug(), new Views.LinkView(text.label(), links.to(new Target(text.slug(), ""))));
      }
    }
    return List.copyOf(found.values());
  }

  private static void blocks(List<Block> blocks, StringBuilder text) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph p) {
        text.append(PlainText.of(p.text())).append('\n');
      } else if (block instanceof Block.Heading h) {
        text.append(PlainText.of(h.text())).append('\n');
      } else if (block instanceof Block.Listing l) {
        l.items().forEach(item -> blocks(item, text));
      } else if (block instanceof Block.Quotation q) {
        blocks(q.blocks(), text);
      } else if (block instanceof Block.Table t) {
        t.rows().forEach(row -> row.forEach(c -> text.append(PlainText.of(c)).append('\n')));
      }
    }
  }
}
