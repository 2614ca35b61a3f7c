package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * The recipe of {@code pdf/srgb.icc}: a matrix and curve profile of ICC version 2 (ICC.1:2001-04)
 * made of the numbers of IEC 61966-2-1 alone, so that no one else's file is carried.
 */
class SrgbProfileTest {
  private static final int CURVE = 1024;

  @Test
  void theCarriedProfileIsWhatTheRecipeMakes() throws IOException {
    try (InputStream in = SrgbProfileTest.class.getResourceAsStream("/pdf/srgb.icc")) {
      assertArrayEquals(profile(), in.readAllBytes());
    }
  }

  @Test
  void thePlatformReadsItAsSrgb() throws IOException {
    ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(profile()));
    assertEquals(ColorSpace.TYPE_RGB, space.getType());
    float[] red = space.toRGB(new float[] {0.557f, 0.122f, 0.110f});
    assertEquals(0.557f, red[0], 0.01f);
    assertEquals(0.122f, red[1], 0.01f);
    assertEquals(0.110f, red[2], 0.01f);
  }

  static byte[] profile() throws IOException {
    String[] names = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    byte[] curve = curve();
    byte[][] tags = {
      description("sRGB"),
      text("No copyright; made from the numbers of IEC 61966-2-1"),
      xyz(0.9642, 1, 0.8249),
      // the primaries of the standard, adapted from D65 to D50 after Bradford
      xyz(0.4360747, 0.2225045, 0.0139322),
      xyz(0.3850649, 0.7168786, 0.0971045),
      xyz(0.1430804, 0.0606169, 0.7141733),
      curve,
      curve,
      curve
    };
    int table = 128 + 4 + 12 * names.length;
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    DataOutputStream entries = new DataOutputStream(index);
    entries.writeInt(names.length);
    int curveAt = 0;
    for (int i = 0; i < names.length; i++) {
      int at = table + body.size();
      if (tags[i] == curve && curveAt > 0) {
        at = curveAt; // the three channels share one curve
      } else {
        body.write(tags[i]);
        curveAt = tags[i] == curve ? at : curveAt;
      }
      entries.writeBytes(names[i]);
      entries.writeInt(at);
      entries.writeInt(tags[i].length);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    header(new DataOutputStream(out), table + body.size());
    out.write(index.toByteArray());
    out.write(body.toByteArray());
    return out.toByteArray();
  }

  private static void header(DataOutputStream out, int size) throws IOException {
    out.writeInt(size);
    out.writeInt(0);
    out.writeInt(0x02100000);
    out.writeBytes("mntrRGB XYZ ");
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      out.writeShort(part);
    }
    out.writeBytes("acsp");
    out.write(new byte[28]);
    out.writeInt(fixed(0.9642));
    out.writeInt(fixed(1));
    out.writeInt(fixed(0.8249));
    out.write(new byte[48]);
  }

  private static byte[] curve() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("curv");
    out.writeInt(0);
    out.writeInt(CURVE);
    for (int i = 0; i < CURVE; i++) {
      double v = i / (CURVE - 1.0);
      double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
      out.writeShort((int) StrictMath.round(linear * 65535));
    }
    return bytes.toByteArray();
  }

  private static byte[] xyz(double x, double y, double z) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes("XYZ ");
    out.writeInt(0);
    out.writeInt(fixed(x));
    out.writeInt(fixed(y));
    out.writeInt(fixed(z));
    return bytes.toByteArray();
  }

  private static int fixed(double value) {
    return (int) StrictMath.round(value * 65536);
  }

  private static byte[] text(String text) throws IOException {
    return padded("text", text.getBytes(StandardCharsets.US_ASCII), false);
  }

  private static byte[] description(String text) throws IOException {
    return padded("desc", text.getBytes(StandardCharsets.US_ASCII), true);
  }

  private static byte[] padded(String type, byte[] ascii, boolean description) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes(type);
    out.writeInt(0);
    if (description) {
      out.writeInt(ascii.length + 1);
    }
    out.write(ascii);
    out.write(0);
    if (description) {
      out.write(new byte[8 + 3 + 67]); // no Unicode, no Macintosh description
    }
    while (bytes.size() % 4 != 0) {
      out.write(0);
    }
    return bytes.toByteArray();
  }
}
