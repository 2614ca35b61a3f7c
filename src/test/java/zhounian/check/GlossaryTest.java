package zhounian.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhounian.model.Inline;
import zhounian.model.PlainText;
import zhounian.model.Term;
import zhounian.problem.Position;

/** Where a term is explained. */
class GlossaryTest {
  private static final Position AT = Position.of("content/chapters/01-a.md", 1, 1);

  private final Notes notes = new Notes();

  private static Term term(String id, String name, List<String> also, List<String> except) {
    return new Term(
        AT, id, name, also, except, List.of(new Inline.Text(AT, name + "的解释。")), Optional.empty());
  }

  /** The line with each explained term in brackets and its note's number after it. */
  private static String shown(List<Inline> line) {
    StringBuilder shown = new StringBuilder();
    for (Inline inline : line) {
      if (inline instanceof Inline.Explained e) {
        shown.append('[').append(PlainText.of(e.children())).append(']');
      } else if (inline instanceof Inline.NoteCall call) {
        shown.append(call.number());
      } else {
        shown.append(PlainText.of(List.of(inline)));
      }
    }
    return shown.toString();
  }

  private static List<Inline> line(String text) {
    return List.of(new Inline.Text(AT, text));
  }

  @Test
  void onlyTheFirstUseInAChapterIsExplained() {
    Glossary glossary = new Glossary(List.of(term("a", "链主", List.of(), List.of())), notes, "：");
    assertEquals("说到[链主]1，链主就到。", shown(glossary.explained(line("说到链主，链主就到。"))));
    assertEquals("链主又来了", shown(glossary.explained(line("链主又来了"))));
    assertEquals(1, notes.all().size());
    assertEquals("链主：链主的解释。", words());
  }

  private String words() {
    List<String> words = new ArrayList<>();
    notes
        .all()
        .get(0)
        .blocks()
        .forEach(b -> words.add(PlainText.of(((zhounian.model.Block.Paragraph) b).text())));
    return String.join("", words);
  }

  @Test
  void notesAreNumberedAsTheyAreRead() {
    Glossary glossary = new Glossary(List.of(term("a", "总分馆制", List.of(), List.of())), notes, "：");
    notes.cite(AT, List.of(new Inline.Cited(AT, "before", "")));
    int before = notes.count();
    List<Inline> paragraph =
        List.of(
            new Inline.Text(AT, "总分馆制"),
            notes.cite(AT, List.of(new Inline.Cited(AT, "notice", ""))),
            new Inline.Text(AT, "见"),
            notes.cite(AT, List.of(new Inline.Cited(AT, "before", ""))),
            new Inline.Strong(
                AT,
                List.of(
                    new Inline.Text(AT, "又见"),
                    notes.cite(AT, List.of(new Inline.Cited(AT, "notice", ""))))));
    List<Inline> read = notes.inOrder(before, glossary.explained(paragraph));
    assertEquals("[总分馆制]23见1", shown(read.subList(0, 5)));
    Inline.NoteCall again = (Inline.NoteCall) ((Inline.Strong) read.get(5)).children().get(1);
    assertEquals("note-3 call-3-2", again.anchor() + " " + again.back());
    assertEquals(
        List.of("[call-1, call-1-2]", "[call-2]", "[call-3, call-3-2]"),
        notes.all().stream().map(note -> note.backs().toString()).toList());
    assertEquals("notice", notes.all().get(2).cited().get(0).source());
  }

  @Test
  void theLongestNameAtAPlaceIsMeant() {
    Glossary glossary =
        new Glossary(
            List.of(term("a", "氢能", List.of(), List.of()), term("b", "氢能走廊", List.of(), List.of())),
            notes,
            "：");
    assertEquals("[氢能走廊]1靠[氢能]2", shown(glossary.explained(line("氢能走廊靠氢能"))));
  }

  @Test
  void otherWordsThatContainItAreLeftAlone() {
    Glossary glossary =
        new Glossary(List.of(term("a", "链主", List.of("IT"), List.of("产业链主导"))), notes, "：");
    assertEquals("产业链主导不算，[链主]1算", shown(glossary.explained(line("产业链主导不算，链主算"))));
    Glossary latin = new Glossary(List.of(term("a", "智能", List.of("IT"), List.of())), notes, "：");
    assertEquals("ITEM和[IT]1，IT5", shown(latin.explained(line("ITEM和IT，IT5"))));
  }

  @Test
  void emphasisIsLookedIntoAndLinksAreNot() {
    Glossary glossary = new Glossary(List.of(term("a", "链主", List.of(), List.of())), notes, "：");
    List<Inline> linked = List.of(new Inline.Outside(AT, "https://example.org/", "", line("链主")));
    assertEquals("链主", shown(glossary.explained(linked)));
    List<Inline> strong = glossary.explained(List.of(new Inline.Strong(AT, line("链主"))));
    assertEquals("[链主]1", shown(((Inline.Strong) strong.get(0)).children()));
  }
}
