package zhounian.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import zhounian.model.Event;
import zhounian.model.Ledger;
import zhounian.model.PlainText;
import zhounian.model.Reference;

/** Decisions about names and events as the notes on the data show them, in either medium. */
final class Rulings {
  private final Desk desk;
  private final BodyWriter writer;
  private final FigureViews figures;
  private final UnaryOperator<String> anchors;

  /**
   * @param anchors what an id is on the page
   */
  Rulings(Desk desk, BodyWriter writer, FigureViews figures, UnaryOperator<String> anchors) {
    this.desk = desk;
    this.writer = writer;
    this.figures = figures;
    this.anchors = anchors;
  }

  List<Views.RulingView> all() {
    return desk.site().ledger().rulings().stream().map(this::view).toList();
  }

  private Views.RulingView view(Ledger.Ruling ruling) {
    List<Views.ChoiceView> choices = new ArrayList<>();
    String title = ruling.chosen();
    String about = "ruling-name";
    if (ruling.events().isEmpty()) {
      choices.add(new Views.ChoiceView(ruling.chosen(), ""));
      ruling.names().stream()
          .filter(name -> !name.equals(ruling.chosen()))
          .forEach(name -> choices.add(new Views.ChoiceView(name, "")));
    } else {
      about = "ruling-event";
      for (Event event : ruling.events()) {
        boolean chosen = event.id().equals(ruling.chosen());
        choices.add(chosen ? 0 : choices.size(), choice(event));
        title = chosen ? PlainText.of(event.title()) : title;
      }
    }
    return new Views.RulingView(
        anchors.apply(ruling.id()),
        title,
        desk.words().say(about),
        choices.get(0),
        choices.subList(1, choices.size()),
        Templates.html(writer.line(ruling.why())));
  }

  private Views.ChoiceView choice(Event event) {
    String status = figures.status(event.status());
    String date = desk.periods().apply(event.date());
    Map<String, Reference> references = desk.site().ledger().references();
    return new Views.ChoiceView(
        PlainText.of(event.title())
            + desk.words().say("open")
            + (status.isEmpty() ? date : date + desk.words().say("comma") + status)
            + desk.words().say("close"),
        Optional.ofNullable(references.get(event.source().source()))
            .map(reference -> SourceNames.brief(reference, desk.words()))
            .orElse(""));
  }
}
