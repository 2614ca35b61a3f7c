package zhounian.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Tells pictures that can be printed from files that only have a picture's name. */
final class Pictures {
  /** Most dots of a picture: what an A4 page at 600 dpi has, and room to spare. */
  private static final long MOST = 64_000_000;

  private Pictures() {}

  /** Whether the bytes are a whole picture in a form that the PDF can hold. */
  static boolean open(byte[] bytes) {
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return false;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        long dots = (long) reader.getWidth(0) * reader.getHeight(0);
        if (dots <= 0 || dots > MOST) {
          return false;
        }
        // JPEG goes into the PDF as it is, in colours that the reader may not know.
        return reader.getFormatName().toLowerCase(Locale.ROOT).equals("jpeg")
            || reader.read(0) != null;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
