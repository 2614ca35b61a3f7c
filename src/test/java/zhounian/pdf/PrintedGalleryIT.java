package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import zhounian.Gallery;

/** veraPDF reads the gallery: every component in print, tagged. */
class PrintedGalleryIT {
  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void veraPdfFindsNothing(PDFAFlavour flavour) throws Exception {
    assertEquals(List.of(), VeraPdf.failures(Gallery.pdf(), flavour));
  }
}
