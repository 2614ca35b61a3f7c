package zhounian.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What the PDF room turns into pages.
 *
 * @param xhtml well-formed XHTML with its styles inside, no named entities, no external resource; a
 *     drawing stands in it as {@code <object type="application/x-drawing" data="KEY" alt="…"
 *     style="width:…pt;height:…pt"/>}, a picture as {@code <img src="images/…">}
 * @param drawings by the key that the document uses
 * @param images the pictures that the document uses
 * @param title of the document
 * @param author of the document; may be empty
 * @param subject one sentence
 * @param language BCP 47
 * @param date {@code 2026-11-21}: creation date in the PDF's metadata
 * @param identity stable text that the PDF's /ID is computed from
 */
public record PrintDocument(
    String xhtml,
    Map<String, Drawing> drawings,
    List<Asset> images,
    String title,
    String author,
    String subject,
    String language,
    String date,
    String identity,
    Theme theme) {
  public PrintDocument {
    drawings = Collections.unmodifiableMap(new java.util.LinkedHashMap<>(drawings));
    images = List.copyOf(images);
  }

  /** A text that differs wherever the document does: all of it, pictures by their sums. */
  public String key() {
    StringBuilder key = new StringBuilder(xhtml.length() + 1024);
    for (String part : List.of(xhtml, title, author, subject, language, date, identity)) {
      key.append(part).append('\u0000');
    }
    drawings.forEach((name, drawing) -> key.append(name).append(drawing).append('\n'));
    images.forEach(image -> key.append(image.path()).append(Sum.of(image.bytes())).append('\n'));
    return key.append(theme).toString();
  }
}
