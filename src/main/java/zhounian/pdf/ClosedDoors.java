package zhounian.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import zhounian.model.Asset;
import zhounian.model.PrintDocument;

/** Lets the engine have the document's own pictures, and nothing else from anywhere. */
final class ClosedDoors {
  /** A scheme of its own: no handler of the platform knows it. */
  private static final String BASE = "zhounian:/";

  private static final Set<String> SCHEMES =
      Set.of(
          "zhounian", "http", "https", "file", "ftp", "jar", "data", "classpath", "mailto", "jrt");

  private final Map<String, byte[]> images = new LinkedHashMap<>();
  private final Consumer<String> refused;

  /**
   * @param refused is told every address that is not let in
   */
  ClosedDoors(PrintDocument document, Consumer<String> refused) {
    for (Asset image : document.images()) {
      images.put(BASE + image.path(), image.bytes());
    }
    this.refused = refused;
  }

  String base() {
    return BASE;
  }

  void shut(PdfRendererBuilder builder) {
    builder.useExternalResourceAccessControl(
        this::before, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        this::after, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    FSStreamFactory factory = uri -> new Bytes(images.getOrDefault(uri, new byte[0]));
    builder.useProtocolsStreamImplementation(factory, SCHEMES);
  }

  private boolean before(String uri, ExternalResourceType type) {
    return allowed(uri, images.containsKey(BASE + uri) || images.containsKey(uri), type);
  }

  private boolean after(String uri, ExternalResourceType type) {
    return allowed(uri, images.containsKey(uri), type);
  }

  private boolean allowed(String uri, boolean own, ExternalResourceType type) {
    boolean allowed = own && type == ExternalResourceType.IMAGE_RASTER;
    if (!allowed) {
      refused.accept(uri);
    }
    return allowed;
  }

  private record Bytes(InputStream stream) implements FSStream {
    Bytes(byte[] bytes) {
      this(new ByteArrayInputStream(bytes));
    }

    @Override
    public InputStream getStream() {
      return stream;
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
  }
}
