package zhounian.cite;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.output.Bibliography;

/**
 * Entries as bare phrasing content. The library's own HTML has entities that XML does not know,
 * inline styles, and boxes around each entry.
 */
final class EntryFormat extends BaseFormat {
  @Override
  public String getName() {
    return "entry";
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext ctx) {
    return format(buffer);
  }

  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext ctx, int index) {
    return format(buffer);
  }

  @Override
  protected String formatURL(String url) {
    return Markup.link(url, url);
  }

  @Override
  protected String formatDOI(String doi) {
    return Markup.link(doi, addDOIPrefix(doi));
  }

  @Override
  protected String doFormatLink(String text, String uri) {
    return Markup.link(text, uri);
  }

  @Override
  protected String escape(String text) {
    return Markup.escape(text);
  }

  @Override
  protected String openFontStyle(int style) {
    return "<i>";
  }

  @Override
  protected String closeFontStyle(int style) {
    return "</i>";
  }

  @Override
  protected String openFontWeight(int weight) {
    return weight == FormattingAttributes.FW_BOLD ? "<b>" : null;
  }

  @Override
  protected String closeFontWeight(int weight) {
    return weight == FormattingAttributes.FW_BOLD ? "</b>" : null;
  }

  @Override
  protected String openVerticalAlign(int align) {
    return align == FormattingAttributes.VA_SUP ? "<sup>" : "<sub>";
  }

  @Override
  protected String closeVerticalAlign(int align) {
    return align == FormattingAttributes.VA_SUP ? "</sup>" : "</sub>";
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography element) {
    return new Bibliography(entries);
  }
}
